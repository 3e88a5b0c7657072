package org.entente.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.entente.store.EntityNames;
import org.entente.store.Store;
import org.entente.store.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds an entity of the seeds by a name in any language. */
@Command(
        name = "lookup",
        mixinStandardHelpOptions = true,
        description = "Finds who or what a name means, in any language, with or without joiners.",
        footer = {"", "Examples:", "  entente lookup باکو", "  entente lookup NATO"})
final class LookupCommand implements Callable<Integer> {

    private static final String ABOUT = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX ent: <https://w3id.org/entente/ontology#>
            SELECT ?what ?language ?value WHERE {
              VALUES (?p ?what ?order) {
                (skos:prefLabel "name" 1) (dct:description "description" 2) (skos:altLabel "also" 3)
                (skos:hiddenLabel "matched too" 4) (ent:demonym "of it" 5)
              }
              <%s> ?p ?value
              BIND(LANG(?value) AS ?language)
            } ORDER BY ?order ?language ?value""";

    private final Console console;

    @Parameters(arity = "1", paramLabel = "NAME", description = "A name, a code such as AZE, or state:AZE.")
    private String name = "";

    LookupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = Store.seeds()) {
            return store.read(() -> {
                List<Node> found = EntityNames.search(name, store.dataset());
                if (found.isEmpty()) {
                    throw new CommandException("nothing is called '" + name + "'");
                }
                for (Node entity : found) {
                    console.out().println(entity.getURI());
                    List<List<String>> lines =
                            Tables.select(store.dataset(), QueryFactory.create(ABOUT.formatted(entity.getURI())));
                    console.out().println(TextTable.of(lines));
                }
                return Exit.DONE;
            });
        }
    }
}
