package org.entente.store;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** A dataset whose default graph is the union of its named ones, as TDB2 does it by a setting of its own. */
final class UnionDefault extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    UnionDefault(DatasetGraph base) {
        super(base);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(getWrapped());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        Node from = Quad.isDefaultGraph(graph) ? Quad.unionGraph : graph;
        return getWrapped().find(from, subject, predicate, object);
    }
}
