package org.entente.claim;

import java.util.ArrayList;
import java.util.List;

/** Notes on why a sentence was read as it was; what {@code explain} shows. */
final class Trace {

    private final List<String> notes = new ArrayList<>();

    void note(String format, Object... values) {
        notes.add(String.format(java.util.Locale.ROOT, format, values));
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
