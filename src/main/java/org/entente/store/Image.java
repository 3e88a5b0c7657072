package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.world.Home;

/**
 * A store of the ontology and the seeds that is made when Entente is built. A new store starts as its copy, which takes
 * a tenth of a second where loading takes several; where the image is older than the seeds, {@link Store#seed} adds the
 * difference.
 */
record Image(Path folder) {

    private static final String NAME = "image";
    private static final byte[] HOLE = new byte[1 << 16];

    /** The one beside the jar; empty where Entente was built without. */
    static Optional<Image> installed() {
        return Optional.of(new Image(Home.beside(NAME))).filter(i -> Datasets.isStore(i.folder));
    }

    /**
     * Makes one, in the place of an older one; a crash leaves the old one or none.
     *
     * @throws StoreException where it cannot be written
     */
    void make() {
        if (!Datasets.isFree(folder) && !Datasets.isStore(folder)) {
            throw new StoreException("not a store: " + folder + " holds other things");
        }
        try {
            whole(folder, part -> {
                try (Store store = Store.open(part)) {
                    store.seed();
                }
                delete(folder);
            });
        } catch (IOException e) {
            throw new StoreException("cannot write a store at " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * Makes that folder, which is free, a copy of this store, or leaves it as it is where that cannot be done at one
     * stroke: it may be where another file system is mounted.
     */
    void copy(Path free) {
        try {
            whole(Files.exists(free) ? free.toRealPath() : free, part -> {
                for (Path file : tree(folder)) {
                    copy(file, part.resolve(folder.relativize(file).toString()));
                }
            });
        } catch (IOException e) {
            // The store is then made empty and filled, and what ails the disk is told there.
            return;
        }
    }

    /** Work that may fail for the disk. */
    private interface Fill {
        void accept(Path folder) throws IOException;
    }

    /** Fills a folder beside the wanted one and then gives it that name, so that a crash leaves no half of it. */
    private static void whole(Path wanted, Fill fill) throws IOException {
        Path part = wanted.toAbsolutePath()
                .resolveSibling(
                        wanted.getFileName() + ".part" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(part);
            fill.accept(part);
            Files.move(part, wanted, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(part);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
        } else if (!from.toString().endsWith(".lock")) {
            copyWithHoles(from, to);
        }
    }

    /** TDB2's files have 8 MB each and most of it is holes, which take neither room nor time while they stay holes. */
    private static void copyWithHoles(Path from, Path to) throws IOException {
        byte[] block = new byte[HOLE.length];
        try (InputStream in = Files.newInputStream(from);
                RandomAccessFile out = new RandomAccessFile(to.toFile(), "rw")) {
            for (int n = in.readNBytes(block, 0, block.length); n > 0; n = in.readNBytes(block, 0, block.length)) {
                if (Arrays.equals(block, 0, n, HOLE, 0, n)) {
                    out.seek(out.getFilePointer() + n);
                } else {
                    out.write(block, 0, n);
                }
            }
            out.setLength(out.getFilePointer());
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : tree(folder).reversed()) {
            Files.delete(file);
        }
    }

    /** The folder and all in it, parents first; empty where there is none. */
    private static List<Path> tree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
