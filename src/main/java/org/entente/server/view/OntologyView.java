package org.entente.server.view;

import java.util.List;

/** The ontology as trees, by kind. */
public record OntologyView(
        List<TermView.Tree> classes,
        List<TermView.Tree> relations,
        List<TermView.Tree> properties,
        List<TermView.Tree> schemes,
        Diagram diagram) {

    /** The classes drawn as an indented diagram; boxes stand in the order of the tree. */
    public record Diagram(int width, int height, List<Box> boxes) {}

    /**
     * A class of the diagram.
     *
     * @param line the path that joins it to the box above, empty for a root
     */
    public record Box(String name, String label, int x, int y, int width, String line) {}
}
