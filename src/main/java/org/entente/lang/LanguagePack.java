package org.entente.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.text.Keys;
import org.entente.world.Alias;
import org.entente.world.EntityType;
import org.entente.world.Home;
import org.jspecify.annotations.Nullable;

/**
 * A language as data: {@code pack.txt} (settings), {@code words.txt}, {@code verbs.txt} and {@code frames.txt} in
 * {@code lang/CODE/} on the class path.
 */
public final class LanguagePack {

    private final String code;
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, Set<String>> suffixes = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, String> bodyLabels = new HashMap<>();
    private final List<Frame> frames;
    private final Lexicon<Object> lexicon;
    private final Map<String, List<Frame>> byVerb = new LinkedHashMap<>();
    private final Map<String, List<Frame>> byNoun = new LinkedHashMap<>();

    private LanguagePack(String code, List<Alias> names) {
        this.code = code;
        readSettings(file("pack.txt"), text("pack.txt"));
        lexicon = new Lexicon<>(joins());
        readWords(file("words.txt"), text("words.txt"));
        for (Verbs.Form form : Verbs.read(file("verbs.txt"), text("verbs.txt"))) {
            lexicon.add(form.written(), form.lexeme(), Set.of());
        }
        frames = FrameReader.read(file("frames.txt"), text("frames.txt"));
        frames.forEach(this::index);
        for (Alias alias : names) {
            if (speaksFor(alias)) {
                String kind = alias.kind().name().toLowerCase(Locale.ROOT);
                lexicon.add(alias.name(), alias, suffixesOf("name-" + kind));
            }
        }
    }

    /**
     * Whether a name is looked for in texts. A regime's name describes it, "sanctions on Syria", and its parts are
     * what the frames read; a name of digits alone is no name.
     */
    private static boolean speaksFor(Alias alias) {
        return alias.entity().type() != EntityType.SANCTIONS_REGIME
                && Keys.of(alias.name()).chars().anyMatch(Character::isLetter);
    }

    /** The pack of that language with these names of the world. */
    public static LanguagePack load(String code, List<Alias> names) {
        return new LanguagePack(code, names);
    }

    /** Codes of the languages that have a pack, as {@code lang/packs.txt} lists them. */
    public static List<String> codes() {
        return Home.resource("lang/packs.txt")
                .lines()
                .map(String::strip)
                .filter(s -> !s.isEmpty() && !s.startsWith("#"))
                .toList();
    }

    public String code() {
        return code;
    }

    /** A setting of {@code pack.txt}. */
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** The keys that {@code pack.txt} lists under that name. */
    public Set<String> set(String name) {
        return sets.getOrDefault(name, Set.of());
    }

    /** Usual Latin spellings of given and family names by key. */
    public Map<String, String> spellings() {
        return Map.copyOf(spellings);
    }

    /** The English name of a kind of body, as in "Foreign Ministry". */
    public Optional<String> bodyLabel(String kind) {
        return Optional.ofNullable(bodyLabels.get(kind));
    }

    /** A lexicon for words of other kinds, which joins them as this language does. */
    public <T> Lexicon<T> emptyLexicon() {
        return new Lexicon<>(joins());
    }

    private boolean joins() {
        return setting("joins").equals("yes");
    }

    public Lexicon<Object> lexicon() {
        return lexicon;
    }

    public List<Frame> frames() {
        return frames;
    }

    /** Frames that a verb evokes, alone or with nominal parts. */
    public List<Frame> ofVerb(String id) {
        return byVerb.getOrDefault(id, List.of());
    }

    /** Verbs whose passive that verb forms: «شدن» for «کردن». */
    public List<String> activesOf(String verb) {
        return sets.entrySet().stream()
                .filter(e ->
                        e.getKey().startsWith("passive-of ") && e.getValue().contains(verb))
                .map(e -> Keys.of(e.getKey().substring("passive-of ".length())))
                .sorted()
                .toList();
    }

    /** Frames that an event noun evokes. */
    public List<Frame> ofNoun(String id) {
        return byNoun.getOrDefault(id, List.of());
    }

    private String file(String name) {
        return "lang/" + code + "/" + name;
    }

    private String text(String name) {
        return Home.resource(file(name));
    }

    private Set<String> suffixesOf(String category) {
        return suffixes.getOrDefault(category, Set.of());
    }

    private void index(Frame frame) {
        boolean verbLast = settings.getOrDefault("order", "sov").equals("sov");
        for (List<String> verb : frame.verbs()) {
            String head = verbLast ? verb.getLast() : verb.getFirst();
            byVerb.computeIfAbsent(head, k -> new ArrayList<>()).add(frame);
            for (String part : verbLast ? verb.subList(0, verb.size() - 1) : verb.subList(1, verb.size())) {
                String category = verbLast ? "noun" : "part";
                Set<String> endings = part.indexOf(' ') < 0 ? suffixesOf("noun") : Set.of();
                lexicon.add(part, new Lexeme(category, part, Set.of()), endings);
            }
        }
        for (String noun : frame.nouns()) {
            byNoun.computeIfAbsent(noun, k -> new ArrayList<>()).add(frame);
            lexicon.add(noun, new Lexeme("noun", noun, Set.of()), suffixesOf("noun"));
        }
    }

    private void readSettings(String file, String text) {
        for (PackFile.Line line : PackFile.lines(file, text)) {
            PackFile.Setting setting = line.setting("setting = value");
            String name = setting.name();
            String value = setting.value();
            if (name.startsWith("suffix ")) {
                Set<String> set = suffixes.computeIfAbsent(name.substring(7).strip(), k -> new HashSet<>());
                for (String suffix : value.split("\\s+")) {
                    set.add(suffix.startsWith("+") ? "+" + Keys.solid(suffix.substring(1)) : Keys.solid(suffix));
                }
            } else if (name.startsWith("set ")) {
                Set<String> set = sets.computeIfAbsent(name.substring(4).strip(), k -> new HashSet<>());
                for (String word : value.split("\\|")) {
                    set.add(Keys.of(word));
                }
            } else {
                settings.put(name, value);
            }
        }
    }

    private void readWords(String file, String text) {
        for (PackFile.Line line : PackFile.lines(file, text)) {
            PackFile.Setting entry = line.setting("category id features = word | word");
            String[] head = entry.name().split("\\s+");
            if (head[0].equals("bodylabel")) {
                bodyLabels.put(head[1], entry.value());
                continue;
            }
            Set<String> features = new HashSet<>(Arrays.asList(head).subList(Math.min(2, head.length), head.length));
            @Nullable String id = head.length > 1 && !head[1].equals("-") ? head[1] : null;
            for (String word : entry.value().split("\\|")) {
                String key = Keys.of(word);
                if (!key.isEmpty() && id != null && (head[0].equals("first") || head[0].equals("latin"))) {
                    spellings.putIfAbsent(Keys.solid(key), id);
                }
                if (!key.isEmpty()) {
                    lexicon.add(key, new Lexeme(head[0], id == null ? key : id, features), suffixesOf(head[0]));
                }
            }
        }
    }
}
