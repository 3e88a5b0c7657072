package org.entente.world;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;

/** Reads Turtle files into facts. */
final class Seeds {

    private Seeds() {}

    /**
     * The facts of these Turtle texts by file name.
     *
     * @throws IllegalStateException naming file, line and column, where one does not parse
     */
    static Facts read(Map<String, String> turtle) {
        List<Map.Entry<String, String>> files = List.copyOf(turtle.entrySet());
        List<Optional<Facts>> plain =
                files.parallelStream().map(f -> PlainTurtle.read(f.getValue())).toList();
        Facts all = new Facts();
        for (int i = 0; i < files.size(); i++) {
            Map.Entry<String, String> file = files.get(i);
            all.addAll(plain.get(i).orElseGet(() -> parse(file.getKey(), file.getValue())));
        }
        return all;
    }

    /** The facts of any Turtle text, by Jena's parser. Blank nodes have no part in the world and are passed over. */
    static Facts parse(String name, String text) {
        Facts facts = new Facts();
        try {
            RDFParser.create().source(new StringReader(text)).lang(Lang.TURTLE).parse(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    collect(triple, facts);
                }
            });
        } catch (RiotException e) {
            throw new IllegalStateException(name + ": " + e.getMessage(), e);
        }
        return facts;
    }

    private static void collect(Triple triple, Facts facts) {
        Node object = triple.getObject();
        if (!triple.getSubject().isURI() || !object.isURI() && !object.isLiteral()) {
            return;
        }
        Facts.Value value = object.isURI()
                ? new Facts.Value(object.getURI(), "", true)
                : new Facts.Value(object.getLiteralLexicalForm(), object.getLiteralLanguage(), false);
        facts.add(triple.getSubject().getURI(), triple.getPredicate().getURI(), value);
    }
}
