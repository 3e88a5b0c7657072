package org.entente.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.source.Article;
import org.entente.source.ArticleReader;
import org.entente.source.ReadOptions;
import org.entente.source.UnreadableException;

/** Reads input after input; what cannot be read is named and work goes on. */
final class Inputs {

    private static final List<String> ENDINGS =
            List.of(".html", ".htm", ".xhtml", ".txt", ".html.gz", ".htm.gz", ".txt.gz");

    private final Console console;
    private final ReadOptions options;
    private int done;
    private int left;

    Inputs(Console console, ReadOptions options) {
        this.console = console;
        this.options = options;
    }

    /** How many inputs gave an article. */
    int done() {
        return done;
    }

    int exitCode() {
        return Exit.of(done, left);
    }

    /** Hands on what the engine makes of every article, in the order of the inputs; folders are walked. */
    <T> void each(List<String> inputs, Function<Article, T> engine, Consumer<T> use) {
        if (options.url() != null && inputs.size() != 1) {
            throw new CommandException("--url fits one input only");
        }
        List<String> all = expand(inputs);
        for (int i = 0; i < all.size(); i++) {
            progress(i, all.size(), all.get(i));
            one(all.get(i), engine, use);
        }
        progress(all.size(), all.size(), "");
    }

    private <T> void one(String input, Function<Article, T> engine, Consumer<T> use) {
        try {
            use.accept(apply(engine, read(input)));
            done++;
        } catch (UnreadableException | org.entente.store.StoreException e) {
            leave(String.valueOf(e.getMessage()));
        }
    }

    private Article read(String input) {
        ArticleReader reader = new ArticleReader(options);
        return input.equals("-") ? reader.read("-", console.in()) : reader.read(input);
    }

    /** Trouble with one odd article must not take the others with it. */
    private static <T> T apply(Function<Article, T> engine, Article article) {
        try {
            return engine.apply(article);
        } catch (IllegalStateException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | NullPointerException e) {
            throw new UnreadableException(article.name() + ": the engine fails on this text (" + e + ")", e);
        }
    }

    private void leave(String reason) {
        left++;
        clear();
        console.complain(reason);
    }

    private List<String> expand(List<String> inputs) {
        List<String> all = new ArrayList<>();
        for (String input : inputs) {
            List<String> found = isFolder(input) ? walk(input) : List.of(input);
            if (found.isEmpty()) {
                leave(input + ": the folder holds no .html, .htm, .txt or .gz file");
            }
            all.addAll(found);
        }
        return all;
    }

    private static boolean isFolder(String input) {
        try {
            return Files.isDirectory(Path.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> walk(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(f -> ENDINGS.stream().anyMatch(f.toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CommandException(folder + ": cannot be walked: " + e.getMessage(), e);
        }
    }

    private void progress(int at, int of, String input) {
        if (!console.terminal() || of < 2) {
            return;
        }
        clear();
        if (at < of) {
            console.err().print("\r" + (at + 1) + "/" + of + " " + input.substring(Math.max(0, input.length() - 60)));
            console.err().flush();
        }
    }

    private void clear() {
        if (console.terminal()) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
