package org.entente.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.lang.Frame;
import org.entente.lang.LanguagePack;
import org.entente.source.Article;
import org.entente.text.Span;
import org.entente.world.Home;
import org.entente.world.World;

/** One extractor for all tests, and the packs' examples run through it. */
public final class Examples {

    private static final Relations RELATIONS = relations();
    private static final FrameExtractor EXTRACTOR = new FrameExtractor(World.load(), RELATIONS);

    private Examples() {}

    public static FrameExtractor extractor() {
        return EXTRACTOR;
    }

    static LanguagePack pack(String code) {
        return EXTRACTOR.pack(code);
    }

    /** The table that the model fixes, as the tests keep it. */
    static Relations relations() {
        Set<String> all = new TreeSet<>();
        Set<String> symmetric = new TreeSet<>();
        Map<String, String> families = new TreeMap<>();
        Home.resource("relations.tsv").lines().forEach(line -> {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && cells.length > 4 && !cells[0].equals("relation")) {
                all.add(cells[0]);
                families.put(cells[0], cells[3]);
                if (cells[2].equals("1")) {
                    symmetric.add(cells[0]);
                }
            }
        });
        return new Relations(all, symmetric, families);
    }

    /** An article of that text, published on 15 January 2025. */
    public static Article article(String code, String text) {
        return new Article(
                "https://news.example/a",
                "a",
                null,
                code,
                null,
                "",
                LocalDate.of(2025, 1, 15),
                text,
                List.of(new Span(0, text.length())));
    }

    /** What a text gives, a line a claim: {@code Subject relation Object Status}. */
    public static List<String> claims(String code, String text) {
        return EXTRACTOR.extract(article(code, text)).claims().stream()
                .map(Examples::line)
                .toList();
    }

    private static String line(Claim claim) {
        return claim.subject().label() + " " + claim.relation() + " "
                + claim.object().label() + " " + claim.status().localName();
    }

    /** The examples of a pack that do not hold. */
    static List<String> failures(String code) {
        List<String> failures = new ArrayList<>();
        for (Frame frame : pack(code).frames()) {
            for (Frame.Example example : frame.examples()) {
                List<String> got = claims(code, example.text());
                if (example.expected() == null ? matched(frame, got) : !has(got, example.expected())) {
                    failures.add(frame.name() + " (line " + frame.line() + "): " + example.text() + "\n    wanted "
                            + (example.expected() == null ? "none of " + frame.relation() : example.expected())
                            + "\n    got    " + got);
                }
            }
        }
        return failures;
    }

    private static boolean matched(Frame frame, List<String> got) {
        return got.stream().anyMatch(g -> g.contains(" " + frame.relation() + " "));
    }

    private static boolean has(List<String> got, String expected) {
        String wanted = expected.replace("[", "").replace("]", "").strip();
        for (String line : got) {
            boolean same = line.equalsIgnoreCase(wanted)
                    || line.substring(0, line.lastIndexOf(' ')).equalsIgnoreCase(wanted);
            if (same || mirrored(line, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** A symmetric claim is right either way round. */
    private static boolean mirrored(String line, String wanted) {
        for (String relation : RELATIONS.symmetric()) {
            int at = wanted.indexOf(" " + relation + " ");
            if (at < 0) {
                continue;
            }
            String subject = wanted.substring(0, at);
            String rest = wanted.substring(at + relation.length() + 2);
            String status = "";
            for (Status one : Status.values()) {
                if (rest.endsWith(" " + one.localName())) {
                    status = " " + one.localName();
                    rest = rest.substring(0, rest.length() - status.length());
                }
            }
            String turned = (rest + " " + relation + " " + subject + status).toLowerCase(Locale.ROOT);
            String low = line.toLowerCase(Locale.ROOT);
            if (low.equals(turned) || low.startsWith(turned + " ")) {
                return true;
            }
        }
        return false;
    }
}
