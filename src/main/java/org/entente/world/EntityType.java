package org.entente.world;

/** The class of an actor or document; the constant's {@link #localName} is the class's local name in the ontology. */
public enum EntityType {
    STATE("State", "state"),
    INTERNATIONAL_ORGANISATION("InternationalOrganisation", "org"),
    GOVERNMENT_BODY("GovernmentBody", "body"),
    PARTY("Party", "party"),
    ARMED_GROUP("ArmedGroup", "group"),
    ORGANISATION("Organisation", "org"),
    PERSON("Person", "person"),
    OUTLET("Outlet", "outlet"),
    COMMUNITY("Community", "community"),
    PLACE("Place", "place"),
    TREATY("Treaty", "treaty"),
    ACCORD("Accord", "treaty"),
    ALLIANCE("Alliance", "treaty"),
    SANCTIONS_REGIME("SanctionsRegime", "sanctions"),
    OFFICE("Office", "office"),
    REGION("Region", "region");

    private final String localName;
    private final String path;

    EntityType(String localName, String path) {
        this.localName = localName;
        this.path = path;
    }

    /** Local name of the class under the ontology namespace. */
    public String localName() {
        return localName;
    }

    /** First path step of the IRIs of this class under the data base: {@code state} in {@code …/id/state/AZE}. */
    public String path() {
        return path;
    }
}
