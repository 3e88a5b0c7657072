package org.entente.lang;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case frame: the words that evoke a relation, and where its two parties stand.
 *
 * @param name what explanations call it
 * @param relation local name of the relation, or null for a frame that only governs others (speech, plans, denial)
 * @param verbs verbs that evoke it; each is a list of word ids, the nominal parts first, the verb last
 * @param nouns event nouns that evoke it
 * @param subject role markers of the subject with a verb, in order of preference
 * @param object role markers of the object with a verb
 * @param nounSubject role markers of the subject with a noun
 * @param nounObject role markers of the object with a noun
 * @param options further settings by name: {@code status}, {@code complement}, {@code control}, {@code owner} …
 * @param subjectTypes classes that the subject may have; empty for any
 * @param objectTypes classes that the object may have; empty for any
 * @param examples texts that run as tests
 * @param line where it stands in its file
 */
public record Frame(
        String name,
        @Nullable String relation,
        List<List<String>> verbs,
        List<String> nouns,
        List<String> subject,
        List<String> object,
        List<String> nounSubject,
        List<String> nounObject,
        Map<String, String> options,
        Set<String> subjectTypes,
        Set<String> objectTypes,
        List<Example> examples,
        int line) {

    /** The setting of that name, or an empty string. */
    public String option(String name) {
        return options.getOrDefault(name, "");
    }

    public boolean is(String name) {
        return options.containsKey(name);
    }

    /**
     * A text that must give a claim, or none of this frame's relation.
     *
     * @param text the sentence
     * @param expected {@code Subject relation Object [status]}, or null for a text that must not match
     */
    public record Example(String text, @Nullable String expected) {}
}
