package org.entente.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexicon;
import org.entente.mention.Party;
import org.entente.mention.Unit;
import org.entente.text.Keys;
import org.entente.text.Span;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads what the words around a sanction tell of it: its types, its stage, the law on which it rests. */
final class SanctionReader {

    private static final String IMPOSING = "sanctions";
    private static final String LIFTING = "liftsSanctionsOn";

    /** Prepositions behind which stands why, and not what: "over its missile programme", «در پی حملهٔ موشکی». */
    private static final Set<String> REASONS = Set.of("because", "response", "after", "for", "over", "about");

    /** Units before the first party of a noun phrase that may belong to it: "an arms embargo on X". */
    private static final int BEFORE = 4;

    private final Lexicon<Sanction.Type> types;
    private final Lexicon<Boolean> easing;
    private final Set<String> grounds;
    private final LegalBases bases;

    SanctionReader(LanguagePack pack) {
        this.types = pack.emptyLexicon();
        for (Sanction.Type type : Sanction.Type.values()) {
            pack.set("sanction " + type.notation()).forEach(word -> types.add(word, type, Set.of()));
        }
        this.easing = pack.emptyLexicon();
        pack.set("sanction easing").forEach(word -> easing.add(word, true, Set.of()));
        this.grounds = pack.set("law grounds");
        this.bases = new LegalBases(pack);
    }

    /** The claims of one sentence, those of sanctions with what is told of them. */
    List<Found> read(List<Found> claims, Syntax syntax, Trace trace) {
        List<Found> sanctions =
                claims.stream().filter(f -> isSanction(f.relation())).toList();
        if (sanctions.isEmpty()) {
            return claims;
        }
        boolean several = sanctions.stream().map(Found::at).distinct().count() > 1
                || sanctions.stream().filter(f -> f.at() <= 0).map(Found::frame).count() > 1;
        return claims.stream()
                .map(f -> isSanction(f.relation()) ? read(f, several, syntax, trace) : f)
                .toList();
    }

    private Found read(Found claim, boolean several, Syntax syntax, Trace trace) {
        List<List<Token>> runs = runs(region(claim, several, syntax));
        Set<Sanction.Type> told = EnumSet.noneOf(Sanction.Type.class);
        runs.forEach(run -> told.addAll(found(run, types)));
        boolean eased = runs.stream().anyMatch(run -> !found(run, easing).isEmpty());
        List<String> laws =
                runs.stream().flatMap(run -> bases.in(run).stream()).distinct().toList();
        Sanction sanction = new Sanction(told, stage(claim, eased), laws);
        if (sanction.untold()) {
            return claim;
        }
        trace.note(
                "sanction: %s, stage %s%s",
                told.isEmpty()
                        ? "no type told"
                        : told.stream().map(Sanction.Type::notation).collect(Collectors.joining(" + ")),
                sanction.stage() == null ? "untold" : sanction.stage().localName(),
                laws.isEmpty() ? "" : ", legal basis " + String.join("; ", laws));
        return undated(claim, laws).with(sanction);
    }

    /** What the run's phrases stand for; a word of a longer one does not count for itself: "arms exports". */
    private static <T> Set<T> found(List<Token> run, Lexicon<T> words) {
        Set<T> all = new LinkedHashSet<>();
        int i = 0;
        while (i < run.size()) {
            Lexicon.Match<T> longest = !run.get(i).word()
                    ? null
                    : words.at(run, i).stream()
                            .max(Comparator.comparingInt(Lexicon.Match::tokens))
                            .orElse(null);
            if (longest != null) {
                all.add(longest.value());
            }
            i += longest == null ? 1 : longest.tokens();
        }
        return all;
    }

    /** Without a date that is only the year of a law's name: "under the Trade Act of 1974". */
    private static Found undated(Found claim, List<String> laws) {
        ClaimDate date = claim.date();
        return date != null && laws.stream().anyMatch(law -> law.contains(date.written())) ? claim.on(null) : claim;
    }

    /** A sanction that is only planned or asked for is a threat; one whose lifting is, stands as it stood. */
    private static Sanction.@Nullable Stage stage(Found claim, boolean eased) {
        if (claim.status() == Status.DENIED) {
            return null;
        }
        boolean actual = claim.status() == Status.ACTUAL;
        if (claim.relation().equals(LIFTING)) {
            return !actual ? null : eased ? Sanction.Stage.EASED : Sanction.Stage.LIFTED;
        }
        return actual ? Sanction.Stage.IMPOSED : Sanction.Stage.THREATENED;
    }

    private static boolean isSanction(@Nullable String relation) {
        return IMPOSING.equals(relation) || LIFTING.equals(relation);
    }

    /** The units that speak of this sanction and of no other deed. */
    private static List<Unit> region(Found claim, boolean several, Syntax syntax) {
        Clause own = syntax.clauses().stream()
                .filter(c -> claim.at() > 0 && c.verb == claim.at())
                .findFirst()
                .orElse(null);
        if (own == null) {
            List<Unit> around = around(claim, syntax.units());
            if (!around.isEmpty()) {
                return around;
            }
        }
        List<Unit> region = new ArrayList<>();
        for (Clause clause : syntax.clauses()) {
            boolean other = clause.frame != null
                    && clause.frame.relation() != null
                    && !clause.frame.is("speech")
                    && !isSanction(clause.frame.relation());
            if (clause == own || !several && (own == null || !other)) {
                clause.units.forEach(i -> region.add(syntax.units().get(i)));
            }
        }
        return region;
    }

    /** The units from just before the first party on, up to where another one is named behind the last. */
    private static List<Unit> around(Found claim, List<Unit> units) {
        List<Integer> parties = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (inside(units.get(i), claim.subject()) || inside(units.get(i), claim.object())) {
                parties.add(i);
            }
        }
        if (parties.isEmpty()) {
            return List.of();
        }
        int to = parties.getLast() + 1;
        while (to < units.size() && !units.get(to).named()) {
            to++;
        }
        return units.subList(Math.max(0, parties.getFirst() - BEFORE), to);
    }

    private static boolean inside(Unit unit, Party party) {
        Span span = Objects.requireNonNull(party.span());
        return unit.span().start() >= span.start() && unit.span().end() <= span.end();
    }

    /** The tokens in runs with nothing left out between them, without the phrases that tell why. */
    private List<List<Token>> runs(List<Unit> region) {
        List<List<Token>> runs = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        boolean reason = false;
        int end = -1;
        for (Unit unit : region) {
            boolean mark = unit.mark(",") || unit.mark("،") || unit.mark(";") || unit.mark("؛");
            reason = !mark && (reason || tellsWhy(unit));
            if (reason || mark || end >= 0 && unit.span().start() > end + 2) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (!reason) {
                run.addAll(unit.tokens());
                end = unit.span().end();
            }
        }
        runs.add(run);
        return runs;
    }

    private boolean tellsWhy(Unit unit) {
        return REASONS.stream().anyMatch(r -> unit.is("prep", r)) && !grounds.contains(Keys.of(unit.written()));
    }
}
