package org.entente.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.text.Keys;
import org.jspecify.annotations.Nullable;

/** Reads {@code frames.txt}: a line a setting, a frame from one {@code frame} line to the next. */
final class FrameReader {

    private final String file;
    private final List<Frame> frames = new ArrayList<>();
    private @Nullable Draft draft;

    private FrameReader(String file) {
        this.file = file;
    }

    static List<Frame> read(String file, String text) {
        FrameReader reader = new FrameReader(file);
        for (PackFile.Line line : PackFile.lines(file, text)) {
            reader.line(line.text(), line.number());
        }
        reader.finish();
        return reader.frames;
    }

    private void line(String line, int number) {
        int blank = line.indexOf(' ');
        String setting = blank < 0 ? line : line.substring(0, blank);
        String value = blank < 0 ? "" : line.substring(blank + 1).strip();
        if (setting.equals("frame")) {
            finish();
            draft = new Draft(value, number);
            return;
        }
        Draft current = draft;
        if (current == null) {
            throw new PackException(file, number, "a setting before the first frame");
        }
        set(current, setting, value, number);
    }

    private void set(Draft frame, String setting, String value, int number) {
        switch (setting) {
            case "relation" -> frame.relation = value;
            case "verb" -> parts(value).forEach(v -> frame.verbs.addAll(patterns(v)));
            case "noun" -> parts(value).forEach(n -> frame.nouns.add(Keys.of(n)));
            case "subject" -> frame.subject.addAll(markers(value));
            case "object" -> frame.object.addAll(markers(value));
            case "noun-subject" -> frame.nounSubject.addAll(markers(value));
            case "noun-object" -> frame.nounObject.addAll(markers(value));
            case "subject-type" -> frame.subjectTypes.addAll(Arrays.asList(value.split("\\s+")));
            case "object-type" -> frame.objectTypes.addAll(Arrays.asList(value.split("\\s+")));
            case "yes" -> frame.examples.add(example(value, number));
            case "no" -> frame.examples.add(new Frame.Example(value, null));
            case "demands",
                    "blames",
                    "negated",
                    "personal",
                    "status",
                    "complement",
                    "infinitive",
                    "control",
                    "speech",
                    "announces",
                    "owner",
                    "plain",
                    "finite",
                    "mutual",
                    "alone",
                    "reaches",
                    "when-planned",
                    "when-consented",
                    "when-denied",
                    "strict",
                    "weight",
                    "typed",
                    "where",
                    "owns-up",
                    "needs",
                    "bars" -> frame.options.put(setting, value);
            default -> throw new PackException(file, number, "unknown setting '" + setting + "'");
        }
    }

    private Frame.Example example(String value, int number) {
        int arrow = value.indexOf("=>");
        if (arrow < 0) {
            throw new PackException(file, number, "an example that matches reads: yes TEXT => Subject relation Object");
        }
        return new Frame.Example(
                value.substring(0, arrow).strip(), value.substring(arrow + 2).strip());
    }

    private void finish() {
        Draft done = draft;
        if (done != null) {
            frames.add(done.frame());
        }
        draft = null;
    }

    private static List<String> parts(String value) {
        return Arrays.stream(value.split("\\|"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** "انتقاد + کردن": the nominal part and the verb; "hold/attend + talks/meeting" is four patterns. */
    private static List<List<String>> patterns(String verb) {
        List<List<String>> patterns = List.of(List.of());
        for (String part : verb.split("\\+")) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> pattern : patterns) {
                for (String word : part.split("/")) {
                    longer.add(Stream.concat(pattern.stream(), Stream.of(Keys.of(word)))
                            .toList());
                }
            }
            patterns = longer;
        }
        return patterns;
    }

    private static List<String> markers(String value) {
        return parts(value).stream()
                .map(m -> m.chars().allMatch(c -> c < 128) ? m : Keys.of(m))
                .toList();
    }

    private static final class Draft {
        private final String name;
        private final int line;
        private @Nullable String relation;
        private final List<List<String>> verbs = new ArrayList<>();
        private final List<String> nouns = new ArrayList<>();
        private final List<String> subject = new ArrayList<>();
        private final List<String> object = new ArrayList<>();
        private final List<String> nounSubject = new ArrayList<>();
        private final List<String> nounObject = new ArrayList<>();
        private final Map<String, String> options = new LinkedHashMap<>();
        private final Set<String> subjectTypes = new LinkedHashSet<>();
        private final Set<String> objectTypes = new LinkedHashSet<>();
        private final List<Frame.Example> examples = new ArrayList<>();

        private Draft(String name, int line) {
            this.name = name;
            this.line = line;
        }

        private Frame frame() {
            return new Frame(
                    name,
                    relation,
                    List.copyOf(verbs),
                    List.copyOf(nouns),
                    List.copyOf(subject),
                    List.copyOf(object),
                    List.copyOf(nounSubject),
                    List.copyOf(nounObject),
                    Map.copyOf(options),
                    Set.copyOf(subjectTypes),
                    Set.copyOf(objectTypes),
                    List.copyOf(examples),
                    line);
        }
    }
}
