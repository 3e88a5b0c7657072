package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.server.data.Lit;
import org.entente.server.view.OntologyView;
import org.entente.server.view.TermView;

/**
 * Lays the classes out along the line of reading: depth gives the column, the leaves the rows. Classes that stand alone
 * come last, side by side.
 */
final class ClassDiagram {

    private static final int COLUMN = 230;
    private static final int COLUMNS = 5;
    private static final int ROW = 34;
    private static final int BOX = 200;
    private static final int TALL = 24;
    private static final int WIDTH = COLUMNS * COLUMN;

    private final List<OntologyView.Box> boxes = new ArrayList<>();
    private final String lang;
    private final boolean leftwards;
    private int row;

    private ClassDiagram(String lang) {
        this.lang = lang;
        this.leftwards = Lit.dir(lang).equals("rtl");
    }

    static OntologyView.Diagram draw(List<TermView.Tree> classes, String lang) {
        ClassDiagram diagram = new ClassDiagram(lang);
        classes.stream().filter(c -> !c.below().isEmpty()).forEach(c -> diagram.place(c, 0, -1));
        List<TermView.Tree> alone =
                classes.stream().filter(c -> c.below().isEmpty()).toList();
        for (int i = 0; i < alone.size(); i++) {
            diagram.box(alone.get(i), i % COLUMNS, diagram.row + i / COLUMNS, "");
        }
        int rows = diagram.row + Math.ceilDiv(alone.size(), COLUMNS);
        return new OntologyView.Diagram(WIDTH, rows * ROW + 10, List.copyOf(diagram.boxes));
    }

    /** The first of those below stands in the same row, so that only leaves take rows of their own. */
    private void place(TermView.Tree tree, int depth, int above) {
        int mine = row;
        box(tree, depth, mine, above < 0 ? "" : line(depth, above, mine));
        tree.below().forEach(t -> place(t, depth + 1, mine));
        if (tree.below().isEmpty()) {
            row++;
        }
    }

    private void box(TermView.Tree tree, int column, int at, String line) {
        String label = tree.term().label(lang).text();
        int x = left(column * COLUMN + 15, BOX);
        boxes.add(new OntologyView.Box(tree.term().name(), label, x, at * ROW + 6, BOX, line));
    }

    private String line(int depth, int above, int mine) {
        int from = left((depth - 1) * COLUMN + 15 + BOX, 0);
        int bend = left(depth * COLUMN, 0);
        int to = left(depth * COLUMN + 15, 0);
        return "M" + from + " " + middle(above) + "H" + bend + "V" + middle(mine) + "H" + to;
    }

    private static int middle(int at) {
        return at * ROW + 6 + TALL / 2;
    }

    /** Where something that wide begins, seen from the left. */
    private int left(int x, int wide) {
        return leftwards ? WIDTH - x - wide : x;
    }
}
