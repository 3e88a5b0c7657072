package org.entente.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. A byte order mark goes before the server's word, that before the page's, and without any of them the
 * text must be UTF-8. Nothing is ever replaced: what does not decode is refused with its place.
 */
final class Decoder {

    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    /** Labels that browsers read otherwise than Java does, or that Java does not know. */
    private static final Map<String, String> LABELS = Map.of(
            "x-cp1256", "windows-1256",
            "cp1256", "windows-1256",
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "x-cp1252", "windows-1252",
            "x-cp1251", "windows-1251",
            "unicode", "utf-16le");

    private Decoder() {}

    static String decode(Raw raw) {
        byte[] bytes = raw.bytes();
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(raw.name(), bytes, 3, StandardCharsets.UTF_8, "UTF-8");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(raw.name(), bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(raw.name(), bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
        }
        String label = raw.charset() != null ? raw.charset() : declared(bytes);
        if (label == null) {
            return strict(raw.name(), bytes, 0, StandardCharsets.UTF_8, "UTF-8, and no other encoding is declared");
        }
        return strict(raw.name(), bytes, 0, charset(raw.name(), label), label);
    }

    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        String label = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
        return label.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "UTF-8" : label;
    }

    private static Charset charset(String name, String label) {
        try {
            return Charset.forName(LABELS.getOrDefault(label.toLowerCase(Locale.ROOT), label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableException(name + ": declares the encoding '" + label + "', which is unknown", e);
        }
    }

    private static String strict(String name, byte[] bytes, int from, Charset charset, String label) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) ((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableException(String.format(
                    Locale.ROOT,
                    "%s: broken encoding: byte %d (0x%02X) is not %s",
                    name,
                    in.position(),
                    bytes[in.position()] & 0xff,
                    label));
        }
        decoder.flush(out);
        String text = out.flip().toString();
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableException(name + ": binary data, not a page or a text");
        }
        return text;
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
