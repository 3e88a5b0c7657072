package org.entente.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that Entente carries: beside the launcher where there is a checkout, so that a changed file counts at
 * once, else inside the jar.
 */
public final class Home {

    private Home() {}

    /** Texts of the files under that folder whose names end so, by file name in order. Empty if there is none. */
    public static Map<String, String> texts(String folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        files(folder, ending).forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    /** As {@link #texts}, the bytes. */
    public static Map<String, byte[]> files(String folder, String ending) {
        Map<String, byte[]> found = new TreeMap<>();
        String home = System.getProperty("entente.home");
        try {
            if (home != null && Files.isDirectory(Path.of(home, folder))) {
                read(Path.of(home, folder), ending, found);
                return found;
            }
            Path code = code();
            if (Files.isDirectory(code)) {
                read(code.resolve(folder), ending, found);
            } else {
                readJar(code.toUri(), folder, ending, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        return found;
    }

    /** The text of one class path resource. */
    public static String resource(String name) {
        try (InputStream in = Home.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has that name beside the jar, be it there or not. */
    public static Path beside(String name) {
        return code().resolveSibling(name);
    }

    /** The jar, or the folder of classes. */
    private static Path code() {
        try {
            return Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void readJar(URI jar, String folder, String ending, Map<String, byte[]> found) throws IOException {
        URI uri = URI.create("jar:" + jar);
        FileSystem open = null;
        FileSystem files;
        try {
            files = FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException e) {
            open = FileSystems.newFileSystem(uri, Map.of());
            files = open;
        }
        try {
            read(files.getPath("/" + folder), ending, found);
        } finally {
            if (open != null) {
                open.close();
            }
        }
    }

    private static void read(Path folder, String ending, Map<String, byte[]> found) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ending)) {
                    found.put(name, Files.readAllBytes(file));
                }
            }
        }
    }
}
