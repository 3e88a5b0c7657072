package org.entente.rdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.entente.claim.Extraction;

/** Claims written as RDF. Where the format can, each claim's IRI reifies the triple that it claims (RDF 1.2). */
public final class Exports {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(t -> !t.getPredicate().equals(NodeConst.nodeRDFType))
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

    private Exports() {}

    /** The dataset of articles that no store holds: a graph for each, and the graph of relations. */
    public static DatasetGraph dataset(List<Extraction> extractions, Relations relations) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (Extraction extraction : extractions) {
            Graph graph = ClaimGraph.of(extraction);
            Node name = NodeFactory.createURI(extraction.article().iri());
            graph.stream().forEach(t -> dataset.add(Quad.create(name, t)));
            ClaimGraph.actual(graph, relations).forEach(t -> dataset.add(Quad.create(Graphs.RELATIONS, t)));
        }
        return dataset;
    }

    /**
     * Writes named graphs of a dataset, in an order that depends on the data alone. The caller holds a transaction.
     *
     * @throws IllegalArgumentException for the table, which is no RDF
     */
    public static void write(DatasetGraph dataset, List<Node> graphs, Format format, Rebase rebase, OutputStream out) {
        RDFFormat riot = Objects.requireNonNull(format.riot(), "the claims table is no RDF");
        if (format == Format.JSONLD || format == Format.RDFXML) {
            writeWhole(dataset, graphs, format, rebase, riot, out);
            return;
        }
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, riot);
        stream.start();
        if (format != Format.NQUADS && format != Format.NTRIPLES) {
            Prefixes.map(rebase.base()).forEach(stream::prefix);
        }
        for (Node name : graphs) {
            List<Triple> triples = triples(dataset.getGraph(name), format, rebase);
            Node target = rebase.node(name);
            triples.forEach(t -> {
                if (format.quads()) {
                    stream.quad(Quad.create(target, t));
                } else {
                    stream.triple(t);
                }
            });
        }
        stream.finish();
    }

    private static void writeWhole(
            DatasetGraph dataset, List<Node> graphs, Format format, Rebase rebase, RDFFormat riot, OutputStream out) {
        DatasetGraph copy = DatasetGraphFactory.create();
        Prefixes.map(rebase.base()).forEach(copy.prefixes()::add);
        Graph merged = GraphFactory.createDefaultGraph();
        merged.getPrefixMapping().setNsPrefixes(Prefixes.map(rebase.base()).getMapping());
        for (Node name : graphs) {
            Node target = rebase.node(name);
            for (Triple triple : triples(dataset.getGraph(name), format, rebase)) {
                if (format.quads()) {
                    copy.add(Quad.create(target, triple));
                } else {
                    merged.add(triple);
                }
            }
        }
        if (format.quads()) {
            RDFWriter.source(copy).format(riot).output(out);
        } else {
            RDFWriter.source(merged).format(riot).output(out);
        }
    }

    /** The names of all graphs but the ontology and the seeds; the relations come last. */
    public static List<Node> claimGraphs(DatasetGraph dataset) {
        List<Node> names = new ArrayList<>();
        Iterator<Node> all = dataset.listGraphNodes();
        while (all.hasNext()) {
            Node name = all.next();
            if (!name.equals(Graphs.ONTOLOGY) && !name.equals(Graphs.SEEDS) && !name.equals(Graphs.RELATIONS)) {
                names.add(name);
            }
        }
        names.sort(NodeCmp::compareRDFTerms);
        names.add(Graphs.RELATIONS);
        return names;
    }

    private static List<Triple> triples(Graph graph, Format format, Rebase rebase) {
        Stream<Triple> reifiers = format.reifiers() ? reifiers(graph) : Stream.empty();
        return Stream.concat(graph.stream(), reifiers)
                .map(rebase::triple)
                .sorted(ORDER)
                .toList();
    }

    private static Stream<Triple> reifiers(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Ent.CLAIM)
                .map(Triple::getSubject)
                .flatMap(c -> Stream.ofNullable(ClaimGraph.direct(graph, c))
                        .map(t -> Triple.create(c, REIFIES, NodeFactory.createTripleTerm(t))));
    }
}
