package org.entente.server.data;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.world.Iris;

/** The terms that the pages look for. */
public final class Voc {

    public static final String ENT = Iris.ONTOLOGY;
    static final String OA = "http://www.w3.org/ns/oa#";
    static final String SCHEMA = "https://schema.org/";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String DCT = "http://purl.org/dc/terms/";
    static final String ORG = "http://www.w3.org/ns/org#";
    static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    static final Node SUBJECT = ent("subject");
    static final Node RELATION = ent("relation");
    static final Node OBJECT = ent("object");
    static final Node STATUS = ent("status");
    static final Node ATTRIBUTED_TO = ent("attributedTo");
    static final Node AGENT = ent("agent");
    static final Node REPORTED_BY = ent("reportedBy");
    static final Node DATE = ent("date");
    static final Node CONFIDENCE = ent("confidence");
    static final Node CLAIM = ent("Claim");
    static final Node ARTICLE = ent("Article");
    static final Node HAS_EVIDENCE = ent("hasEvidence");
    static final Node DERIVED = NodeFactory.createURI(PROV + "wasDerivedFrom");
    static final Node GENERATED = NodeFactory.createURI(PROV + "wasGeneratedBy");
    static final Node HAS_SELECTOR = NodeFactory.createURI(OA + "hasSelector");
    static final Node EXACT = NodeFactory.createURI(OA + "exact");
    static final Node PREFIX = NodeFactory.createURI(OA + "prefix");
    static final Node SUFFIX = NodeFactory.createURI(OA + "suffix");
    static final Node START = NodeFactory.createURI(OA + "start");
    static final Node END = NodeFactory.createURI(OA + "end");
    static final Node DESCRIPTION = NodeFactory.createURI(DCT + "description");
    static final Node TITLE = NodeFactory.createURI(DCT + "title");
    static final Node MEMBER = NodeFactory.createURI(ORG + "member");
    static final Node ORGANIZATION = NodeFactory.createURI(ORG + "organization");
    static final Node POST = NodeFactory.createURI(ORG + "post");
    static final Node LAT = NodeFactory.createURI(GEO + "lat");
    static final Node LONG = NodeFactory.createURI(GEO + "long");

    private Voc() {}

    /** A term of the ontology. */
    public static Node ent(String localName) {
        return NodeFactory.createURI(ENT + localName);
    }

    static Node dct(String localName) {
        return NodeFactory.createURI(DCT + localName);
    }

    static Node schema(String localName) {
        return NodeFactory.createURI(SCHEMA + localName);
    }
}
