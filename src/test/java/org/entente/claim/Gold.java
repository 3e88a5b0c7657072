package org.entente.claim;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.world.World;

/** Articles with the claims that a careful reader finds in them; the README beside them tells their fields. */
final class Gold {

    private static final Path FOLDER = Path.of("src/test/resources/gold");
    private static final double LIKE = 0.8;

    private final World world;
    private final Set<String> symmetric;

    Gold(World world, Relations relations) {
        this.world = world;
        this.symmetric = relations.symmetric();
    }

    /** One annotated article. */
    record Text(Path page, String language, List<Wanted> claims) {}

    /** One annotated claim; each field lists what careful readers may say, the first reader's word first. */
    record Wanted(
            List<String> subjects,
            List<String> relations,
            List<String> objects,
            List<String> statuses,
            List<String> speakers,
            boolean optional) {}

    static List<Text> texts(String language) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(Gold::text)
                    .filter(t -> t.language().equals(language))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text text(Path file) {
        try {
            JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            List<Wanted> claims = StreamSupport.stream(
                            json.getAsJsonArray("claims").spliterator(), false)
                    .map(JsonElement::getAsJsonObject)
                    .map(c -> new Wanted(
                            options(c, "subject"),
                            options(c, "relation"),
                            options(c, "object"),
                            options(c, "status"),
                            options(c, "attributed_to"),
                            c.has("optional") && c.get("optional").getAsBoolean()))
                    .toList();
            Path page = file.resolveSibling(json.get("id").getAsString() + ".html");
            return new Text(page, json.get("lang").getAsString(), claims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> options(JsonObject claim, String field) {
        List<String> options = new ArrayList<>(List.of(string(claim.get(field))));
        if (claim.has("alt") && claim.getAsJsonObject("alt").has(field)) {
            claim.getAsJsonObject("alt").getAsJsonArray(field).forEach(o -> options.add(string(o)));
        }
        return options;
    }

    private static String string(JsonElement value) {
        return value.isJsonNull() ? "" : value.getAsString();
    }

    boolean triple(Wanted wanted, Claim claim) {
        return wanted.relations().contains(claim.relation())
                && actors(wanted, claim, symmetric.contains(claim.relation()));
    }

    boolean dyad(Wanted wanted, Claim claim) {
        return actors(wanted, claim, true);
    }

    boolean status(Wanted wanted, Claim claim) {
        return wanted.statuses().contains(claim.status().localName());
    }

    boolean speaker(Wanted wanted, Claim claim) {
        Actor who = claim.attributedTo();
        return who == null ? wanted.speakers().contains("") : is(wanted.speakers(), who);
    }

    private boolean actors(Wanted wanted, Claim claim, boolean either) {
        return is(wanted.subjects(), claim.subject()) && is(wanted.objects(), claim.object())
                || either && is(wanted.subjects(), claim.object()) && is(wanted.objects(), claim.subject());
    }

    /** Whether one of the names is the actor's; an unknown person's may be spelt otherwise. */
    private boolean is(List<String> names, Actor actor) {
        Set<String> known = new HashSet<>();
        known.add(key(actor.label()));
        world.aliases("en").stream()
                .filter(a -> a.entity().iri().equals(actor.iri()))
                .forEach(a -> known.add(key(a.name())));
        return names.stream()
                .filter(n -> !n.isEmpty())
                .anyMatch(n -> known.contains(key(n)) || alike(consonants(n), consonants(actor.label())));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’ʼ`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceFirst("^the ", "")
                .strip();
    }

    /** Classes of consonants, which a name keeps when it is written back from Persian letters. */
    private static String consonants(String name) {
        String s = key(name).replaceAll("[scz]h", "s").replaceAll("[kg]h", "g").replace("ph", "f");
        String from = "kqcxjzdbvw";
        String to = "gggggstpff";
        StringBuilder kept = new StringBuilder();
        for (char c : s.toCharArray()) {
            char letter = from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c));
            if ("gstpfmnlr".indexOf(letter) >= 0 && (kept.isEmpty() || kept.charAt(kept.length() - 1) != letter)) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    private static boolean alike(String a, String b) {
        int[][] common = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                common[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return Math.min(a.length(), b.length()) >= 4
                && 2.0 * common[a.length()][b.length()] / (a.length() + b.length()) >= LIKE;
    }
}
