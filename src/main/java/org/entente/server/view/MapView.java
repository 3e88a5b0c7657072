package org.entente.server.view;

import java.util.List;
import org.entente.server.data.Entity;
import org.entente.server.data.Relation;
import org.jspecify.annotations.Nullable;

/** The states coloured by a relation to one of them. */
public record MapView(
        @Nullable Entity state,
        @Nullable Relation relation,
        String direction,
        List<Entity> states,
        List<Relation> relations,
        List<Shape> shapes,
        List<Row> rows,
        List<Integer> steps) {

    /**
     * A state on the map.
     *
     * @param path outline, null for a small one that is drawn as a dot at x and y
     * @param level class of its colour: c0 to c5, or chosen
     */
    public record Shape(
            @Nullable String path,
            double x,
            double y,
            String level,
            String label,
            @Nullable String href) {}

    /** A state of the table. */
    public record Row(Entity state, int actual, int other) {}
}
