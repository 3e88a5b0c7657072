package org.entente.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements of the seeds by subject, in the order in which the files make them. */
final class Facts {

    private final Map<String, Map<String, List<Value>>> bySubject = new LinkedHashMap<>();

    /**
     * The object of a statement.
     *
     * @param text an IRI, or the text of a literal
     * @param language language of a literal, or an empty string
     * @param iri whether it is an IRI
     */
    record Value(String text, String language, boolean iri) {}

    void add(String subject, String property, Value value) {
        bySubject
                .computeIfAbsent(subject, s -> new HashMap<>())
                .computeIfAbsent(property, p -> new ArrayList<>(2))
                .add(value);
    }

    void addAll(Facts other) {
        other.bySubject.forEach((subject, facts) -> {
            if (bySubject.putIfAbsent(subject, facts) != null) {
                facts.forEach((property, values) -> values.forEach(v -> add(subject, property, v)));
            }
        });
    }

    Set<String> subjects() {
        return bySubject.keySet();
    }

    Set<String> properties(String subject) {
        return bySubject.getOrDefault(subject, Map.of()).keySet();
    }

    /** Every value of that property, in the order of the files. */
    List<Value> values(String subject, String property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    /** The texts of that property's values, sorted. */
    List<String> texts(String subject, String property) {
        List<String> texts = new ArrayList<>();
        for (Value value : values(subject, property)) {
            texts.add(value.text());
        }
        texts.sort(null);
        return texts;
    }

    /** The least text of that property's values; null for none. */
    @Nullable
    String first(String subject, String property) {
        List<String> texts = texts(subject, property);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    /** Whether both hold the same statements, each subject's in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && facts.bySubject.equals(bySubject);
    }

    @Override
    public int hashCode() {
        return bySubject.hashCode();
    }
}
