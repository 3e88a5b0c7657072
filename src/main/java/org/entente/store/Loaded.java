package org.entente.store;

/** What a load did. */
public enum Loaded {
    /** A new article. */
    LOADED,
    /** The store held just this already. */
    UNCHANGED,
    /** Another version of the article went. */
    REPLACED
}
