package org.entente.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claim.Clause.Argument;
import org.entente.lang.Frame;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.entente.mention.Unit;
import org.entente.world.EntityType;

/** Whose deed an event noun tells that has nobody of its own: "X, a member of Y", «تصمیم X برای پیوستن به Y». */
final class NounDoers {

    private static final int FARTHEST = 14;

    /** Words that say that the apposition holds for each of several. */
    private static final Set<String> EACH = Set.of("each", "both", "all");

    /** What one travels for. */
    private static final Set<String> PURPOSES = Set.of("meetsWith", "negotiatesWith", "agreesWith");

    private final Syntax syntax;
    private final List<Unit> units;

    NounDoers(Syntax syntax) {
        this.syntax = syntax;
        this.units = syntax.units();
    }

    /** The doer where nouns stand last; nobody where none can be told. */
    List<Party> doer(Clause clause, int i, Frame frame) {
        if ("memberOf".equals(frame.relation())) {
            return apposed(clause, i);
        }
        if ("alliedWith".equals(frame.relation()) && frame.nounSubject().contains("like")) {
            return ally(clause, i);
        }
        return PURPOSES.contains(frame.relation()) ? traveller(clause, i) : List.of();
    }

    /** Of whom the apposition tells that the noun heads: "X, a member of Y", "X and Z - each a member of Y". */
    private List<Party> apposed(Clause clause, int i) {
        int k = i - 1;
        boolean each = false;
        boolean article = false;
        while (k > 0
                && (units.get(k).is("adv")
                        || Set.of("DET", "ADJ", "ADV").contains(units.get(k).tag()))) {
            each |= EACH.contains(units.get(k).key());
            article |= Set.of("a", "an").contains(units.get(k).key());
            k--;
        }
        return article && (each || !units.get(k).word()) ? before(clause, k, each) : List.of();
    }

    /** Whose ally the apposition tells of: "X, a close ally of Y", "X, Y's closest ally". */
    private List<Party> ally(Clause clause, int i) {
        int k = i - 1;
        while (k > clause.start() && NounArguments.inPhrase(units.get(k), k, clause)) {
            k--;
        }
        return k > 0 && units.get(k).mark(",")
                ? before(clause, k, false).stream()
                        .filter(p -> p.agent() == null && p.actor().type() != EntityType.PERSON)
                        .toList()
                : List.of();
    }

    /** The phrase that ends at that mark; for each of several, the subject before it. */
    private List<Party> before(Clause clause, int mark, boolean each) {
        Stream<Argument> arguments = syntax.clauses().stream().flatMap(c -> c.arguments.stream());
        return arguments
                .filter(a -> a.phrase().direct())
                .filter(a -> each
                        ? a.marker().equals("subj")
                                && a.at() < mark
                                && a.phrase().parties().size() > 1
                        : a.phrase().to() == mark && clause.units.contains(a.at()))
                .map(a -> a.phrase().parties())
                .findFirst()
                .orElse(List.of());
    }

    /** Who travels for it: "X's visit to Y for talks with Z". */
    private List<Party> traveller(Clause clause, int i) {
        int k = i - 1;
        while (k > clause.start() && units.get(k).word() && !units.get(k).is("prep")) {
            k--;
        }
        if (k < 0 || !units.get(k).is("prep", "for")) {
            return List.of();
        }
        for (int visit = k - 1; visit > Math.max(clause.start(), k - FARTHEST); visit--) {
            int at = visit;
            boolean travels = units.get(at).as("noun").stream()
                    .flatMap(n -> syntax.pack().ofNoun(n.id()).stream())
                    .anyMatch(f -> "visits".equals(f.relation()));
            if (travels) {
                return clause.arguments.stream()
                        .map(Argument::phrase)
                        .filter(p -> p.from() < at && at < p.to() && !p.empty())
                        .findFirst()
                        .map(Phrase::parties)
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /** Of whom the apposition tells that the noun heads and a comma ends: «X، متحد دیرینه Y، …». */
    List<Party> beforeComma(Clause clause, int i) {
        int comma = i - 1;
        while (comma > clause.start() && comma > i - 3 && units.get(comma).word() && describes(units.get(comma))) {
            comma--;
        }
        Phrase epithet = syntax.phrases().read(units, i, clause.verb < i ? i + 1 : clause.verb);
        boolean closed = epithet != null && units.get(epithet.to()).mark(",");
        return !closed || comma < 0 || !units.get(comma).mark(",") ? List.of() : before(clause, comma, false);
    }

    /** Whether the word before an epithet belongs to it: «نزدیک‌ترین متحد X», «یکی از متحدان X». */
    private static boolean describes(Unit unit) {
        return unit.key().endsWith("ترین") || unit.key().equals("یکی") || unit.is("prep", "from");
    }

    /** Who is named as what the noun tells: «X و Y به عنوان اعضای Z». */
    List<Party> asWhat(Clause clause, int i) {
        int k = i - 1;
        while (k > clause.start()
                && units.get(k).word()
                && !units.get(k).is("prep")
                && !units.get(k).named()) {
            k--;
        }
        if (k <= clause.start() || !units.get(k).is("prep", "as")) {
            return List.of();
        }
        int as = k;
        return clause.arguments.stream()
                .filter(a -> a.phrase().to() == as && !a.phrase().empty())
                .map(a -> direct(a.phrase().parties()))
                .findFirst()
                .orElse(List.of());
    }

    /** The two between whom the deed lies, apart from its noun: «میان X و Y درگیری رخ داد», "clashes broke out between X and Y". */
    List<Party> between(Clause clause, int i) {
        return clause.arguments.stream()
                .filter(a -> a.marker().equals("between"))
                .filter(a -> syntax.verbLast() ? a.phrase().to() <= i : i < clause.verb && a.at() > clause.verb)
                .map(a -> a.phrase().parties())
                .filter(p -> p.size() == 2)
                .findFirst()
                .orElse(List.of());
    }

    /** Whose plan the noun tells: «تصمیم X برای پیوستن به Y». */
    List<Party> intending(Clause clause, int i) {
        int marker = i - 1;
        while (marker > clause.start()
                && units.get(marker).is("noun")
                && !units.get(marker).named()) {
            marker--;
        }
        if (marker < 0 || !units.get(marker).is("prep")) {
            return List.of();
        }
        for (int k = marker - 1; k >= clause.start() && clause.units.contains(k); k--) {
            if (units.get(k).is("gov")) {
                if (units.get(k + 1).is("pron", "self") && clause.subject != null) {
                    return clause.subject;
                }
                Phrase owner = syntax.phrases().read(units, k, marker);
                return owner != null && owner.to() == marker ? direct(owner.parties()) : List.of();
            }
            if (units.get(k).is("prep")) {
                break;
            }
        }
        return List.of();
    }

    /** Whom somebody mediates between: "talks of X and Y through the mediation of Z". */
    static List<Party> reconciled(Clause clause, List<Party> mediators) {
        String mediator = mediators.getFirst().actor().iri();
        return clause.arguments.stream()
                .map(a -> a.phrase().parties())
                .filter(p -> p.size() == 2
                        && p.stream().noneMatch(one -> one.actor().iri().equals(mediator)))
                .findFirst()
                .map(NounDoers::direct)
                .orElse(List.of());
    }

    private static List<Party> direct(List<Party> owners) {
        return owners.stream()
                .map(p -> p.role() == Party.Role.OWNER ? p.as(Party.Role.NAME, "", p.span()) : p)
                .toList();
    }
}
