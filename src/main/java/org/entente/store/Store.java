package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.entente.claim.Extraction;
import org.entente.rdf.ClaimGraph;
import org.entente.rdf.Digests;
import org.entente.rdf.Ent;
import org.entente.rdf.Graphs;
import org.entente.rdf.Model;
import org.entente.rdf.Terms;
import org.entente.source.Article;
import org.entente.world.Home;

/**
 * The articles and their claims, the ontology and the seeds, each in a graph of its own. Its default graph is the union
 * of all, so that a query needs no {@code GRAPH} unless it asks where something stands.
 */
public final class Store implements AutoCloseable {

    private final DatasetGraph dataset;
    private final Texts texts;

    private Store(DatasetGraph dataset, Texts texts) {
        this.dataset = dataset;
        this.texts = texts;
    }

    /**
     * Opens the store of a folder, or makes an empty one there.
     *
     * @throws StoreException where the folder is something else or another process holds it
     */
    public static Store open(Path folder) {
        return new Store(Datasets.open(folder), new Texts(folder.resolve("articles")));
    }

    /**
     * Opens the store of a folder, or makes one there, with the ontology and the seeds in it.
     *
     * @throws StoreException as {@link #open} and {@link #seed}
     */
    public static Store openSeeded(Path folder) {
        if (Datasets.isFree(folder)) {
            Image.installed().ifPresent(image -> image.copy(folder));
        }
        Store store = open(folder);
        try {
            store.seed();
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
        return store;
    }

    /**
     * Makes the folder a store of the ontology and the seeds alone, as which new stores start.
     *
     * @throws StoreException as {@link #openSeeded}, and where the folder is there and no store
     */
    public static void makeImage(Path folder) {
        new Image(folder).make();
    }

    /**
     * Opens the store of a folder that must hold one.
     *
     * @throws StoreException as {@link #open}, and where there is none
     */
    public static Store openExisting(Path folder) {
        if (!Datasets.isStore(folder)) {
            throw new StoreException("no store at " + folder + "; 'entente load --db " + folder + " …' makes one");
        }
        return open(folder);
    }

    /** A store that is gone when it is closed. */
    public static Store inMemory() {
        return new Store(Datasets.inMemory(), new Texts(null));
    }

    /** The ontology and the seeds alone, in memory and without an index of words. */
    public static Store seeds() {
        Store store = new Store(Datasets.bare(), new Texts(null));
        store.seed(false);
        return store;
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    /** Runs in a read transaction. */
    public <T> T read(Supplier<T> work) {
        return Txn.calculateRead(dataset, work::get);
    }

    /** Runs in a write transaction, which an exception undoes. */
    public <T> T write(Supplier<T> work) {
        return Txn.calculateWrite(dataset, work::get);
    }

    /**
     * Puts what was read in an article into the article's own graph, in one transaction.
     *
     * @throws StoreException with the report, where the graph breaks a shape; nothing is loaded then
     */
    public Loaded load(Extraction extraction) {
        Graph graph = ClaimGraph.of(extraction);
        check(extraction.article().name(), graph);
        Node name = NodeFactory.createURI(extraction.article().iri());
        Loaded loaded = write(() -> replace(name, graph));
        if (loaded == Loaded.REPLACED) {
            texts.forget(extraction.article().iri());
        }
        return loaded;
    }

    /** Keeps the whole text of an article that was loaded, out of reach of SPARQL, until another version replaces it. */
    public void keepText(Article article) {
        texts.keep(article.iri(), article.text());
    }

    /** The text of an article exactly as it was read, headline first; empty unless it was kept. */
    public Optional<String> text(String article) {
        return texts.find(article);
    }

    /** Removes an article with all that it claims; false where the store has none of that IRI. */
    public boolean remove(String article) {
        Node name = NodeFactory.createURI(article);
        return write(() -> {
            if (!dataset.contains(name, name, RDF.type.asNode(), Ent.ARTICLE)) {
                return false;
            }
            replace(name, GraphFactory.createDefaultGraph());
            texts.forget(article);
            return true;
        });
    }

    /**
     * Loads the ontology and the seeds that this installation carries, where the store does not hold just these.
     *
     * @return whether anything was loaded
     * @throws StoreException with the report, where the seeds break a shape; nothing is loaded then
     */
    public boolean seed() {
        return seed(true);
    }

    /** How many articles it holds. */
    public long articles() {
        return read(() -> dataset.getGraph(Quad.unionGraph).stream(Node.ANY, RDF.type.asNode(), Ent.ARTICLE)
                .count());
    }

    @Override
    public void close() {
        dataset.close();
        if (dataset instanceof DatasetGraphText text && DatabaseMgr.isTDB2(text.getWrapped())) {
            TDBInternal.expel(text.getWrapped());
        }
    }

    private boolean seed(boolean checked) {
        boolean ontology = seed(Graphs.ONTOLOGY, Home.files("ontology", ".ttl"), false);
        boolean seeds = seed(Graphs.SEEDS, Home.files("seeds/entities", ".ttl"), checked);
        return ontology || seeds;
    }

    private boolean seed(Node name, Map<String, byte[]> files, boolean checked) {
        Node digest = NodeFactory.createLiteralString("sha256:" + Digests.of(files));
        if (read(() -> dataset.contains(name, name, Terms.DCT_IDENTIFIER, digest))) {
            return false;
        }
        Graph graph = GraphFactory.createDefaultGraph();
        files.forEach((file, bytes) ->
                GraphUtil.addInto(graph, Model.parse(file, new String(bytes, StandardCharsets.UTF_8))));
        if (checked) {
            check("what Entente knows at birth", graph);
        }
        graph.add(name, Terms.DCT_IDENTIFIER, digest);
        return write(() -> {
            change(name, graph);
            return true;
        });
    }

    private void check(String what, Graph graph) {
        List<String> violations = Model.get().shapes().violations(graph);
        if (!violations.isEmpty()) {
            throw new StoreException(what + " breaks the shapes: " + String.join("; ", violations));
        }
    }

    private Loaded replace(Node name, Graph graph) {
        Graph old = dataset.getGraph(name);
        boolean known = !old.isEmpty();
        if (known && same(old, graph)) {
            return Loaded.UNCHANGED;
        }
        Set<Triple> affected = new LinkedHashSet<>();
        ClaimGraph.actual(old, Model.get().relations()).forEach(affected::add);
        change(name, graph);
        ClaimGraph.actual(graph, Model.get().relations()).forEach(affected::add);
        affected.forEach(this::settle);
        return known ? Loaded.REPLACED : Loaded.LOADED;
    }

    /** Makes the graph of that name this one, touching only what differs. */
    private void change(Node name, Graph graph) {
        Graph old = dataset.getGraph(name);
        List<Triple> gone = old.stream().filter(t -> !graph.contains(t)).toList();
        List<Triple> come = graph.stream().filter(t -> !old.contains(t)).toList();
        gone.forEach(t -> dataset.delete(Quad.create(name, t)));
        come.forEach(t -> dataset.add(Quad.create(name, t)));
    }

    private static boolean same(Graph old, Graph graph) {
        return old.size() == graph.size() && graph.stream().allMatch(old::contains);
    }

    /** A plain triple stands in the graph of relations exactly while an Actual claim supports it. */
    private void settle(Triple triple) {
        boolean supported = ClaimGraph.closure(triple, Model.get().relations()).anyMatch(this::supported);
        if (supported) {
            dataset.add(Quad.create(Graphs.RELATIONS, triple));
        } else {
            dataset.delete(Quad.create(Graphs.RELATIONS, triple));
        }
    }

    private boolean supported(Triple triple) {
        Graph all = dataset.getGraph(Quad.unionGraph);
        return all.stream(Node.ANY, Ent.OBJECT, triple.getObject())
                .map(Triple::getSubject)
                .anyMatch(c -> all.contains(c, Ent.SUBJECT, triple.getSubject())
                        && all.contains(c, Ent.RELATION, triple.getPredicate())
                        && all.contains(c, Ent.STATUS, Ent.ACTUAL));
    }
}
