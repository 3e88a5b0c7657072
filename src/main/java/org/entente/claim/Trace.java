package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.claim.Clause.Argument;
import org.entente.lang.Lexeme;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.entente.mention.Unit;

/** Notes on why a sentence was read as it was; what {@code explain} shows. */
final class Trace {

    private final List<String> notes = new ArrayList<>();

    void note(String format, Object... values) {
        notes.add(String.format(Locale.ROOT, format, values));
    }

    /** Notes the units of a sentence with what the lexicon knows of each. */
    void units(List<Unit> units) {
        note("units %s", describe(units));
    }

    /** Notes a clause with its frame, speaker and phrases; {@code inferred} where its subject is not named in it. */
    void clause(Clause clause, List<Unit> units, boolean inferred) {
        StringBuilder text = new StringBuilder();
        clause.units.forEach(
                i -> text.append(text.isEmpty() ? "" : " ").append(units.get(i).written()));
        note(
                "clause %s [%s%s]%s: %s",
                clause.link.name().toLowerCase(Locale.ROOT),
                clause.form == null ? "no verb" : clause.form.id(),
                clause.frame == null ? "" : " → " + clause.frame.name(),
                clause.speaker == null
                        ? ""
                        : " said by " + clause.speaker.speaker().label(),
                text);
        for (Argument argument : clause.arguments) {
            if (!argument.phrase().empty()) {
                note("    %s: %s", argument.marker(), describe(argument.phrase()));
            }
        }
        if (clause.subject != null && inferred && !clause.subject.isEmpty()) {
            note("    subject inferred: %s", clause.subject.getFirst().actor().label());
        }
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    private static String describe(List<Unit> units) {
        StringBuilder text = new StringBuilder();
        for (Unit unit : units) {
            text.append(text.isEmpty() ? "" : " · ").append(unit.written());
            if (unit.named()) {
                text.append('=').append(unit.names().getFirst().entity().label());
            } else if (!unit.lexemes().isEmpty()) {
                text.append('/');
                text.append(String.join(
                        "+",
                        unit.lexemes().stream().map(Lexeme::category).distinct().toList()));
            }
        }
        return text.toString();
    }

    private static String describe(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        for (Party party : phrase.parties()) {
            text.append(text.isEmpty() ? "" : " + ").append(party.actor().label());
            if (party.agent() != null) {
                text.append(" through ").append(party.agent().label());
            }
            text.append(" (").append(party.role().name().toLowerCase(Locale.ROOT));
            text.append(party.head().isEmpty() ? ")" : ": " + party.head() + ")");
        }
        return text.toString();
    }
}
