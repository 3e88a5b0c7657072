package org.entente.server.page;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.server.web.Exchange;
import org.entente.server.web.RdfFormat;
import org.entente.world.Home;

/** The ontology as a document, from the file that defines it. Written once, so that its blank nodes keep their labels. */
final class OntologyDocument {

    private static final Map<RdfFormat, byte[]> WRITTEN = new ConcurrentHashMap<>();

    private OntologyDocument() {}

    static boolean write(Exchange x, RdfFormat format) throws IOException {
        Rdf.send(x, WRITTEN.computeIfAbsent(format, OntologyDocument::bytes), format);
        return true;
    }

    private static byte[] bytes(RdfFormat format) {
        String text = Home.resource("ontology/entente.ttl");
        if (format == RdfFormat.TTL) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        DatasetGraph whole = DatasetGraphFactory.createGeneral();
        RDFDataMgr.read(whole, new StringReader(text), null, Lang.TURTLE);
        return Rdf.bytes(whole, format);
    }
}
