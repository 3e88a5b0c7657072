package org.entente.server.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.Relation;
import org.entente.server.data.Snapshot;
import org.entente.server.view.MapView;
import org.entente.server.view.Page;
import org.entente.server.web.Exchange;
import org.jspecify.annotations.Nullable;

/** The map: how many claims say that a chosen state stands in a chosen relation to the others. */
final class MapPage implements Handler {

    private static final List<Integer> STEPS = List.of(1, 2, 4, 8, 16);

    /** By state: claims that say it is so, and all others. */
    private record Counts(Map<Entity, int[]> byState) {}

    private final Site site;

    MapPage(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        Snapshot all = site.data().snapshot();
        List<Entity> states = all.entities().stream()
                .filter(e -> e.type().equals("State") && !e.names().isEmpty())
                .sorted(Comparator.comparing(e -> e.label(x.lang()).text()))
                .toList();
        Entity state = x.param("state").isEmpty() ? busiest(states) : all.byToken(x.param("state"));
        Relation relation = all.relation(x.param("relation"));
        String direction = x.param("dir").matches("in|out") ? x.param("dir") : "both";
        Counts counts = state == null
                ? new Counts(Map.of())
                : all.once(
                        Counts.class,
                        List.of("map", state, relation == null ? "" : relation.name(), direction),
                        () -> new Counts(count(state, relation, direction)));
        List<Relation> relations = all.relations().stream()
                .sorted(Comparator.comparing(r -> r.label(x.lang()).text()))
                .toList();
        MapView view = new MapView(
                state,
                relation,
                direction,
                states,
                relations,
                shapes(x, states, state, counts.byState()),
                rows(counts.byState()),
                STEPS);
        Page page = Page.of(x, x.messages().t("map.title"), "map", null, "map");
        site.render(x, 200, "map", page, view);
        return true;
    }

    private static @Nullable Entity busiest(List<Entity> states) {
        return states.stream()
                .filter(s -> s.weight() > 0)
                .max(Comparator.comparingInt(Entity::weight))
                .orElse(null);
    }

    private static Map<Entity, int[]> count(Entity state, @Nullable Relation relation, String direction) {
        Map<Entity, int[]> counts = new HashMap<>();
        if (!direction.equals("in")) {
            state.outgoing().forEach(c -> count(counts, c, c.object(), relation));
        }
        if (!direction.equals("out")) {
            state.incoming().forEach(c -> count(counts, c, c.subject(), relation));
        }
        counts.remove(state);
        return counts;
    }

    private static void count(Map<Entity, int[]> counts, ClaimInfo claim, Entity other, @Nullable Relation relation) {
        if (other.type().equals("State") && (relation == null || claim.relation() == relation)) {
            counts.computeIfAbsent(other, k -> new int[2])[claim.status().equals("Actual") ? 0 : 1]++;
        }
    }

    private static List<MapView.Row> rows(Map<Entity, int[]> counts) {
        return counts.entrySet().stream()
                .map(e -> new MapView.Row(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .sorted(Comparator.comparingInt((MapView.Row r) -> -r.actual())
                        .thenComparingInt(r -> -r.other())
                        .thenComparing(r -> r.state().iri()))
                .limit(100)
                .toList();
    }

    private static List<MapView.Shape> shapes(
            Exchange x, List<Entity> states, @Nullable Entity chosen, Map<Entity, int[]> counts) {
        Map<String, Entity> byCode = new HashMap<>();
        states.forEach(s -> byCode.put(code(s), s));
        List<MapView.Shape> shapes = new ArrayList<>();
        Outlines.paths().forEach((code, path) -> {
            Entity state = byCode.remove(code);
            shapes.add(shape(x, state, chosen, counts, path));
        });
        for (Entity left : byCode.values()) {
            // A state that is gone lies under its heirs: drawn only where a claim names it.
            boolean wanted = counts.containsKey(left) || left == chosen;
            if (left.hasPoint() && (!left.ended() || wanted)) {
                shapes.add(shape(x, left, chosen, counts, null));
            }
        }
        return shapes;
    }

    private static String code(Entity state) {
        String numeric = state.isoNumeric();
        return numeric == null || !Outlines.paths().containsKey(numeric) ? state.token() : numeric;
    }

    private static MapView.Shape shape(
            Exchange x,
            @Nullable Entity state,
            @Nullable Entity chosen,
            Map<Entity, int[]> counts,
            @Nullable String path) {
        if (state == null) {
            return new MapView.Shape(path, 0, 0, "c0", "", null);
        }
        int[] count = counts.getOrDefault(state, new int[2]);
        String level = state == chosen ? "chosen" : level(count);
        String label = state.label(x.lang()).text()
                + x.messages().t("colon")
                + x.messages().t("map.counts", count[0], count[1]);
        double across = state.hasPoint() ? Outlines.x(state.latitude(), state.longitude()) : 0;
        double down = state.hasPoint() ? Outlines.y(state.latitude()) : 0;
        boolean linked = chosen != null && count[0] + count[1] > 0;
        String href = linked && chosen != null
                ? "/pair/" + Exchange.encode(chosen.token()) + "/" + Exchange.encode(state.token())
                : null;
        return new MapView.Shape(path, across, down, level, label, href);
    }

    /** Hatched where nobody says that it is so, only that it is planned, proposed, possible or denied. */
    private static String level(int[] count) {
        if (count[0] == 0) {
            return count[1] > 0 ? "maybe" : "c0";
        }
        int level = 0;
        for (int step : STEPS) {
            level += count[0] >= step ? 1 : 0;
        }
        return "c" + level;
    }
}
