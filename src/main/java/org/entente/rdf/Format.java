package org.entente.rdf;

import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** A form in which claims are written. */
public enum Format {
    CSV(null, false, false),
    TURTLE(RDFFormat.TURTLE_BLOCKS, true, false),
    TRIG(RDFFormat.TRIG_BLOCKS, true, true),
    NQUADS(RDFFormat.NQUADS_UTF8, true, true),
    NTRIPLES(RDFFormat.NTRIPLES_UTF8, true, false),
    JSONLD(RDFFormat.JSONLD_PRETTY, false, true),
    RDFXML(RDFFormat.RDFXML_PLAIN, false, false);

    private final @Nullable RDFFormat riot;
    private final boolean reifiers;
    private final boolean quads;

    Format(@Nullable RDFFormat riot, boolean reifiers, boolean quads) {
        this.riot = riot;
        this.reifiers = reifiers;
        this.quads = quads;
    }

    /** Jena's name of an RDF format; null for the table. */
    @Nullable
    RDFFormat riot() {
        return riot;
    }

    /** Whether it carries RDF 1.2 triple terms. */
    boolean reifiers() {
        return reifiers;
    }

    /** Whether it tells named graphs apart. */
    boolean quads() {
        return quads;
    }
}
