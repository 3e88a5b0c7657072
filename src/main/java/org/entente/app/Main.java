package org.entente.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.logging.LogManager;

/** Where the process begins and ends. */
public final class Main {

    private static final int BUFFER = 1 << 16;

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        LogManager.getLogManager().reset();
        PrintStream out = new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean terminal = Boolean.getBoolean("entente.terminal");
        Console console = new Console(System.in, out, err, terminal, Main::stay);
        int code = new CommandLineTool(console).run(args);
        out.flush();
        System.exit(code);
    }

    private static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
