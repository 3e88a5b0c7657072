package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.lang.LanguagePack;
import org.entente.mention.Party;
import org.entente.mention.Unit;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Denials that only point to what somebody else said before: "Chad rejected the allegation", «این گزارش نادرست است». */
final class Denials {

    /** How many sentences back what is denied may stand. */
    private static final int REACH = 3;

    private List<Found> told = List.of();
    private int age;

    /** The claims of a sentence's denials; remembers what the sentence tells by another's word. */
    List<Found> of(Syntax syntax, Roles roles, Modality modality, List<Found> claims, Span sentence) {
        List<Found> denied = new ArrayList<>();
        for (Clause clause : syntax.clauses()) {
            int at = clause.verb < 0 || modality.negated(clause) ? -1 : pointer(syntax, modality, clause);
            Party who = at < 0 ? null : denier(roles, clause);
            if (who != null) {
                boolean any = syntax.pack()
                        .set("reports")
                        .contains(syntax.units().get(at).key());
                answered(claims, who, any).forEach(f -> denied.add(no(f, who, sentence, clause)));
            }
        }
        List<Found> hearsay = claims.stream()
                .filter(f -> f.speaker() != null && f.status() != Status.DENIED)
                .toList();
        age = hearsay.isEmpty() ? age + 1 : 0;
        told = !hearsay.isEmpty() ? hearsay : age > REACH ? List.of() : told;
        return denied;
    }

    /** What somebody said of that party, in the same sentence or else before it; of a report whatever it tells. */
    private List<Found> answered(List<Found> claims, Party who, boolean any) {
        for (List<Found> known : List.of(claims, told)) {
            List<Found> about = known.stream()
                    .filter(f -> f.speaker() != null && f.status() != Status.DENIED)
                    .filter(f -> !Objects.requireNonNull(f.speaker())
                            .actor()
                            .iri()
                            .equals(who.actor().iri()))
                    .filter(f -> f.subject().role() != Party.Role.DESCRIBED
                            && f.object().role() != Party.Role.DESCRIBED)
                    .filter(f ->
                            any || f.subject().actor().iri().equals(who.actor().iri()))
                    .toList();
            if (!about.isEmpty()) {
                return about;
            }
        }
        return List.of();
    }

    /** Index of the word that points to what was said, where the clause denies that; else -1. */
    private static int pointer(Syntax syntax, Modality modality, Clause clause) {
        boolean denies =
                clause.frame != null && (SpeechActs.denies(clause.frame) || "rejects".equals(clause.frame.relation()));
        for (int i : clause.units) {
            boolean governed = denies && (syntax.verbLast() || clause.passive == i < clause.verb)
                    || syntax.verbLast() && i > 1 && syntax.units().get(i - 2).has("gov", "denied");
            if (points(syntax, i) && (governed || modality.untrue(clause, i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the unit is a word for something said that is known and told no further: "the claim", «این ادعا». */
    private static boolean points(Syntax syntax, int i) {
        LanguagePack pack = syntax.pack();
        List<Unit> units = syntax.units();
        if (i == 0 || !pack.set("denied-words").contains(units.get(i).key())) {
            return false;
        }
        boolean known = pack.set("pointing").contains(units.get(i - 1).key())
                || !syntax.verbLast()
                        && i > 1
                        && units.get(i - 1).tag().equals("ADJ")
                        && pack.set("pointing").contains(units.get(i - 2).key());
        Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
        boolean further = next != null && (next.is("comp") || next.is("prep") && !next.is("prep", "obj") && told(next));
        return known && !further;
    }

    /** Whether the preposition goes on with what is said: "the report of an attack". */
    private static boolean told(Unit prep) {
        return !prep.is("prep", "as") && !prep.is("prep", "by") && !prep.is("prep", "in");
    }

    private static @Nullable Party denier(Roles roles, Clause clause) {
        List<Party> by = roles.role(clause, "by");
        List<Party> subject = clause.subject == null || clause.passive ? List.of() : clause.subject;
        Party acts = !by.isEmpty() ? by.getFirst() : subject.isEmpty() ? null : subject.getFirst();
        return acts != null ? acts : clause.speaker;
    }

    private static Found no(Found claim, Party who, Span sentence, Clause clause) {
        return new Found(
                claim.subject(),
                claim.relation(),
                claim.object(),
                Status.DENIED,
                who,
                claim.confidence() - 0.1,
                claim.frame(),
                sentence,
                clause.verb,
                null,
                false,
                null);
    }
}
