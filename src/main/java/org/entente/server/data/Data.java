package org.entente.server.data;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** The store as the pages see it: the index, built when first asked for, and read transactions. */
public final class Data {

    private final DatasetGraph dataset;
    private final AtomicReference<@Nullable Snapshot> current = new AtomicReference<>();
    private final Object building = new Object();

    public Data(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    /** The index; the first caller after a change waits while it is built. */
    public Snapshot snapshot() {
        Snapshot ready = current.get();
        if (ready != null) {
            return ready;
        }
        synchronized (building) {
            Snapshot again = current.get();
            if (again == null) {
                again = Txn.calculateRead(dataset, () -> SnapshotBuilder.build(dataset));
                current.set(again);
            }
            return again;
        }
    }

    /** To be called after the store has changed. */
    public void changed() {
        current.set(null);
    }

    public <T> T read(Function<DatasetGraph, T> use) {
        return Txn.calculateRead(dataset, () -> use.apply(dataset));
    }

    /** Reads with details inside one transaction. */
    public <T> T details(BiFunction<Snapshot, Details, T> use) {
        Snapshot snapshot = snapshot();
        return Txn.calculateRead(dataset, () -> use.apply(snapshot, new Details(dataset, snapshot)));
    }
}
