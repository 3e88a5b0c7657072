package org.entente.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.lang.Lexicon;
import org.entente.lang.PackException;
import org.entente.text.Keys;
import org.entente.text.Token;
import org.entente.world.Home;
import org.jspecify.annotations.Nullable;

/** The words of dates of one language, from {@code lang/CODE/dates.txt}; the file's head tells its format. */
final class DateWords {

    /** What a word does in a date; in the file in lower case, with hyphens. */
    enum Kind {
        MONTH,
        WEEKDAY,
        ORDINAL,
        ENDING,
        DAYS,
        MONTHS,
        YEARS,
        SHIFT,
        FILL,
        LINK,
        LEAD,
        TAIL,
        SINCE,
        YEAR_MARK,
        ERA,
        BLOCK
    }

    /** One reading: a month of a calendar, a weekday by its ISO number, a distance in days, months or years. */
    record Word(Kind kind, int value, Calendars calendar, Set<String> features) {}

    /** A word found at some token. */
    record Hit(Word word, int tokens) {}

    private final String file;
    private final Lexicon<Word> lexicon = new Lexicon<>(true);
    private final Map<String, String> settings = new HashMap<>();
    private final Set<String> endings = new HashSet<>();

    private DateWords(String code) {
        file = "lang/" + code + "/dates.txt";
        int number = 0;
        for (String raw : Home.resource(file).split("\n", -1)) {
            number++;
            String line = raw.strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                line(line, number);
            }
        }
    }

    static DateWords load(String code) {
        return new DateWords(code);
    }

    String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** The longest word of that kind at that token. */
    @Nullable
    Hit at(List<Token> tokens, int i, Kind kind) {
        Hit best = null;
        if (i < 0 || i >= tokens.size() || !tokens.get(i).word()) {
            return null;
        }
        for (Lexicon.Match<Word> match : lexicon.at(tokens, i)) {
            if (match.value().kind() == kind && (best == null || match.tokens() > best.tokens())) {
                best = new Hit(match.value(), match.tokens());
            }
        }
        return best;
    }

    /** The number that the token writes in digits, with an ordinal's ending or none; -1 if it writes none. */
    int number(Token token) {
        String key = token.key();
        int digits = 0;
        while (digits < key.length() && key.charAt(digits) >= '0' && key.charAt(digits) <= '9') {
            digits++;
        }
        boolean read = digits > 0 && digits <= 4 && (digits == key.length() || endings.contains(key.substring(digits)));
        return read && token.word() ? Integer.parseInt(key.substring(0, digits)) : -1;
    }

    private void line(String line, int number) {
        int eq = line.indexOf('=');
        if (eq < 0) {
            throw new PackException(file, number, "reads: kind value features = word | word");
        }
        String[] head = line.substring(0, eq).strip().split("\\s+");
        String words = line.substring(eq + 1).strip();
        if (head[0].equals("setting")) {
            settings.put(head[1], words);
            return;
        }
        Word word = word(head, number);
        for (String one : words.split("\\|")) {
            if (word.kind() == Kind.ENDING) {
                endings.add(Keys.solid(one));
            } else if (!Keys.of(one).isEmpty()) {
                lexicon.add(Keys.of(one), word, Set.of());
            }
        }
    }

    private Word word(String[] head, int number) {
        try {
            Kind kind = Kind.valueOf(head[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            int value = 0;
            Calendars calendar = Calendars.GREGORIAN;
            Set<String> features = new HashSet<>();
            for (int i = 1; i < head.length; i++) {
                if (head[i].matches("[+-]?\\d+")) {
                    value = Integer.parseInt(head[i]);
                } else if (head[i].matches("gregorian|persian|islamic")) {
                    calendar = Calendars.valueOf(head[i].toUpperCase(Locale.ROOT));
                } else {
                    features.add(head[i]);
                }
            }
            return new Word(kind, value, calendar, Set.copyOf(features));
        } catch (IllegalArgumentException e) {
            throw new PackException(file, number, "no such kind of word: " + head[0]);
        }
    }
}
