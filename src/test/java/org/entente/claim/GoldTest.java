package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.source.Article;
import org.entente.source.ArticleReader;
import org.entente.source.ReadOptions;
import org.entente.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * How well whole articles are read, pages and all: the floors are what the project promises for texts it has not seen.
 * Writes {@code target/gold.tsv} and {@code target/reliability.tsv}.
 */
class GoldTest {

    private static final double PRECISION = 0.65;
    private static final double STATUS = 0.88;
    private static final double SPEAKER = 0.72;

    private static final Gold GOLD = new Gold(World.load(), Examples.relations());
    private static final List<String> TABLE = new ArrayList<>(
            List.of("set\tarticles\tclaims\tP\tR\tF1\tdyad P\tdyad R\tdyad F1\tstatus right\tattribution right"));
    private static final TreeMap<String, int[]> BINS = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> unseenTexts() {
        return Stream.of(
                dynamicTest("fa", () -> floors(measure("fa"), 0.50, 0.68)),
                dynamicTest("en", () -> floors(measure("en"), 0.45, 0.62)));
    }

    @AfterAll
    static void tables() throws IOException {
        List<String> reliability = new ArrayList<>(List.of("confidence\tclaims\tright"));
        BINS.forEach((bin, n) -> reliability.add(
                String.format(Locale.ROOT, "%s\t%d\t%.2f", bin, n[1], (double) n[0] / Math.max(1, n[1]))));
        Files.write(Path.of("target/gold.tsv"), TABLE);
        Files.write(Path.of("target/reliability.tsv"), reliability);
    }

    private static void floors(Figures got, double triple, double dyad) {
        assertThat(got.triple.precision()).as("triple precision").isGreaterThanOrEqualTo(PRECISION);
        assertThat(got.triple.f1()).as("triple F1").isGreaterThanOrEqualTo(triple);
        assertThat(got.dyad.f1()).as("dyad F1").isGreaterThanOrEqualTo(dyad);
        assertThat(got.status.share()).as("status right").isGreaterThanOrEqualTo(STATUS);
        assertThat(got.speaker.share()).as("attribution right").isGreaterThanOrEqualTo(SPEAKER);
    }

    private static Figures measure(String language) {
        Figures figures = new Figures();
        List<Gold.Text> texts = Gold.texts(language);
        int claims = 0;
        for (Gold.Text text : texts) {
            Article article =
                    new ArticleReader(ReadOptions.defaults()).read(text.page().toString());
            assertThat(article.language()).isEqualTo(language);
            List<Claim> got = Examples.extractor().extract(article).claims();
            figures.triple.count(text.claims(), got, GOLD::triple, GoldTest::tripleKey);
            figures.dyad.count(text.claims(), got, GOLD::dyad, GoldTest::dyadKey);
            for (Gold.Wanted wanted : text.claims()) {
                List<Claim> right =
                        got.stream().filter(c -> GOLD.triple(wanted, c)).toList();
                if (!right.isEmpty()) {
                    figures.status.add(right.stream().anyMatch(c -> GOLD.status(wanted, c)));
                    figures.speaker.add(right.stream().anyMatch(c -> GOLD.speaker(wanted, c)));
                }
            }
            for (Claim claim : got) {
                int[] bin = BINS.computeIfAbsent(
                        String.format(Locale.ROOT, "%.1f", Math.floor(claim.confidence() * 10) / 10), b -> new int[2]);
                bin[0] += text.claims().stream().anyMatch(w -> GOLD.triple(w, claim)) ? 1 : 0;
                bin[1]++;
            }
            claims += text.claims().size();
        }
        TABLE.add(String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%s\t%s\t%.3f\t%.3f",
                language,
                texts.size(),
                claims,
                figures.triple,
                figures.dyad,
                figures.status.share(),
                figures.speaker.share()));
        return figures;
    }

    private static String tripleKey(Claim claim) {
        return claim.subject().iri() + " " + claim.relation() + " "
                + claim.object().iri();
    }

    private static String dyadKey(Claim claim) {
        String a = claim.subject().iri();
        String b = claim.object().iri();
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    /** All that is measured of one language. */
    private static final class Figures {
        final Counts triple = new Counts();
        final Counts dyad = new Counts();
        final Share status = new Share();
        final Share speaker = new Share();
    }

    /** How many of some are right. */
    private static final class Share {
        private int right;
        private int all;

        void add(boolean isRight) {
            right += isRight ? 1 : 0;
            all++;
        }

        double share() {
            return (double) right / Math.max(1, all);
        }
    }

    /**
     * One-to-one matches over all articles. An optional claim counts when found and costs nothing when missed; what fits
     * a claim that is already matched is no error.
     */
    private static final class Counts {
        private int found;
        private int wrong;
        private int missed;

        void count(
                List<Gold.Wanted> wanted,
                List<Claim> claims,
                BiPredicate<Gold.Wanted, Claim> fits,
                Function<Claim, String> key) {
            Set<String> keys = new HashSet<>();
            List<Claim> left = new ArrayList<>(
                    claims.stream().filter(c -> keys.add(key.apply(c))).toList());
            Set<Claim> used = new HashSet<>();
            for (boolean optional : new boolean[] {false, true}) {
                for (Gold.Wanted one : wanted) {
                    if (one.optional() == optional) {
                        boolean again = used.stream().anyMatch(c -> fits.test(one, c));
                        Claim match = left.stream()
                                .filter(c -> !used.contains(c) && fits.test(one, c))
                                .findFirst()
                                .orElse(null);
                        if (match != null) {
                            used.add(match);
                            found++;
                        } else if (!optional && !again) {
                            missed++;
                        }
                    }
                }
            }
            wrong += (int) left.stream()
                    .filter(c -> !used.contains(c) && wanted.stream().noneMatch(w -> fits.test(w, c)))
                    .count();
        }

        double precision() {
            return (double) found / Math.max(1, found + wrong);
        }

        double recall() {
            return (double) found / Math.max(1, found + missed);
        }

        double f1() {
            return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f\t%.3f\t%.3f", precision(), recall(), f1());
        }
    }
}
