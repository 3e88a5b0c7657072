package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.store.Store;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that the server binds. */
class HostTest {

    @ParameterizedTest
    @CsvSource({"localhost,localhost", "127.0.0.1,127.0.0.1", "127.0.0.2,127.0.0.2", "0.0.0.0,localhost", "::1,[::1]"})
    void itAnswersWhereItSays(String host, String named) throws Exception {
        try (Store store = Store.inMemory();
                EntenteServer server = EntenteServer.start(
                        store, ServerOptions.defaults().withPort(0).withHost(host))) {
            assertThat(server.base().toString()).isEqualTo("http://" + named + ":" + server.port() + "/");
            assertThat(new Asking(server).get("/map.svg", "*/*").statusCode()).isEqualTo(200);
        }
    }
}
