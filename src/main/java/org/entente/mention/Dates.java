package org.entente.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.lang.LanguagePack;
import org.entente.text.Span;
import org.entente.text.Token;
import org.entente.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds and resolves the dates that sentences of one language tell; what would be a guess gives none. */
public final class Dates {

    private final DateWords words;
    private final Calendars yearsOf;

    private Dates(String code) {
        words = DateWords.load(code);
        String calendar = words.setting("years");
        yearsOf = calendar.isEmpty() ? Calendars.GREGORIAN : Calendars.valueOf(calendar.toUpperCase(Locale.ROOT));
    }

    public static Dates of(LanguagePack pack) {
        return new Dates(pack.code());
    }

    public static Dates of(String code) {
        return new Dates(code);
    }

    /** The dates of the sentence; weekdays and months without a year lie before publication. */
    public List<DateMention> in(String text, Span sentence, @Nullable LocalDate published) {
        return in(text, sentence, published, Outlook.PAST);
    }

    /** The dates of the sentence; weekdays and months without a year lie on the side that its verb tells. */
    public List<DateMention> in(String text, Span sentence, @Nullable LocalDate published, Outlook outlook) {
        List<Token> tokens = Tokens.in(text, sentence);
        DateReader reader = new DateReader(words, tokens);
        DateResolver resolver = new DateResolver(published, outlook, yearsOf);
        List<DateMention> mentions = new ArrayList<>();
        for (List<DateReader.Found> group : reader.groups()) {
            List<DatePart> parts = group.stream().map(DateReader.Found::part).toList();
            int from = group.getFirst().from();
            Span span = new Span(
                    tokens.get(from).span().start(),
                    tokens.get(group.getLast().to() - 1).span().end());
            Span whole = closed(text, span, sentence.end());
            resolver.resolve(parts)
                    .ifPresent(lexical ->
                            mentions.add(new DateMention(whole, lexical, whole.of(text), reader.since(from))));
        }
        return mentions;
    }

    private static Span closed(String text, Span span, int limit) {
        boolean open = span.of(text).lastIndexOf('(') > span.of(text).lastIndexOf(')');
        boolean closes = span.end() < limit && text.charAt(span.end()) == ')';
        return open && closes ? new Span(span.start(), span.end() + 1) : span;
    }

    /**
     * The date that is told nearest to a claim's trigger within its clause.
     *
     * @param clause the stretches of the text that are the claim's clause
     * @param trigger UTF-16 index of the verb or noun that evokes the claim
     */
    public static Optional<DateMention> nearest(List<DateMention> mentions, List<Span> clause, int trigger) {
        return mentions.stream()
                .filter(m -> clause.stream().anyMatch(s -> s.overlaps(m.span())))
                .min(Comparator.comparingInt(m -> Math.min(
                        Math.abs(m.span().start() - trigger), Math.abs(m.span().end() - trigger))));
    }
}
