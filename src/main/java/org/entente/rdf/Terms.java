package org.entente.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the vocabularies that Entente borrows. */
public final class Terms {

    public static final Node OA_SPECIFIC_RESOURCE = oa("SpecificResource");
    public static final Node OA_HAS_SOURCE = oa("hasSource");
    public static final Node OA_HAS_SELECTOR = oa("hasSelector");
    public static final Node OA_TEXT_QUOTE = oa("TextQuoteSelector");
    public static final Node OA_TEXT_POSITION = oa("TextPositionSelector");
    public static final Node OA_EXACT = oa("exact");
    public static final Node OA_PREFIX = oa("prefix");
    public static final Node OA_SUFFIX = oa("suffix");
    public static final Node OA_START = oa("start");
    public static final Node OA_END = oa("end");

    public static final Node PROV_DERIVED = prov("wasDerivedFrom");
    public static final Node PROV_GENERATED = prov("wasGeneratedBy");
    public static final Node PROV_USED = prov("used");

    public static final Node DCT_TITLE = dct("title");
    public static final Node DCT_LANGUAGE = dct("language");
    public static final Node DCT_PUBLISHER = dct("publisher");
    public static final Node DCT_ISSUED = dct("issued");
    public static final Node DCT_IDENTIFIER = dct("identifier");

    public static final Node NEWS_ARTICLE = schema("NewsArticle");
    public static final Node SCHEMA_URL = schema("url");

    public static final Node PREF_LABEL = skos("prefLabel");
    public static final Node ALT_LABEL = skos("altLabel");
    public static final Node HIDDEN_LABEL = skos("hiddenLabel");

    private Terms() {}

    private static Node oa(String name) {
        return NodeFactory.createURI(Prefixes.OA + name);
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(Prefixes.PROV + name);
    }

    private static Node dct(String name) {
        return NodeFactory.createURI(Prefixes.DCT + name);
    }

    private static Node schema(String name) {
        return NodeFactory.createURI(Prefixes.SCHEMA + name);
    }

    private static Node skos(String name) {
        return NodeFactory.createURI(Prefixes.SKOS + name);
    }
}
