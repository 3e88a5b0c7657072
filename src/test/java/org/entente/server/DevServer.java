package org.entente.server;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** Serves a generated store for a look by hand: {@code DevServer PORT CLAIMS}. */
final class DevServer {

    private DevServer() {}

    public static void main(String[] args) throws InterruptedException {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(data, () -> GeneratedStore.fill(data, Integer.parseInt(args[1])));
        try (EntenteServer server =
                EntenteServer.start(data, ServerOptions.defaults().withPort(Integer.parseInt(args[0])))) {
            System.out.println(server.base());
            Thread.currentThread().join();
        }
    }
}
