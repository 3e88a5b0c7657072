package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lang.LanguagePack;
import org.entente.mention.DateMention;
import org.entente.mention.Dates;
import org.entente.mention.Outlook;
import org.entente.mention.Unit;
import org.entente.source.Article;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Chooses for each claim of a sentence the date that its own clause tells; a doubtful one is left out. */
final class ClaimDates {

    /** Relations that hold over a time: only "since 2011" dates them. */
    private static final Set<String> BONDS = Set.of(
            "cooperatesWith",
            "alliedWith",
            "tradesWith",
            "inConflictWith",
            "memberOf",
            "partOf",
            "holdsOffice",
            "leads",
            "hasMissionIn",
            "hasCommunityIn");

    /** How many units a date may stand from the event noun that it dates. */
    private static final int REACH = 6;

    private final LanguagePack pack;
    private final Dates dates;
    private final Article article;
    private final Span sentence;

    ClaimDates(LanguagePack pack, Dates dates, Article article, Span sentence) {
        this.pack = pack;
        this.dates = dates;
        this.article = article;
        this.sentence = sentence;
    }

    /** The date of what a clause's verb tells; a coordinate clause without a subject shares that of the first. */
    @Nullable
    ClaimDate ofVerb(Clause clause, List<Unit> units, String relation, Status status) {
        ClaimDate own = choose(clause, clause.verb, clause.units, units, relation, status);
        Clause first = clause.parent;
        if (own != null
                || first == null
                || clause.link != Clause.Link.COORDINATE
                || clause.argument("subj").isPresent()) {
            return own;
        }
        return choose(first, first.verb, first.units, units, relation, status);
    }

    /** The day on which somebody speaks or acts, in the past; null where none is told. */
    @Nullable
    ClaimDate ofSpeech(Clause clause, List<Unit> units) {
        boolean told = clause.has("past") && !clause.has("plu") && !clause.has("neg");
        ClaimDate date = told ? ofVerb(clause, units, "urges", Status.ACTUAL) : null;
        return date != null && date.datatype().equals("date") ? date : null;
    }

    /** The date beside an event noun. */
    @Nullable
    ClaimDate ofNoun(Clause clause, int noun, List<Unit> units, String relation, Status status) {
        List<Integer> near = new ArrayList<>();
        for (int i : clause.units) {
            if (i >= noun - 2 && i <= noun + REACH && (i < clause.verb) == (noun < clause.verb)) {
                near.add(i);
            }
        }
        return choose(clause, noun, near, units, relation, status);
    }

    /** The status of a claim with that date: what is dated after the article has not happened yet. */
    Status settled(Status status, @Nullable ClaimDate date) {
        if (status != Status.ACTUAL || date == null || article.published() == null) {
            return status;
        }
        String published = article.published().toString();
        String lexical = date.lexical();
        boolean ahead = !lexical.startsWith("--")
                && lexical.compareTo(published.substring(0, Math.min(published.length(), lexical.length()))) > 0;
        return ahead ? Status.PLANNED : status;
    }

    private @Nullable ClaimDate choose(
            Clause clause, int trigger, List<Integer> among, List<Unit> units, String relation, Status status) {
        if (trigger < 0) {
            return null;
        }
        List<DateMention> mentions = dates.in(article.text(), sentence, article.published(), outlook(clause, status));
        boolean lasting = BONDS.contains(relation) || status == Status.DENIED;
        List<DateMention> usable =
                mentions.stream().filter(m -> !lasting || m.since()).toList();
        List<Span> stretches = among.stream()
                .filter(i -> i <= 0 || trigger != clause.verb || !saidThen(clause, i, units))
                .map(i -> units.get(i).span())
                .toList();
        Optional<DateMention> nearest =
                Dates.nearest(usable, stretches, units.get(trigger).span().start());
        return nearest.map(m -> new ClaimDate(m.lexical(), m.written())).orElse(null);
    }

    /** Whether a word of time belongs to a noun before it, not to the verb: «سخنان دیروز X». */
    private boolean saidThen(Clause clause, int i, List<Unit> units) {
        Unit before = units.get(i - 1);
        return pack.setting("order").equals("sov")
                && !clause.taken.contains(i - 1)
                && before.as("noun")
                        .map(n -> !pack.ofNoun(n.id()).isEmpty()
                                || pack.set("statements").contains(n.id()))
                        .orElse(pack.set("statements").contains(before.key()));
    }

    private static Outlook outlook(Clause clause, Status status) {
        if (clause.has("future")
                || clause.has("pres") && !clause.has("past")
                || status == Status.PLANNED
                || status == Status.PROPOSED
                || status == Status.POSSIBLE) {
            return Outlook.FUTURE;
        }
        return clause.has("past") || clause.has("perf") ? Outlook.PAST : Outlook.OPEN;
    }
}
