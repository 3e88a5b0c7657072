package org.entente.server.data;

import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.world.Iris;

/** Reads every named thing under the data base, with its names. */
final class EntityReader {

    /** So much of a description is shown. */
    private static final int LONGEST = 2_000;

    private final DatasetGraph data;
    private final Map<String, Entity> entities;

    EntityReader(DatasetGraph data, Map<String, Entity> entities) {
        this.data = data;
        this.entities = entities;
    }

    void read() {
        data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(q -> type(q.getSubject(), q.getObject()));
        each(SKOS.prefLabel.asNode(), (e, o) -> e.names().prefer(Lit.name(o)));
        labelled();
        each(RDFS.label.asNode(), (e, o) -> e.names().fallBack(Lit.name(o)));
        each(SKOS.altLabel.asNode(), (e, o) -> e.names().also(Lit.name(o)));
        each(SKOS.hiddenLabel.asNode(), (e, o) -> e.names().hide(Lit.name(o)));
        each(Voc.DESCRIPTION, (e, o) -> e.description().prefer(Lit.of(o).cut(LONGEST)));
        each(Voc.ent("isoNumeric"), (e, o) -> e.isoNumeric = o.getLiteralLexicalForm());
        each(Voc.ent("isoAlpha3"), (e, o) -> e.isoAlpha3 = o.getLiteralLexicalForm());
        each(Voc.ent("endDate"), (e, o) -> e.ended = true);
        each(Voc.LAT, (e, o) -> e.latitude = SnapshotBuilder.number(o));
        each(Voc.LONG, (e, o) -> e.longitude = SnapshotBuilder.number(o));
    }

    /** What an article names and nothing types is an entity too: its label in the article is all that is known. */
    private void labelled() {
        data.find(Node.ANY, Node.ANY, RDFS.label.asNode(), Node.ANY).forEachRemaining(q -> {
            Node node = q.getSubject();
            if (node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE)) {
                entities.computeIfAbsent(node.getURI(), Entity::new);
            }
        });
    }

    private void type(Node node, Node type) {
        String name = OntologyReader.local(type);
        boolean ours = node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE);
        if (ours && name != null && !type.equals(Voc.CLAIM) && !type.equals(Voc.ARTICLE)) {
            Entity entity = entities.computeIfAbsent(node.getURI(), Entity::new);
            // Treaty beside Accord: the narrower class is the later one to be kept.
            boolean broad = name.equals("Treaty") || name.equals("Actor") || name.equals("Organisation");
            if (entity.type.isEmpty() || !broad) {
                entity.type = name;
            }
        }
    }

    private void each(Node predicate, BiConsumer<Entity, Node> use) {
        data.find(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(q -> {
            Entity entity = q.getSubject().isURI() ? entities.get(q.getSubject().getURI()) : null;
            if (entity != null && q.getObject().isLiteral()) {
                use.accept(entity, q.getObject());
            }
        });
    }
}
