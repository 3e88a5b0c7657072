package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.rdf.Digests;
import org.jspecify.annotations.Nullable;

/**
 * Whole texts of articles, for an operator who may keep them. They stand beside the graphs and not in them: whatever
 * can be asked in SPARQL, a stranger can ask.
 */
final class Texts {

    private static final int NAME = 40;

    private final @Nullable Path folder;
    private final Map<String, String> memory = new ConcurrentHashMap<>();

    /** In files of that folder, or in memory where it is null. */
    Texts(@Nullable Path folder) {
        this.folder = folder;
    }

    void keep(String article, String text) {
        if (folder == null) {
            memory.put(article, text);
            return;
        }
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "text", ".tmp");
            Files.writeString(draft, text);
            Files.move(draft, file(folder, article), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException("cannot keep the text of " + article + ": " + e.getMessage(), e);
        }
    }

    void forget(String article) {
        memory.remove(article);
        if (folder != null) {
            try {
                Files.deleteIfExists(file(folder, article));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Optional<String> find(String article) {
        if (folder == null) {
            return Optional.ofNullable(memory.get(article));
        }
        try {
            return Optional.of(Files.readString(file(folder, article)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path folder, String article) {
        return folder.resolve(Digests.of(article, NAME) + ".txt");
    }
}
