package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: exit codes, streams, and a store that another process holds. */
class ProcessTest {

    @TempDir
    Path folder;

    private static Process start(Object... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.entente.app.Main"));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return new ProcessBuilder(command).start();
    }

    private static String end(Process process) throws IOException, InterruptedException {
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return err;
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsTold() throws IOException, InterruptedException {
        Path db = folder.resolve("db");
        Store.open(db).close();
        Process server = start("serve", "--db", db, "--port", 0);
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).matches("http://localhost:\\d+/");
            Process other = start("query", "--db", db, "claims");
            assertThat(end(other)).isEqualTo("entente: another process holds the store at " + db + "\n");
            assertThat(other.exitValue()).isEqualTo(2);
        } finally {
            server.destroy();
        }
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Store.open(db).close();
    }

    @Test
    void exitCodesReachTheShell() throws IOException, InterruptedException {
        Process wrong = start("extract", folder.resolve("none.html"));
        assertThat(end(wrong)).isEqualTo("entente: " + folder.resolve("none.html") + ": no such file\n");
        assertThat(wrong.exitValue()).isEqualTo(2);
        Process help = start("--help");
        end(help);
        assertThat(help.exitValue()).isZero();
    }
}
