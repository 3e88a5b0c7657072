package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.entente.rdf.Terms;

/**
 * Puts a dataset together: TDB2, a text index over labels, quotes and titles, and a default graph that is the union of
 * the named ones, so that a plain query sees everything.
 */
final class Datasets {

    private static final String TDB = "tdb2";
    private static final String TEXT = "text";

    private Datasets() {}

    static DatasetGraph inMemory() {
        return indexed(bare(), new ByteBuffersDirectory());
    }

    /** In memory, and without an index of words, which takes time to fill. */
    static DatasetGraph bare() {
        return new UnionDefault(DatasetGraphFactory.createTxnMem());
    }

    /** Opens or makes the store of a folder. */
    static DatasetGraph open(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StoreException("not a store, but a file: " + folder);
        }
        if (!isStore(folder) && !isFree(folder)) {
            throw new StoreException("not a store: " + folder + " holds other things");
        }
        try {
            Files.createDirectories(folder.resolve(TDB));
            Files.createDirectories(folder.resolve(TEXT));
            // TDB2 6.0.0 fails ("Peek iterator is already empty") where it reorders a pattern for an empty input, so
            // its
            // reordering is off and ARQ's is on.
            SystemTDB.setDefaultReorderTransform(null);
            DatasetGraph tdb = DatabaseMgr.connectDatasetGraph(
                    folder.resolve(TDB).toAbsolutePath().toString());
            tdb.getContext().set(TDB2.symUnionDefaultGraph, true);
            DatasetGraph dataset = indexed(tdb, FSDirectory.open(folder.resolve(TEXT)));
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            dataset.getContext().set(ARQ.optReorderBGP, true);
            return dataset;
        } catch (IOException e) {
            throw new StoreException("cannot write a store at " + folder + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw refused(folder, e);
        }
    }

    static boolean isStore(Path folder) {
        return Files.isDirectory(folder.resolve(TDB));
    }

    /** Whether there is nothing there yet. */
    static boolean isFree(Path folder) {
        return !Files.exists(folder) || Files.isDirectory(folder) && isEmpty(folder);
    }

    private static DatasetGraph indexed(DatasetGraph base, Directory directory) {
        EntityDefinition fields = new EntityDefinition("uri", "label", "graph", Terms.PREF_LABEL);
        fields.set("label", Terms.ALT_LABEL);
        fields.set("label", Terms.HIDDEN_LABEL);
        fields.set("label", RDFS.label.asNode());
        fields.set("quote", Terms.OA_EXACT);
        fields.set("title", Terms.DCT_TITLE);
        fields.setLangField("lang");
        fields.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(new Analysis());
        config.setQueryAnalyzer(new Analysis());
        config.setValueStored(true);
        return TextDatasetFactory.create(base, TextDatasetFactory.createLuceneIndex(directory, config), true);
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new StoreException("cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static StoreException refused(Path folder, RuntimeException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            if (t.getClass().getSimpleName().contains("Lock")
                    || message.toLowerCase(java.util.Locale.ROOT).contains("lock")) {
                return new StoreException("another process holds the store at " + folder, e);
            }
        }
        return new StoreException("not a readable store: " + folder + ": " + e.getMessage(), e);
    }
}
