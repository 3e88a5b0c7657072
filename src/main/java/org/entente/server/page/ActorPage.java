package org.entente.server.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Details;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Relation;
import org.entente.server.data.Snapshot;
import org.entente.server.view.ActorView;
import org.entente.server.view.Page;
import org.entente.server.view.Pager;
import org.entente.server.view.Summary;
import org.entente.server.web.Exchange;
import org.entente.server.web.Messages;

/** The page of an actor, place, document or office. */
final class ActorPage implements Handler {

    private static final int SIZE = 25;
    private static final int NEIGHBOURS = 12;
    private static final int SPOKEN = 5;
    private static final List<String> LANGUAGES = Messages.LANGUAGES;

    private final Site site;

    ActorPage(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        Snapshot all = site.data().snapshot();
        Entity entity = all.entity(Details.dataIri(x.rest(1)));
        if (entity == null) {
            return false;
        }
        ActorView view = site.data().details((snapshot, details) -> view(x, snapshot, details, entity));
        String title = entity.label(x.lang()).text();
        Page page =
                Page.of(x, title, "home", "/id/" + Page.path(entity.path()), "cytoscape", "d3", "graph", "timeline");
        site.render(x, 200, "actor", page, view);
        return true;
    }

    private static ActorView view(Exchange x, Snapshot all, Details details, Entity entity) {
        Lit description =
                entity.description().isEmpty() ? null : entity.description().in(x.lang(), "");
        String relation = x.param("relation");
        List<ClaimInfo> about = about(entity, relation, x.param("dir"), x.param("status"));
        Pager.Slice<ClaimInfo> claims = Pager.slice(x, about, SIZE);
        List<ClaimInfo> spoken =
                entity.spoken().subList(0, Math.min(SPOKEN, entity.spoken().size()));
        List<ClaimInfo> shown = new ArrayList<>(claims.part());
        shown.addAll(spoken);
        List<Lit> names = names(entity, x.lang());
        return new ActorView(
                entity,
                description,
                all.once(
                        Summary.class,
                        List.of("actor", entity),
                        () -> Summaries.of(entity.about(), all.disputes(entity).size())),
                names.stream().filter(n -> LANGUAGES.contains(n.lang())).toList(),
                names.stream().filter(n -> !LANGUAGES.contains(n.lang())).toList(),
                new ActorFacts(details, x.lang()).of(entity),
                details.sameAs(entity.iri()),
                Families.of(entity, x.lang()),
                neighbours(all, entity),
                relation,
                claims,
                spoken,
                entity.spoken().size(),
                details.quotes(shown));
    }

    private static List<Lit> names(Entity entity, String lang) {
        List<Lit> names = new ArrayList<>(entity.names().preferred());
        names.remove(entity.label(lang));
        for (Lit other : entity.names().others()) {
            if (names.size() < 24 && !names.contains(other)) {
                names.add(other);
            }
        }
        return names;
    }

    /** Claims with it as subject or object, newest first, of one relation or family, direction and status if asked. */
    static List<ClaimInfo> about(Entity entity, String relation, String direction, String status) {
        List<ClaimInfo> all = switch (direction) {
            case "in" -> entity.incoming();
            case "out" -> entity.outgoing();
            default -> entity.about();
        };
        if (relation.isEmpty() && status.isEmpty()) {
            return all;
        }
        return all.stream()
                .filter(c -> relation.isEmpty() || named(c.relation(), relation))
                .filter(c -> status.isEmpty() || c.status().equals(status))
                .toList();
    }

    private static boolean named(Relation relation, String name) {
        return relation.name().equals(name) || relation.family().equals(name);
    }

    private static List<ActorView.Neighbour> neighbours(Snapshot all, Entity entity) {
        return all.around(entity).entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Entity, List<ClaimInfo>> e) ->
                                -e.getValue().size())
                        .thenComparing(e -> e.getKey().iri()))
                .limit(NEIGHBOURS)
                .map(e -> new ActorView.Neighbour(e.getKey(), e.getValue().size(), all.tones(entity, e.getKey())))
                .toList();
    }
}
