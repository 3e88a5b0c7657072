package org.entente.server.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.server.web.Exchange;
import org.entente.server.web.RdfFormat;
import org.entente.world.Iris;

/** Writes what is known of a thing in one of the forms of RDF. */
final class Rdf {

    private Rdf() {}

    static void write(Exchange x, DatasetGraph found, RdfFormat format) throws IOException {
        send(x, bytes(found, format), format);
    }

    static byte[] bytes(DatasetGraph found, RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.quads()) {
            prefixes(found.prefixes());
            RDFWriter.source(found).format(format.format()).output(out);
        } else {
            RDFWriter.source(merged(found, format.reifiers()))
                    .format(format.format())
                    .output(out);
        }
        return out.toByteArray();
    }

    static void send(Exchange x, byte[] body, RdfFormat format) throws IOException {
        x.header("Vary", "Accept");
        x.header("Access-Control-Allow-Origin", "*");
        String type =
                format.mediaType() + (format == RdfFormat.JSONLD || format == RdfFormat.RDF ? "" : "; charset=utf-8");
        x.send(200, type, body);
    }

    /** All graphs as one; without triple terms where the form cannot carry them. */
    private static Graph merged(DatasetGraph found, boolean reifiers) {
        Graph graph = GraphFactory.createDefaultGraph();
        Iterator<Quad> quads = found.find();
        while (quads.hasNext()) {
            Triple triple = quads.next().asTriple();
            if (reifiers || !triple.getObject().isTripleTerm()) {
                graph.add(triple);
            }
        }
        prefixes(graph.getPrefixMapping());
        return graph;
    }

    private static void prefixes(org.apache.jena.shared.PrefixMapping mapping) {
        standard().forEach(mapping::setNsPrefix);
    }

    private static void prefixes(PrefixMap map) {
        standard().forEach(map::add);
    }

    private static java.util.Map<String, String> standard() {
        PrefixMap map = PrefixMapFactory.create();
        map.add("ent", Iris.ONTOLOGY);
        map.add("id", Iris.DEFAULT_BASE);
        map.add("rdf", org.apache.jena.vocabulary.RDF.uri);
        map.add("rdfs", org.apache.jena.vocabulary.RDFS.uri);
        map.add("skos", org.apache.jena.vocabulary.SKOS.uri);
        map.add("owl", org.apache.jena.vocabulary.OWL.NS);
        map.add("xsd", "http://www.w3.org/2001/XMLSchema#");
        map.add("dct", "http://purl.org/dc/terms/");
        map.add("prov", "http://www.w3.org/ns/prov#");
        map.add("oa", "http://www.w3.org/ns/oa#");
        map.add("org", "http://www.w3.org/ns/org#");
        map.add("schema", "https://schema.org/");
        map.add("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#");
        return map.getMapping();
    }
}
