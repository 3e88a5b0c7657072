package org.entente.server.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The forms of RDF on offer. */
public enum RdfFormat {
    TTL("text/turtle", RDFFormat.TURTLE_PRETTY, false, true),
    TRIG("application/trig", RDFFormat.TRIG_PRETTY, true, true),
    NT("application/n-triples", RDFFormat.NTRIPLES, false, true),
    NQ("application/n-quads", RDFFormat.NQUADS, true, true),
    JSONLD("application/ld+json", RDFFormat.JSONLD, false, false),
    RDF("application/rdf+xml", RDFFormat.RDFXML, false, false);

    private final String mediaType;
    private final RDFFormat format;
    private final boolean quads;
    private final boolean reifiers;

    RdfFormat(String mediaType, RDFFormat format, boolean quads, boolean reifiers) {
        this.mediaType = mediaType;
        this.format = format;
        this.quads = quads;
        this.reifiers = reifiers;
    }

    public String mediaType() {
        return mediaType;
    }

    public RDFFormat format() {
        return format;
    }

    public Lang lang() {
        return format.getLang();
    }

    /** Whether it names graphs. */
    public boolean quads() {
        return quads;
    }

    /** Whether it can carry the triple terms of RDF 1.2. */
    public boolean reifiers() {
        return reifiers;
    }

    /** What stands after the dot: {@code ttl}. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static @Nullable RdfFormat bySuffix(String suffix) {
        return Arrays.stream(values())
                .filter(f -> f.suffix().equals(suffix))
                .findFirst()
                .orElse(null);
    }

    public static @Nullable RdfFormat byMediaType(String type) {
        return Arrays.stream(values())
                .filter(f -> f.mediaType.equals(type))
                .findFirst()
                .orElse(null);
    }

    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(RdfFormat::mediaType).toList();
    }
}
