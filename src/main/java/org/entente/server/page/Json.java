package org.entente.server.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Details;
import org.entente.server.data.Entity;
import org.entente.server.data.Snapshot;
import org.entente.server.view.Page;
import org.entente.server.web.Bidi;
import org.entente.server.web.Exchange;

/** What the drawings of a page are made of: {@code /graph/PATH} and {@code /timeline/PATH}, {@code /timeline/pair/A/B}. */
final class Json implements Handler {

    private static final int NODES = 18;
    private static final int EVENTS = 400;

    private final Site site;

    Json(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        Snapshot all = site.data().snapshot();
        if (x.step(1).equals("pair")) {
            Entity one = all.byToken(x.step(2));
            Entity other = all.byToken(x.step(3));
            if (one == null || other == null) {
                return false;
            }
            x.json(200, timeline(x, all.between(one, other)).toString());
            return true;
        }
        Entity entity = all.entity(Details.dataIri(x.rest(1)));
        if (entity == null) {
            return false;
        }
        boolean graph = x.step(0).equals("graph");
        String body = graph
                ? all.once(
                        String.class,
                        List.of("graph", x.lang(), entity),
                        () -> graph(x, all, entity).toString())
                : timeline(x, entity.about()).toString();
        x.json(200, body);
        return true;
    }

    private static JsonObject timeline(Exchange x, List<ClaimInfo> claims) {
        JsonArray events = new JsonArray();
        claims.stream().filter(c -> !c.when().isEmpty()).limit(EVENTS).forEach(c -> {
            JsonObject event = new JsonObject();
            event.put("when", c.when());
            event.put("shown", x.messages().date(c.when()));
            Double score = c.relation().score();
            event.put("score", JsonNumber.value(score == null ? 0 : score));
            event.put("tone", c.relation().tone());
            event.put("status", c.status());
            event.put("statusLabel", x.messages().t("status." + c.status()));
            event.put("label", label(x, c));
            event.put("href", "/claim/" + Exchange.encode(c.id()));
            events.add(event);
        });
        JsonObject body = new JsonObject();
        body.put("events", events);
        return body;
    }

    private static String label(Exchange x, ClaimInfo claim) {
        return Bidi.neutral(claim.sentence(x.lang()));
    }

    private static String name(Exchange x, Entity entity) {
        return Bidi.neutral(entity.label(x.lang()).text());
    }

    private static JsonObject graph(Exchange x, Snapshot all, Entity centre) {
        JsonArray nodes = new JsonArray();
        JsonArray edges = new JsonArray();
        nodes.add(node(x, centre, true));
        List<Map.Entry<Entity, List<ClaimInfo>>> most =
                new ArrayList<>(all.around(centre).entrySet());
        most.sort(Comparator.comparingInt(
                        (Map.Entry<Entity, List<ClaimInfo>> e) -> -e.getValue().size())
                .thenComparing(e -> e.getKey().iri()));
        for (Map.Entry<Entity, List<ClaimInfo>> one : most.subList(0, Math.min(NODES, most.size()))) {
            nodes.add(node(x, one.getKey(), false));
            edges(x, one.getValue(), edges);
        }
        JsonObject body = new JsonObject();
        body.put("nodes", nodes);
        body.put("edges", edges);
        return body;
    }

    private static JsonObject node(Exchange x, Entity entity, boolean centre) {
        JsonObject node = new JsonObject();
        node.put("id", entity.iri());
        node.put("label", name(x, entity));
        node.put("href", "/actor/" + Page.path(entity.path()));
        node.put("type", entity.type());
        node.put("centre", centre);
        return node;
    }

    /** One edge per tone and firmness, so that a proposal never thickens the line of a fact. */
    private static void edges(Exchange x, List<ClaimInfo> claims, JsonArray edges) {
        Map<String, List<ClaimInfo>> groups = new LinkedHashMap<>();
        for (ClaimInfo claim : claims) {
            String firm = claim.status().equals("Actual") ? "said" : "unfirm";
            String key = claim.relation().tone() + " " + firm;
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
        }
        groups.forEach((key, group) -> {
            ClaimInfo first = group.getFirst();
            JsonObject edge = new JsonObject();
            edge.put(
                    "id",
                    key + " " + first.subject().iri() + " " + first.object().iri());
            edge.put("source", first.subject().iri());
            edge.put("target", first.object().iri());
            edge.put("tone", first.relation().tone());
            edge.put("status", first.status());
            edge.put("count", group.size());
            edges.add(edge);
        });
    }
}
