package org.entente.server.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Snapshot;
import org.entente.server.view.Page;
import org.entente.server.view.Pager;
import org.entente.server.view.PairView;
import org.entente.server.web.Exchange;
import org.jspecify.annotations.Nullable;

/** Everything between two actors. */
final class PairPage implements Handler {

    private static final int SIZE = 20;
    private static final int VOICES = 6;
    private static final int PER_VOICE = 3;

    private final Site site;

    PairPage(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        Snapshot all = site.data().snapshot();
        Entity one = all.byToken(x.step(1));
        Entity other = all.byToken(x.step(2));
        if (one == null || other == null || x.steps().size() != 3) {
            return false;
        }
        List<ClaimInfo> claims = all.between(one, other);
        PairView.Whole whole = all.once(
                PairView.Whole.class,
                List.of("pair", x.lang(), one, other),
                () -> new PairView.Whole(
                        Summaries.of(claims, all.disputes(one, other).size()),
                        new Curves(x.messages()).of(claims),
                        voices(claims),
                        Contradictions.among(claims)));
        Pager.Slice<ClaimInfo> part = Pager.slice(x, claims, SIZE);
        List<ClaimInfo> shown = new ArrayList<>(part.part());
        whole.voices().forEach(v -> shown.addAll(v.claims()));
        whole.contradictions().forEach(c -> shown.addAll(c.claims()));
        Map<String, Lit> quotes = site.data().details((snapshot, details) -> details.quotes(shown));
        PairView view = new PairView(one, other, whole, part, quotes);
        String title =
                one.label(x.lang()).text() + " – " + other.label(x.lang()).text();
        site.render(x, 200, "pair", Page.of(x, title, "home", null, "d3", "timeline"), view);
        return true;
    }

    /** The speakers with most to say, narrators together. */
    private static List<PairView.Voice> voices(List<ClaimInfo> claims) {
        Map<@Nullable Entity, List<ClaimInfo>> bySpeaker = new HashMap<>();
        claims.forEach(c ->
                bySpeaker.computeIfAbsent(c.speaker(), k -> new ArrayList<>()).add(c));
        return bySpeaker.entrySet().stream()
                .map(e -> voice(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(PairView.Voice::total)
                        .reversed()
                        .thenComparing(
                                v -> v.speaker() == null ? "" : v.speaker().iri()))
                .limit(VOICES)
                .toList();
    }

    private static PairView.Voice voice(@Nullable Entity speaker, List<ClaimInfo> claims) {
        List<ClaimInfo> some = List.copyOf(claims.subList(0, Math.min(PER_VOICE, claims.size())));
        return new PairView.Voice(speaker, claims.size(), some);
    }
}
