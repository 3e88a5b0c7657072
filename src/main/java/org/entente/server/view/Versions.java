package org.entente.server.view;

/** The version of what browsers may keep for ever. */
final class Versions {

    /** Changes with every start of a snapshot build, stays within one start. */
    static final String ASSETS = Long.toString(System.currentTimeMillis() / 1000, 36);

    private Versions() {}
}
