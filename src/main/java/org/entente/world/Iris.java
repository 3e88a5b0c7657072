package org.entente.world;

/** The IRIs of the data: everything that is minted stands under one configurable base. */
public final class Iris {

    /** Namespace of the ontology's terms. */
    public static final String ONTOLOGY = "https://w3id.org/entente/ontology#";

    /** The base of the data unless the operator sets another. The seeds are written with it. */
    public static final String DEFAULT_BASE = "https://w3id.org/entente/id/";

    private Iris() {}

    /** The IRI of an entity of that class. {@code slug} is already an IRI path segment. */
    public static String of(EntityType type, String slug) {
        return DEFAULT_BASE + type.path() + "/" + slug;
    }

    /** The IRI of a claim by the digest that names it. */
    public static String claim(String digest) {
        return DEFAULT_BASE + "claim/" + digest;
    }
}
