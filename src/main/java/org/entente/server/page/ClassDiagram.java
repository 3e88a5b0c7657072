package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.server.view.OntologyView;
import org.entente.server.view.TermView;

/** Lays the classes out from left to right: depth gives the column, the order of the tree the row. */
final class ClassDiagram {

    private static final int COLUMN = 230;
    private static final int ROW = 34;
    private static final int BOX = 200;
    private static final int TALL = 24;

    private final List<OntologyView.Box> boxes = new ArrayList<>();
    private final String lang;
    private int row;
    private int deepest;

    private ClassDiagram(String lang) {
        this.lang = lang;
    }

    static OntologyView.Diagram draw(List<TermView.Tree> classes, String lang) {
        ClassDiagram diagram = new ClassDiagram(lang);
        classes.forEach(c -> diagram.place(c, 0, 0, 0));
        return new OntologyView.Diagram(
                (diagram.deepest + 1) * COLUMN, diagram.row * ROW + 10, List.copyOf(diagram.boxes));
    }

    private void place(TermView.Tree tree, int depth, int aboveX, int aboveY) {
        int x = depth * COLUMN + 4;
        int y = row++ * ROW + 6;
        deepest = Math.max(deepest, depth);
        String line = "";
        if (depth > 0) {
            int bend = aboveX + BOX + (COLUMN - BOX) / 2;
            line = "M" + (aboveX + BOX) + " " + (aboveY + TALL / 2) + "H" + bend + "V" + (y + TALL / 2) + "H" + x;
        }
        boxes.add(
                new OntologyView.Box(tree.term().name(), tree.term().label(lang).text(), x, y, BOX, line));
        tree.below().forEach(t -> place(t, depth + 1, x, y));
    }
}
