package org.entente.mention;

/** Which way an event lies from the day of publication, as its verb tells. */
public enum Outlook {
    PAST,
    FUTURE,
    OPEN
}
