package org.entente.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexeme;
import org.entente.mention.Unit;

/** Verbs with their auxiliaries, as in "has not been told", in the order in which a sentence has them. */
final class VerbGroups {

    /** What a verb group can head. */
    enum Kind {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE
    }

    /**
     * A main verb with its auxiliaries.
     *
     * @param from index of its first unit
     * @param verb index of the main verb
     * @param form the verb with the features of the whole group
     * @param passive whether its subject undergoes
     * @param doubtful whether a past form could as well be a participle after a noun: "weapons sent to X"
     */
    record Group(int from, int verb, Lexeme form, Kind kind, boolean passive, boolean doubtful) {

        Group asPassive() {
            return new Group(from, verb, form, kind, true, false);
        }

        Group asParticiple() {
            return new Group(from, verb, form, Kind.PARTICIPLE, true, false);
        }
    }

    private static final Set<String> AUXILIARY = Set.of("aux", "modal", "neg");
    /** First parts of verbs written with a hyphen: "co-chaired". */
    private static final Set<String> PREFIXES = Set.of("co", "re", "de", "counter", "cross", "over");

    /** Pronouns that are subjects. */
    static final Set<String> NOMINATIVE = Set.of("he", "she", "it", "they", "we", "i", "you");

    private final LanguagePack pack;
    private final List<Unit> units;

    private VerbGroups(LanguagePack pack, List<Unit> units) {
        this.pack = pack;
        this.units = units;
    }

    static List<Group> of(LanguagePack pack, List<Unit> units) {
        VerbGroups reader = new VerbGroups(pack, units);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (reader.main(i)) {
                groups.add(reader.group(i));
            }
        }
        return groups.isEmpty() && !units.isEmpty() && units.getLast().word() ? reader.headline() : groups;
    }

    /** The verb of a headline that taggers take for a noun: "Norway, Sweden trade blame after raid". */
    private List<Group> headline() {
        for (int i = 1; i + 1 < units.size(); i++) {
            Unit left = units.get(i - 1);
            boolean several = units.subList(0, i).stream().anyMatch(u -> u.mark(",") || u.is("conj", "and"));
            Unit unit = units.get(i);
            boolean agrees = unit.has("verb", several ? "base" : "s");
            if (left.named() && agrees && !unit.named() && !unit.is("prep") && !compound(i)) {
                return List.of(group(i));
            }
        }
        return List.of();
    }

    private Group group(int verb) {
        Set<String> features = new HashSet<>();
        boolean to = false;
        boolean be = false;
        boolean aux = false;
        boolean gerund = false;
        int from = verb;
        while (from > 0) {
            Unit left = units.get(from - 1);
            if (AUXILIARY.stream().anyMatch(left::is) && !left.named()) {
                left.lexemes().stream()
                        .filter(l -> AUXILIARY.contains(l.category()))
                        .forEach(l -> features.addAll(l.features()));
                be |= left.has("aux", "be");
                aux |= left.is("aux") || left.is("modal");
                to |= left.is("modal", "plan") && noun(from - 1);
                gerund = left.is("aux") ? left.has("verb", "ing") : gerund;
            } else if (left.key().equals("to") && !to) {
                to = true;
            } else if (!adverb(left) && !lasting(from - 1)) {
                break;
            }
            from--;
        }
        while (from < verb && adverb(units.get(from)) && !AUXILIARY.stream().anyMatch(units.get(from)::is)) {
            from++;
        }
        Lexeme form = form(units.get(verb), aux, be);
        Kind kind = gerund && !to ? Kind.GERUND : kind(form, aux, to);
        boolean passive = form.has("pp") && (be || kind == Kind.PARTICIPLE);
        boolean doubtful = kind == Kind.FINITE && !aux && form.has("pp") && form.has("past");
        features.addAll(form.features());
        if (kind == Kind.GERUND) {
            features.add("ing");
        }
        return new Group(from, verb, new Lexeme("verb", form.id(), features), kind, passive, doubtful);
    }

    /** Whether "plans to" is a noun there with what follows: "has no plans to", "its plan to". */
    private boolean noun(int at) {
        if (at == 0 || units.get(at).tag().equals("VERB")) {
            return false;
        }
        Unit left = units.get(at - 1);
        return left.is("pron") && !NOMINATIVE.contains(left.key())
                || left.is("stop")
                || left.key().equals("'s")
                || left.has("aux", "have")
                || left.tag().equals("ADJ")
                || left.tag().equals("DET");
    }

    private static Kind kind(Lexeme form, boolean aux, boolean to) {
        if (to) {
            return Kind.INFINITIVE;
        }
        if (aux) {
            return Kind.FINITE;
        }
        if (form.has("ing")) {
            return Kind.GERUND;
        }
        return form.has("pp") && !form.has("past") ? Kind.PARTICIPLE : Kind.FINITE;
    }

    private static boolean adverb(Unit unit) {
        return (unit.tag().equals("ADV") || unit.is("adv")) && !unit.is("sub") && !unit.named() && !unit.is("comp");
    }

    /** "Long" before a participle, which taggers take for an adjective: "has long accused". */
    private boolean lasting(int i) {
        return units.get(i).key().equals("long")
                && i + 1 < units.size()
                && units.get(i + 1).has("verb", "pp");
    }

    /** Whether the unit is the main verb of a group, and no auxiliary and no part of a noun phrase. */
    private boolean main(int i) {
        Unit unit = units.get(i);
        if (!unit.is("verb") || unit.is("modal") || unit.named() && unit.capitalised()) {
            return false;
        }
        if (unit.is("aux")) {
            return !auxiliary(i) && (unit.tag().equals("AUX") || unit.tag().equals("VERB"));
        }
        boolean counted =
                i > 0 && unit.tokens().size() > 1 && units.get(i - 1).tag().equals("DET");
        if (unit.is("prep") && unit.has("verb", "ing") || compound(i) || counted) {
            return false;
        }
        if (unit.tag().equals("VERB") || unit.tokens().size() > 1) {
            return !modifier(i);
        }
        boolean afterTo = i > 0
                && (units.get(i - 1).key().equals("to") || units.get(i - 1).is("modal"));
        return afterTo
                && unit.has("verb", "base")
                && (unit.lexemes().stream()
                                .allMatch(l -> l.category().equals("verb")
                                        || l.category().equals("part"))
                        || !unit.tag().equals("PROPN") && !unit.tag().equals("ADJ"));
    }

    /** Whether a verb that the auxiliary belongs to follows, with nothing but adverbs between. */
    private boolean auxiliary(int i) {
        boolean have = units.get(i).has("aux", "have");
        boolean be = units.get(i).has("aux", "be");
        for (int k = i + 1; k < units.size() && k < i + 5; k++) {
            Unit unit = units.get(k);
            if (unit.is("aux")) {
                return true;
            }
            if (unit.is("neg") || adverb(unit) && !unit.is("verb") || lasting(k)) {
                continue;
            }
            boolean takes = have && unit.has("verb", "pp")
                    || be && (unit.has("verb", "pp") || unit.has("verb", "ing"))
                    || !have && !be && unit.has("verb", "base");
            return takes && main(k);
        }
        return false;
    }

    /** The second part of a compound, as in "Russia-backed". */
    private boolean compound(int i) {
        return i > 1
                && units.get(i - 1).mark("-")
                && units.get(i).tokens().getFirst().glued()
                && !PREFIXES.contains(units.get(i - 2).key());
    }

    /** A participle before a noun inside a phrase, as in "increased cooperation", or a base form after "be". */
    private boolean modifier(int i) {
        Unit unit = units.get(i);
        if (i + 1 >= units.size() || i == 0) {
            return false;
        }
        Unit left = units.get(i - 1);
        Unit right = units.get(i + 1);
        boolean before = right.tag().equals("NOUN")
                || right.tag().equals("ADJ")
                || right.tag().equals("PROPN");
        if (unit.has("verb", "base") && !unit.has("verb", "past")) {
            return left.has("aux", "be") && before;
        }
        boolean inside = left.tag().equals("DET")
                || left.tag().equals("ADJ")
                || left.tag().equals("NUM") && !(i > 1 && units.get(i - 2).is("stop"))
                || left.key().equals("'s")
                || left.is("prep") && unit.has("verb", "pp") && !unit.has("verb", "ing");
        return inside && before;
    }

    private Lexeme form(Unit unit, boolean aux, boolean be) {
        Lexeme best = null;
        for (Lexeme lexeme : unit.lexemes()) {
            if (!lexeme.category().equals("verb")) {
                continue;
            }
            if (best == null
                    || aux && lexeme.has("pp") && !best.has("pp")
                    || !pack.ofVerb(lexeme.id()).isEmpty()
                            && pack.ofVerb(best.id()).isEmpty()) {
                best = lexeme;
            }
        }
        Lexeme found = java.util.Objects.requireNonNull(best);
        Set<String> features = new HashSet<>();
        for (Lexeme lexeme : unit.lexemes()) {
            if (lexeme.category().equals("verb") && lexeme.id().equals(found.id())) {
                features.addAll(lexeme.features());
            }
        }
        if (aux && !be) {
            // "has told" is no passive, "will cut" neither.
            features.remove("pp");
        }
        return new Lexeme("verb", found.id(), features);
    }
}
