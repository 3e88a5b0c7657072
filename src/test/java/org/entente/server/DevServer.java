package org.entente.server;

import org.entente.store.Store;

/** Serves a generated store for a look by hand: {@code DevServer PORT CLAIMS}. */
final class DevServer {

    private DevServer() {}

    public static void main(String[] args) throws InterruptedException {
        try (Store store = GeneratedStore.of(Integer.parseInt(args[1]));
                EntenteServer server =
                        EntenteServer.start(store, ServerOptions.defaults().withPort(Integer.parseInt(args[0])))) {
            System.out.println(server.base());
            Thread.currentThread().join();
        }
    }
}
