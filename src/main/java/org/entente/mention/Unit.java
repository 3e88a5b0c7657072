package org.entente.mention;

import java.util.List;
import java.util.Optional;
import org.entente.lang.Lexeme;
import org.entente.text.Span;
import org.entente.text.Token;
import org.entente.world.Alias;

/**
 * A word, phrase, name or mark as the language pack reads it.
 *
 * @param span where it stands
 * @param tokens the tokens it covers
 * @param lexemes its readings as a word
 * @param names its readings as a name of something known
 * @param tag part of speech (Universal Dependencies) of its last token, or an empty string
 * @param suffix the ending with which it was found
 */
public record Unit(Span span, List<Token> tokens, List<Lexeme> lexemes, List<Alias> names, String tag, String suffix) {

    public Unit {
        tokens = List.copyOf(tokens);
        lexemes = List.copyOf(lexemes);
        names = List.copyOf(names);
    }

    /** Whether one of its readings is of that category. */
    public boolean is(String category) {
        for (Lexeme lexeme : lexemes) {
            if (lexeme.category().equals(category)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of its readings is that word of that category. */
    public boolean is(String category, String id) {
        for (Lexeme lexeme : lexemes) {
            if (lexeme.category().equals(category) && lexeme.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** Its reading in that category. */
    public Optional<Lexeme> as(String category) {
        return lexemes.stream().filter(l -> l.category().equals(category)).findFirst();
    }

    /** Whether a reading of that category has that feature. */
    public boolean has(String category, String feature) {
        for (Lexeme lexeme : lexemes) {
            if (lexeme.category().equals(category) && lexeme.has(feature)) {
                return true;
            }
        }
        return false;
    }

    public boolean mark(String mark) {
        Token first = tokens.getFirst();
        return !first.word() && first.key().equals(mark);
    }

    public boolean word() {
        return tokens.getFirst().word();
    }

    /** Whether it is a word of which the pack knows nothing: perhaps part of a name. */
    public boolean unknown() {
        return word()
                && lexemes.isEmpty()
                && names.isEmpty()
                && !Character.isDigit(tokens.getFirst().key().charAt(0));
    }

    public boolean named() {
        return !names.isEmpty();
    }

    public String key() {
        StringBuilder key = new StringBuilder();
        tokens.forEach(t -> key.append(t.key()));
        return key.toString();
    }

    public String written() {
        StringBuilder written = new StringBuilder();
        for (Token token : tokens) {
            if (!written.isEmpty() && !token.glued()) {
                written.append(' ');
            }
            written.append(token.written());
        }
        return written.toString();
    }

    public boolean capitalised() {
        return tokens.getFirst().capitalised();
    }

    /** Whether a name with a participle joined to it stands there, as in "Russia-backed": no party of its phrase. */
    public static boolean compound(List<Unit> units, int at) {
        return at + 2 < units.size()
                && units.get(at).named()
                && units.get(at + 1).mark("-")
                && units.get(at + 2).has("verb", "pp")
                && units.get(at + 2).tokens().getFirst().glued();
    }
}
