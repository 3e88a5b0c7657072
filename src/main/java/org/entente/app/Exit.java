package org.entente.app;

/** What a command returns to the shell. */
final class Exit {

    static final int DONE = 0;
    static final int PARTLY = 1;
    static final int WRONG = 2;

    private Exit() {}

    /** The code for so many inputs done and left out. */
    static int of(int done, int left) {
        if (left == 0) {
            return DONE;
        }
        return done == 0 ? WRONG : PARTLY;
    }
}
