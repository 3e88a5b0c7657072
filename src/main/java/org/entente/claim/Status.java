package org.entente.claim;

/** How real a claim is said to be. */
public enum Status {
    ACTUAL("Actual"),
    PLANNED("Planned"),
    PROPOSED("Proposed"),
    POSSIBLE("Possible"),
    DENIED("Denied");

    private final String localName;

    Status(String localName) {
        this.localName = localName;
    }

    /** Local name of the individual under the ontology namespace. */
    public String localName() {
        return localName;
    }
}
