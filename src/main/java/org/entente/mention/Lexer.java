package org.entente.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexeme;
import org.entente.lang.Lexicon;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;
import org.entente.world.Alias;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Reads a sentence's tokens as units: at each place the longest entry of the lexicon, with all of its readings. */
public final class Lexer {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Pattern VOWEL = Pattern.compile("[aeiou]");

    /** So many letters has the shortest acronym that is spoken as a word. */
    private static final int SPOKEN = 4;

    private final LanguagePack pack;
    private final Tagger tagger;
    private final boolean cased;

    public Lexer(LanguagePack pack) {
        this.pack = pack;
        this.tagger = new Tagger(pack.setting("tagger"));
        this.cased = pack.setting("cased").equals("yes");
    }

    public List<Unit> units(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<String> tags = tagger.tags(tokens);
        List<Unit> units = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Unit unit = unit(tokens, tags, i);
            units.add(cased ? unit : verbOrName(unit, units.isEmpty() ? null : units.getLast()));
            i += unit.tokens().size();
        }
        return cased ? Tags.mended(units) : units;
    }

    /** A word that is a verb as well as a name («کرد») is the name only after a noun for people or forces. */
    private static Unit verbOrName(Unit unit, @Nullable Unit before) {
        if (!unit.named() || !unit.is("verb")) {
            return unit;
        }
        boolean people = before != null
                && !before.is("noun")
                && (before.is("body")
                        || before.is("people")
                        || before.is("title")
                        || before.is("group")
                        || before.is("country") && !before.is("stop"));
        List<Lexeme> words = unit.lexemes().stream()
                .filter(l -> !l.category().equals("verb"))
                .toList();
        return people
                ? new Unit(unit.span(), unit.tokens(), words, unit.names(), unit.tag(), unit.suffix())
                : new Unit(unit.span(), unit.tokens(), unit.lexemes(), List.of(), unit.tag(), unit.suffix());
    }

    private Unit unit(List<Token> tokens, List<String> tags, int at) {
        Token token = tokens.get(at);
        if (!token.word()) {
            return new Unit(token.span(), List.of(token), List.of(), List.of(), tags.get(at), "");
        }
        int longest = 1;
        List<Lexicon.Match<Object>> matches = new ArrayList<>();
        for (Lexicon.Match<Object> match : pack.lexicon().at(tokens, at)) {
            if (match.value() instanceof Alias alias
                    && cased
                    && (!cased(alias, tokens, tags.get(at), at, match.tokens())
                            || modifies(alias, tags, at + match.tokens())
                            || indefinite(tokens, at))) {
                continue;
            }
            int after = at + match.tokens();
            boolean governs = match.tokens() > 1
                    && after < tokens.size()
                    && match.value() instanceof Lexeme word
                    && word.category().equals("pron")
                    && !word.id().equals("each-other")
                    && pack.set("pron-stops").contains(tokens.get(after).key());
            if (governs || cased && nounAndPreposition(match, tokens, tags, at)) {
                continue;
            }
            matches.add(match);
            longest = Math.max(longest, match.tokens());
        }
        List<Lexeme> lexemes = new ArrayList<>();
        List<Alias> names = new ArrayList<>();
        String suffix = "";
        boolean bare = false;
        Set<String> exact = new HashSet<>();
        for (Lexicon.Match<Object> match : matches) {
            boolean whole = match.tokens() == longest && match.suffix().isEmpty();
            bare |= whole;
            if (whole && match.value() instanceof Lexeme word) {
                exact.add(word.category());
            }
        }
        for (Lexicon.Match<Object> match : matches) {
            boolean inflectedName = !match.suffix().isEmpty()
                    && (match.value() instanceof Alias ? bare : exact.contains(((Lexeme) match.value()).category()));
            if (match.tokens() != longest || inflectedName) {
                continue;
            }
            suffix = match.suffix();
            if (match.value() instanceof Alias alias) {
                if (!exact.contains("adv") || alias.kind() != Alias.Kind.FAMILY_NAME) {
                    names.add(alias);
                }
            } else {
                lexemes.add((Lexeme) match.value());
            }
        }
        List<Token> covered = tokens.subList(at, at + longest);
        Span span = new Span(token.span().start(), covered.getLast().span().end());
        return new Unit(span, covered, lexemes, names, tags.get(at + longest - 1), suffix);
    }

    /** Whether the first word of a verb with its preposition is a noun there: "a call for", "its reliance on". */
    private static boolean nounAndPreposition(
            Lexicon.Match<Object> match, List<Token> tokens, List<String> tags, int at) {
        boolean verb = match.tokens() > 1
                && match.value() instanceof Lexeme word
                && word.category().equals("verb");
        if (!verb || at == 0 || !tags.get(at).equals("NOUN")) {
            return false;
        }
        String left = tags.get(at - 1);
        boolean name = left.equals("PROPN") && at > 1 && tags.get(at - 2).equals("DET");
        return name
                || left.equals("DET")
                || left.equals("ADJ")
                || tokens.get(at - 1).key().equals("'s");
    }

    /** Whether a paper's name like "The Australian" is an adjective there: "the Australian government". */
    private static boolean modifies(Alias alias, List<String> tags, int after) {
        return alias.ambiguous()
                && alias.entity().type() == EntityType.OUTLET
                && after < tags.size()
                && NOMINAL.contains(tags.get(after));
    }

    /** Whether small letters behind "a" tell of a thing of that kind and name none: "a non-proliferation treaty". */
    private static boolean indefinite(List<Token> tokens, int at) {
        return at > 0
                && INDEFINITE.contains(tokens.get(at - 1).key())
                && Character.isLowerCase(tokens.get(at).written().codePointAt(0));
    }

    /** Whether an acronym that is spoken as a word is written as one: "Nato", "Unicef". */
    private static boolean spoken(Alias alias, String written) {
        return written.length() >= SPOKEN
                && !alias.ambiguous()
                && VOWEL.matcher(written.substring(1)).find()
                && written.equals(written.charAt(0) + written.substring(1).toLowerCase(Locale.ROOT));
    }

    /** In a script with letter case a name is capitalised, and an acronym all of it. */
    private static boolean cased(Alias alias, List<Token> tokens, String tag, int at, int length) {
        String name = alias.name();
        if (!name.isEmpty() && Character.isLowerCase(name.codePointAt(0))) {
            return true;
        }
        boolean acronym = name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT));
        for (int i = at; i < at + length; i++) {
            String written = tokens.get(i).written();
            if (acronym
                    && length == 1
                    && !(tag.equals("PROPN") && spoken(alias, written))
                    && !written.equals(written.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        // "al-Shabaab": an article before the name may be small.
        return tokens.get(at).capitalised()
                || length > 1
                        && name.indexOf('-') > 0
                        && tokens.subList(at, at + length).stream().anyMatch(Token::capitalised)
                || Character.isDigit(tokens.get(at).written().charAt(0));
    }
}
