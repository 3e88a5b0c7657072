package org.entente.server.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of one thing: one preferred name per language, and others. */
public final class Names {

    private final Map<String, String> preferred = new TreeMap<>();
    private final List<Lit> others = new ArrayList<>();
    private final List<Lit> hidden = new ArrayList<>();

    void prefer(Lit name) {
        preferred.merge(name.lang(), name.text(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /** A name for want of a preferred one. */
    void fallBack(Lit name) {
        preferred.putIfAbsent(name.lang(), name.text());
    }

    void also(Lit name) {
        others.add(name);
    }

    /** A name that is matched and never shown. */
    void hide(Lit name) {
        hidden.add(name);
    }

    List<Lit> hidden() {
        return hidden;
    }

    public boolean isEmpty() {
        return preferred.isEmpty();
    }

    /** The name to show a reader of that language: in it, else English, else Persian, else any, else {@code fallback}. */
    public Lit in(String lang, String fallback) {
        for (String candidate : List.of(lang, "en", "fa")) {
            String name = preferred.get(candidate);
            if (name != null) {
                return new Lit(name, candidate);
            }
        }
        if (!preferred.isEmpty()) {
            Map.Entry<String, String> first = preferred.entrySet().iterator().next();
            return new Lit(first.getValue(), first.getKey());
        }
        return others.isEmpty() ? new Lit(fallback, "") : others.getFirst();
    }

    public boolean has(String lang) {
        return preferred.containsKey(lang);
    }

    /** All preferred names, by language. */
    public List<Lit> preferred() {
        return preferred.entrySet().stream()
                .map(e -> new Lit(e.getValue(), e.getKey()))
                .toList();
    }

    public List<Lit> others() {
        return List.copyOf(others);
    }
}
