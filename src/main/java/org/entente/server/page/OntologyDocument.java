package org.entente.server.page;

import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.server.web.Exchange;
import org.entente.server.web.RdfFormat;

/** The ontology as a document, from the file that defines it. */
final class OntologyDocument {

    private OntologyDocument() {}

    static boolean write(Exchange x, RdfFormat format) throws IOException {
        try (InputStream in = OntologyDocument.class.getResourceAsStream("/ontology/entente.ttl")) {
            if (in == null) {
                return false;
            }
            if (format == RdfFormat.TTL) {
                x.header("Vary", "Accept");
                x.header("Access-Control-Allow-Origin", "*");
                x.send(200, format.mediaType() + "; charset=utf-8", in.readAllBytes());
                return true;
            }
            DatasetGraph whole = DatasetGraphFactory.createGeneral();
            RDFDataMgr.read(whole, in, Lang.TURTLE);
            Rdf.write(x, whole, format);
            return true;
        }
    }
}
