package org.entente.lang;

import java.util.Set;

/**
 * One reading of a word or phrase in a language pack.
 *
 * @param category what it does in a sentence: {@code prep}, {@code title}, {@code noun}, {@code verb} …
 * @param id the name under which frames and rules speak of it; for a verb its citation form
 * @param features further marks: of verbs tense, mood, polarity and person
 */
public record Lexeme(String category, String id, Set<String> features) {

    public Lexeme {
        features = Set.copyOf(features);
    }

    public boolean has(String feature) {
        return features.contains(feature);
    }
}
