package org.entente.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.claim.Status;
import org.entente.world.EntityType;
import org.entente.world.Iris;

/** Terms of the Entente ontology that the code names; a test holds each against {@code ontology/entente.ttl}. */
public final class Ent {

    public static final Node CLAIM = term("Claim");
    public static final Node ARTICLE = term("Article");
    public static final Node EXTRACTION_RUN = term("ExtractionRun");
    public static final Node RELATION_PROPERTY = term("RelationProperty");
    public static final Node SUBJECT = term("subject");
    public static final Node RELATION = term("relation");
    public static final Node OBJECT = term("object");
    public static final Node STATUS = term("status");
    public static final Node ATTRIBUTED_TO = term("attributedTo");
    public static final Node AGENT = term("agent");
    public static final Node REPORTED_BY = term("reportedBy");
    public static final Node DATE = term("date");
    public static final Node DATE_TEXT = term("dateText");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node FRAME = term("frame");
    public static final Node SANCTION_TYPE = term("sanctionType");
    public static final Node STAGE = term("stage");
    public static final Node LEGAL_BASIS = term("legalBasis");
    public static final Node HAS_EVIDENCE = term("hasEvidence");
    public static final Node ENGINE_VERSION = term("engineVersion");
    public static final Node FAMILY = term("family");
    public static final Node RELATION_KIND = term("relationKind");
    public static final Node PLOVER_EVENT = term("ploverEvent");
    public static final Node PLOVER_MODE = term("ploverMode");
    public static final Node SCORE = term("conflictCooperationScore");
    public static final Node ACTUAL = term("Actual");
    public static final Node TRANSLITERATION = term("transliteration");
    public static final Node ISO_ALPHA2 = term("isoAlpha2");
    public static final Node ISO_ALPHA3 = term("isoAlpha3");

    private Ent() {}

    /** The term of that local name. */
    public static Node term(String localName) {
        return NodeFactory.createURI(Iris.ONTOLOGY + localName);
    }

    /** The individual of a status. */
    public static Node of(Status status) {
        return term(status.localName());
    }

    /** The class of an entity. */
    public static Node of(EntityType type) {
        return term(type.localName());
    }

    /** The local name of a term, or the whole IRI of a stranger. */
    public static String localName(Node term) {
        String iri = term.getURI();
        return iri.startsWith(Iris.ONTOLOGY) ? iri.substring(Iris.ONTOLOGY.length()) : iri;
    }
}
