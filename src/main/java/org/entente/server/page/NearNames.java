package org.entente.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Snapshot;
import org.entente.server.data.Spelling;
import org.entente.server.data.Term;
import org.entente.server.view.ErrorView.Near;
import org.entente.server.view.Page;
import org.entente.server.web.Exchange;
import org.entente.store.NamedQuery;

/** What a reader may have meant whose address leads nowhere: things of the kind that the address is for. */
final class NearNames {

    private static final int MOST = 8;

    /** So many are tried on each side of a pair. */
    private static final int SIDE = 3;

    /** A longer step is no name. */
    private static final int LONGEST = 60;

    private static final int BEGINNING = 4;

    private final Site site;
    private final Page page;

    /** Named as that page names things. */
    NearNames(Site site, Page page) {
        this.site = site;
        this.page = page;
    }

    List<Near> to(Exchange x) {
        String last = x.steps().isEmpty() ? "" : x.steps().getLast();
        String asked = last.replaceFirst("\\.[a-z]+$", "");
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return List.of();
        }
        return switch (x.step(0)) {
            // The name of a claim or an article is a digest, which nobody remembers by half.
            case "claim", "article", "assets" -> List.of();
            case "pair" -> pairs(x.step(1), x.step(2));
            case "ontology" -> terms(asked);
            case "api" -> queries(asked);
            default -> things(asked, x.steps().size() > 2 ? x.step(1) : "");
        };
    }

    /** Those of the kind that the address names come first. */
    private List<Near> things(String asked, String kind) {
        Comparator<Entity> others = Comparator.comparing(e -> !e.path().startsWith(kind + "/"));
        return names(asked, 3 * MOST).sorted(others).limit(MOST).map(this::near).toList();
    }

    private Near near(Entity entity) {
        return new Near(page.label(entity), page.href(entity), page.type(entity));
    }

    private Stream<Entity> names(String asked, int limit) {
        String name = asked.substring(asked.indexOf(':') + 1).replace('-', ' ');
        return site.data().snapshot().names().near(name, limit).stream();
    }

    private List<Near> pairs(String one, String other) {
        return side(one).stream()
                .flatMap(a -> side(other).stream().filter(b -> a != b).map(b -> pair(a, b)))
                .limit(MOST)
                .toList();
    }

    /** The one that is named, else those of a name like it, states first. */
    private List<Entity> side(String token) {
        Snapshot all = site.data().snapshot();
        Entity known = all.byToken(token);
        Comparator<Entity> others = Comparator.comparing(e -> !e.type().equals("State"));
        return known != null
                ? List.of(known)
                : names(token, MOST).sorted(others).limit(SIDE).toList();
    }

    private Near pair(Entity one, Entity other) {
        String name = page.label(one).text() + " – " + page.label(other).text();
        return new Near(new Lit(name, page.lang()), page.pair(one, other), page.t("pair.kind"));
    }

    private List<Near> terms(String asked) {
        return StreamSupport.stream(site.data().snapshot().ontology().all().spliterator(), false)
                .filter(t ->
                        alike(t.name(), asked) || alike(t.label(page.lang()).text(), asked))
                .limit(MOST)
                .map(this::near)
                .toList();
    }

    private Near near(Term term) {
        return new Near(page.label(term), page.term(term.name()), page.t("term." + term.kind()));
    }

    private List<Near> queries(String asked) {
        return site.queries().all().stream()
                .filter(q -> alike(q.name(), asked))
                .limit(MOST)
                .map(this::near)
                .toList();
    }

    private Near near(NamedQuery query) {
        return new Near(new Lit(query.title(page.lang()), page.lang()), "/api/" + query.name(), page.t("api.title"));
    }

    /** Whether one is the beginning of the other, or the other mistyped. */
    private static boolean alike(String name, String asked) {
        String whole = name.toLowerCase(Locale.ROOT);
        String part = asked.toLowerCase(Locale.ROOT);
        boolean begins = part.length() >= BEGINNING && (whole.startsWith(part) || part.startsWith(whole));
        return begins || Spelling.mistyped(whole, part);
    }
}
