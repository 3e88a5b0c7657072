package org.entente.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.lang.Frame;
import org.entente.lang.Lexeme;
import org.entente.mention.Unit;
import org.jspecify.annotations.Nullable;

/** How real the deed of an event noun is said to be: "cancelled the visit", "plans for talks", «احتمال حمله». */
final class NounStatus {

    private final Syntax syntax;
    private final Modality modality;
    private final NounScope scope;
    private final List<Unit> units;
    private final Set<String> prohibiting;

    /** Units that are part of a verb's frame. */
    private final Set<Integer> taken;

    NounStatus(Syntax syntax, Modality modality, NounScope scope, Set<Integer> taken) {
        this.syntax = syntax;
        this.modality = modality;
        this.scope = scope;
        this.units = syntax.units();
        this.prohibiting = syntax.pack().set("prohibiting");
        this.taken = taken;
    }

    /** How real the deed is that the noun tells: by what governs it, by the frame, by the verb. */
    Status status(Clause clause, int i, Frame frame) {
        Status told = told(clause, i, frame);
        if (!syntax.verbLast() || told == Status.ACTUAL || told == Status.DENIED) {
            return told;
        }
        boolean plans =
                clause.frame != null && clause.frame.option("complement").equals("Planned");
        if (plans && modality.negated(clause)) {
            return Status.DENIED;
        }
        Status around = clause.verb < 0 || told != Status.PLANNED ? Status.ACTUAL : modality.embedding(clause);
        return around == Status.ACTUAL ? told : around;
    }

    private Status told(Clause clause, int i, Frame frame) {
        if ("mediatesWith".equals(frame.relation()) && i > 0 && units.get(i - 1).is("prep", "with")) {
            return clause.verb < 0 ? Status.ACTUAL : modality.embedding(clause);
        }
        Frame over = clause.frame == null || syntax.verbLast() && !scope.inside(clause, i) ? null : clause.frame;
        String complement = over == null ? "" : over.option("complement");
        if (clause.verb >= 0 && modality.untrue(clause, i)) {
            return Status.DENIED;
        }
        Status governed = governor(clause, i);
        if (NounScope.MEETING.contains(frame.relation())
                && i > 0
                && units.get(i - 1).has("gov", "cancels")) {
            return Status.DENIED;
        }
        if (syntax.verbLast() && complement.equals("Denied")) {
            // What is kept from growing worse is there already.
            return i > 0 && units.get(i - 1).has("gov", "grown") ? Status.ACTUAL : modality.undone(clause);
        }
        boolean asked = complement.equals("Proposed");
        if (asked && (governed == Status.POSSIBLE || governed == Status.PLANNED)) {
            return Status.PROPOSED;
        }
        if (governed != null) {
            return governed;
        }
        if (standing(i, frame)) {
            return complement.isEmpty() ? Status.ACTUAL : Status.valueOf(complement.toUpperCase(Locale.ROOT));
        }
        if (frame.is("status")) {
            return Status.valueOf(frame.option("status").toUpperCase(Locale.ROOT));
        }
        if (!complement.isEmpty() && (syntax.verbLast() || i > clause.verb)) {
            return Status.valueOf(complement.toUpperCase(Locale.ROOT));
        }
        boolean ahead = syntax.verbLast() && NounScope.MEETING.contains(frame.relation()) && clause.verb >= 0;
        if (ahead && modality.embedding(clause) == Status.PLANNED) {
            return Status.PLANNED;
        }
        boolean none =
                clause.frame == null && modality.negated(clause) && (!syntax.verbLast() || scope.inside(clause, i));
        if (!none && syntax.verbLast() && clause.frame == null && clause.verb >= 0 && !scope.inside(clause, i)) {
            return Status.ACTUAL;
        }
        return none
                ? Status.DENIED
                : clause.frame == null && clause.verb >= 0 ? modality.embedding(clause) : Status.ACTUAL;
    }

    /** Whether the noun tells of what is in force, whatever the clause says: «تحریم‌های X علیه Y». */
    private boolean standing(int i, Frame frame) {
        return syntax.verbLast()
                && "sanctions".equals(frame.relation())
                && units.get(i).suffix().contains("ها");
    }

    /** What a word before the noun says of it, as in "plans for a visit"; null where none does. */
    @Nullable
    Status governor(Clause clause, int i) {
        int reach = syntax.verbLast() ? 4 : 5;
        int nearest = i;
        for (int k = i - 1; k >= Math.max(clause.start(), i - reach); k--) {
            Unit unit = units.get(k);
            Lexeme gov = unit.as("gov").orElse(null);
            if (!syntax.verbLast() && unit.has("sub", "cond")) {
                return Status.POSSIBLE;
            }
            if (gov != null && gov.has("brings") && nearest == k + 1) {
                nearest = k;
                continue;
            }
            if (gov != null && !taken.contains(k)) {
                if (gov.has("denied")) {
                    return Status.DENIED;
                }
                if (gov.has("ended") && syntax.verbLast()) {
                    return k > clause.start() && units.get(k - 1).is("prep", "until") ? Status.PLANNED : Status.ACTUAL;
                }
                return gov.has("possible")
                        ? Status.POSSIBLE
                        : gov.has("proposed") ? Status.PROPOSED : gov.has("planned") ? Status.PLANNED : null;
            }
            boolean ahead = unit.is("prep", "for") || syntax.verbLast() && unit.is("prep", "until");
            if (nearest == k + 1 && ahead) {
                return Status.PLANNED;
            }
            if (unit.as("verb").map(v -> prohibiting.contains(v.id())).orElse(false)) {
                return Status.DENIED;
            }
            // Whose deed it is, and of what kind: "prohibits direct American aid", «انصراف آمریکا از حمله».
            boolean within = syntax.verbLast()
                    ? unit.named() && units.get(k + 1).is("prep")
                    : unit.named() ? k == i - 1 : !unit.tag().equals("VERB");
            if (!unit.word() || (unit.is("verb") || unit.named()) && !within) {
                return null;
            }
        }
        return null;
    }
}
