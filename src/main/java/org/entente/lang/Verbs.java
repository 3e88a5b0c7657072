package org.entente.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The verbs of a language with all their forms, made from principal parts by the templates of {@code verbs.txt}:
 * {@code derive STEM from STEM /pattern/replacement/}, {@code form TEMPLATE : features}, {@code verb ID part=…}.
 */
final class Verbs {

    private static final Pattern ENDINGS = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern STEM = Pattern.compile("\\{(\\w+)\\}");

    private final String file;
    private final List<String[]> derivations = new ArrayList<>();
    private final List<String[]> forms = new ArrayList<>();
    private final Map<String, Set<String>> all = new HashMap<>();

    private Verbs(String file) {
        this.file = file;
    }

    /** A form of a verb with the lexeme that it is. */
    record Form(String written, Lexeme lexeme) {}

    static List<Form> read(String file, String text) {
        Verbs verbs = new Verbs(file);
        List<Form> made = new ArrayList<>();
        for (PackFile.Line line : PackFile.lines(file, text)) {
            verbs.line(line.text(), line.number(), made);
        }
        return made;
    }

    private void line(String line, int number, List<Form> made) {
        if (line.startsWith("derive ")) {
            String[] parts = line.substring(7).split("\\s+", 4);
            if (parts.length != 4 || !parts[1].equals("from")) {
                throw new PackException(file, number, "reads: derive STEM from STEM /pattern/replacement/");
            }
            String[] rule = parts[3].split("/", -1);
            derivations.add(new String[] {parts[0], parts[2], rule[1], rule[2]});
        } else if (line.startsWith("form ")) {
            int colon = line.lastIndexOf(':');
            if (colon < 0) {
                throw new PackException(file, number, "reads: form TEMPLATE : features");
            }
            forms.add(new String[] {
                line.substring(5, colon).strip(), line.substring(colon + 1).strip()
            });
        } else if (line.startsWith("verb ")) {
            for (String one : line.substring(5).split("\\|")) {
                made.addAll(conjugate(one.strip(), number));
            }
        } else {
            throw new PackException(file, number, "a line starts with derive, form or verb");
        }
    }

    private List<Form> conjugate(String entry, int number) {
        Map<String, List<String>> stems = new HashMap<>();
        Set<String> marks = new LinkedHashSet<>();
        String[] words = entry.split("\\s+");
        for (int i = 1; i < words.length; i++) {
            int eq = words[i].indexOf('=');
            if (eq < 0) {
                marks.add(words[i]);
            } else {
                stems.put(
                        words[i].substring(0, eq),
                        List.of(words[i].substring(eq + 1).replace('_', ' ').split(",")));
            }
        }
        String citation = words[0].replace('_', ' ');
        stems.putIfAbsent("base", List.of(citation));
        derive(stems);
        List<Form> made = new ArrayList<>();
        for (String[] form : forms) {
            Matcher stem = STEM.matcher(form[0]);
            if (!stem.find()) {
                throw new PackException(file, number, "a form without a stem: " + form[0]);
            }
            for (String part : stems.getOrDefault(stem.group(1), List.of())) {
                String written = form[0].replace(stem.group(), part);
                expand(written, form[1], citation, marks, made);
            }
        }
        return made;
    }

    private void derive(Map<String, List<String>> stems) {
        for (String[] rule : derivations) {
            List<String> from = stems.get(rule[1]);
            if (!stems.containsKey(rule[0]) && from != null) {
                Matcher matcher = Pattern.compile(rule[2]).matcher(from.getFirst());
                if (matcher.find()) {
                    stems.put(rule[0], List.of(matcher.replaceFirst(rule[3])));
                }
            }
        }
    }

    private void expand(String written, String features, String citation, Set<String> marks, List<Form> made) {
        Matcher endings = ENDINGS.matcher(written);
        if (!endings.find()) {
            add(written, features, "", citation, marks, made);
            return;
        }
        for (String ending : endings.group(1).split("\\|", -1)) {
            int colon = ending.indexOf(':');
            String suffix = colon < 0 ? ending : ending.substring(0, colon);
            String person = colon < 0 ? "" : ending.substring(colon + 1);
            add(
                    new StringBuilder(written)
                            .replace(endings.start(), endings.end(), suffix)
                            .toString(),
                    features,
                    person,
                    citation,
                    marks,
                    made);
        }
    }

    private void add(
            String written, String features, String person, String citation, Set<String> marks, List<Form> made) {
        Set<String> set = new HashSet<>(marks);
        for (String feature : features.split("\\s+")) {
            set.add(feature);
        }
        if (!person.isEmpty()) {
            set.add(person);
        }
        set.remove("");
        if (all.computeIfAbsent(citation + " " + written, k -> new HashSet<>()).add(features)) {
            made.add(new Form(written, new Lexeme("verb", org.entente.text.Keys.of(citation), set)));
        }
    }
}
