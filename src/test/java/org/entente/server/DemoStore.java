package org.entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.entente.claim.Examples;
import org.entente.source.Article;
import org.entente.source.ArticleReader;
import org.entente.source.ReadOptions;
import org.entente.store.Store;

/** What the demo serves: the sample articles as the engine reads them. */
final class DemoStore {

    private static final Path ARTICLES = Path.of("seeds", "articles");

    private DemoStore() {}

    static Store read() {
        Store store = Store.inMemory();
        fill(store);
        return store;
    }

    /** Adds ontology, seeds and the sample articles. */
    static void fill(Store store) {
        store.seed();
        ArticleReader reader = new ArticleReader(ReadOptions.defaults());
        try (Stream<Path> files = Files.list(ARTICLES).sorted(Comparator.naturalOrder())) {
            for (Path file : files.toList()) {
                Article article = reader.read(file.toString());
                store.load(Examples.extractor().extract(article));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
