package org.entente.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads bytes up to a limit, unpacks gzip, and names what is no text at all. */
final class Bytes {

    private Bytes() {}

    static Raw file(String name, long limit) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnreadableException(name + ": not a path");
        }
        if (!Files.exists(path)) {
            throw new UnreadableException(name + ": no such file");
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableException(name + ": a folder, not a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return of(name, in, limit);
        } catch (AccessDeniedException e) {
            throw new UnreadableException(name + ": no permission to read it", e);
        } catch (IOException e) {
            throw new UnreadableException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads a stream to its end and unpacks what it holds. */
    static Raw of(String name, InputStream in, long limit) throws IOException {
        return new Raw(name, unpack(name, upTo(name, in, limit), limit), null, null, null);
    }

    /** The bytes, or what gzip packed into them. */
    static byte[] unpack(String name, byte[] bytes, long limit) {
        byte[] plain = bytes;
        if (starts(bytes, 0x1f, 0x8b)) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                plain = upTo(name, in, limit);
            } catch (IOException e) {
                throw new UnreadableException(name + ": broken gzip data: " + e.getMessage(), e);
            }
        }
        if (plain.length == 0) {
            throw new UnreadableException(name + ": empty");
        }
        String kind = kind(plain);
        if (!kind.isEmpty()) {
            throw new UnreadableException(name + ": " + kind + ", not a page or a text");
        }
        return plain;
    }

    static byte[] upTo(String name, InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8L));
        if (bytes.length > limit) {
            throw new UnreadableException(
                    name + ": larger than " + limit / 1_000_000 + " MB, which is no news article");
        }
        return bytes;
    }

    /** What the first bytes betray, or nothing. */
    private static String kind(byte[] b) {
        if (starts(b, '%', 'P', 'D', 'F')) {
            return "a PDF";
        }
        if (starts(b, 0x89, 'P', 'N', 'G')
                || starts(b, 0xff, 0xd8, 0xff)
                || starts(b, 'G', 'I', 'F', '8')
                || starts(b, 'R', 'I', 'F', 'F')
                || starts(b, 'I', 'I', '*', 0)
                || starts(b, 'M', 'M', 0, '*')) {
            return "an image or a recording";
        }
        if (starts(b, 'P', 'K', 3, 4) || starts(b, 'P', 'K', 5, 6)) {
            return "a zip archive or an office document";
        }
        if (starts(b, 0xd0, 0xcf, 0x11, 0xe0)) {
            return "an old office document";
        }
        if (starts(b, 0x7f, 'E', 'L', 'F') || starts(b, 'M', 'Z', 0x90) || starts(b, 0xca, 0xfe, 0xba, 0xbe)) {
            return "a program";
        }
        if (starts(b, '7', 'z', 0xbc, 0xaf) || starts(b, 'R', 'a', 'r', '!') || starts(b, 'B', 'Z', 'h')) {
            return "an archive";
        }
        return starts(b, 'O', 'g', 'g', 'S') || starts(b, 'I', 'D', '3') ? "a recording" : "";
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
