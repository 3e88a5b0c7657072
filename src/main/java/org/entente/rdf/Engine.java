package org.entente.rdf;

/** What made the data. */
public final class Engine {

    /** Version of the program, written into each run. */
    public static final String VERSION = "0.1.0";

    private Engine() {}
}
