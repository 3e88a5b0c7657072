package org.entente.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.entente.world.Iris;

/** The prefixes under which Entente writes its data, and understands what a user writes. */
public final class Prefixes {

    static final String OA = "http://www.w3.org/ns/oa#";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String DCT = "http://purl.org/dc/terms/";
    static final String SCHEMA = "https://schema.org/";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private static final Map<String, String> WORLD = world();

    private Prefixes() {}

    /** Prefix of an entity's kind to the namespace of its IRIs under the default base: {@code state}, {@code orgn} … */
    public static Map<String, String> entities() {
        return WORLD;
    }

    /** All prefixes for output over data with that base. */
    public static PrefixMap map(String base) {
        PrefixMap map = PrefixMapFactory.create();
        map.add("ent", Iris.ONTOLOGY);
        map.add("oa", OA);
        map.add("prov", PROV);
        map.add("dct", DCT);
        map.add("schema", SCHEMA);
        map.add("skos", SKOS);
        map.add("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        map.add("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        map.add("xsd", "http://www.w3.org/2001/XMLSchema#");
        map.add("claim", base + "claim/");
        WORLD.forEach((prefix, iri) -> map.add(prefix, base + iri.substring(Iris.DEFAULT_BASE.length())));
        return map;
    }

    private static Map<String, String> world() {
        Map<String, String> map = new TreeMap<>();
        for (String step : new String[] {
            "state",
            "place",
            "community",
            "body",
            "party",
            "group",
            "person",
            "outlet",
            "treaty",
            "sanctions",
            "office",
            "tenure",
            "membership",
            "signature",
            "region"
        }) {
            map.put(step, Iris.DEFAULT_BASE + step + "/");
        }
        map.put("orgn", Iris.DEFAULT_BASE + "org/");
        return Map.copyOf(map);
    }
}
