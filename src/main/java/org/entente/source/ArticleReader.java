package org.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads an article from a file, an address or a stream. Whatever cannot be read is refused with one line that says why. */
public final class ArticleReader {

    /** Where articles without an address have their IRIs. */
    private static final String MINTED = "https://w3id.org/entente/id/article/";

    private static final int HEAD = 2_000;
    private static final Pattern MARKUP = Pattern.compile(
            "<!doctype\\s+html|<(html|head|body|article|div|p|meta|title|table)[\\s>]", Pattern.CASE_INSENSITIVE);

    private final ReadOptions options;

    public ArticleReader(ReadOptions options) {
        this.options = options;
    }

    /**
     * Reads a path or an address.
     *
     * @throws UnreadableException where it gives no article
     */
    public Article read(String input) {
        return article(Web.isAddress(input) ? Web.fetch(input, options.limit()) : Bytes.file(input, options.limit()));
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param name what to call it
     * @throws UnreadableException where it gives no article
     */
    public Article read(String name, InputStream in) {
        try {
            return article(Bytes.of(name, in, options.limit()));
        } catch (IOException e) {
            throw new UnreadableException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private Article article(Raw raw) {
        String text = Decoder.decode(raw);
        if (text.isBlank()) {
            throw new UnreadableException(raw.name() + ": empty");
        }
        return isHtml(raw, text) ? html(raw, text) : plain(raw, text);
    }

    private Article html(Raw raw, String html) {
        HtmlPage page = HtmlPage.read(html, raw.url());
        if (page.isEmpty()) {
            throw new UnreadableException(raw.name() + ": the page holds no article text");
        }
        Metadata told = page.metadata();
        List<String> lines = page.lines();
        String title = page.title().isEmpty() ? lines.getFirst() : page.title();
        return finish(raw, told, title, String.join("\n", lines), HtmlPage.spans(lines));
    }

    private Article plain(Raw raw, String text) {
        List<Span> paragraphs = PlainText.paragraphs(text);
        if (paragraphs.isEmpty()) {
            throw new UnreadableException(raw.name() + ": no text but furniture of a page");
        }
        Metadata nothing = new Metadata(null, null, null, null, null);
        return finish(raw, nothing, PlainText.title(text, paragraphs), text, paragraphs);
    }

    private Article finish(Raw raw, Metadata told, String title, String text, List<Span> paragraphs) {
        String language = language(raw.name(), told, text);
        String url = options.url() != null ? MetadataReader.address(options.url()) : told.url();
        url = url == null && raw.url() != null ? MetadataReader.address(raw.url()) : url;
        return new Article(
                url != null ? url : mint(raw.name(), title),
                raw.name(),
                url,
                language,
                told.publisher(),
                title,
                options.published() != null ? options.published() : told.published(),
                text,
                paragraphs);
    }

    private String language(String name, Metadata told, String text) {
        String asked = Languages.primary(options.language());
        String language = asked != null ? asked : Languages.of(text, told.language());
        if (!options.packs().isEmpty() && !options.packs().contains(language)) {
            String known = String.join(", ", options.packs().stream().sorted().toList());
            throw new UnreadableException(
                    name + ": no language pack for " + display(language) + "; there are: " + known);
        }
        return language;
    }

    private static String display(String language) {
        return language.equals("und")
                ? "a text without letters of a known script"
                : Locale.of(language).getDisplayLanguage(Locale.ENGLISH) + " (" + language + ")";
    }

    /** From the file's name and the headline, so that a changed text is still the same article. */
    private static String mint(String name, String title) {
        String file = name.equals("-") ? "stdin" : name.replace('\\', '/');
        return MINTED + digest(title) + "/" + segment(file.substring(file.lastIndexOf('/') + 1));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An IRI path segment: letters of all scripts stay, everything doubtful is percent-encoded. */
    private static String segment(String name) {
        StringBuilder segment = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '~') {
                segment.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    segment.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
                }
            }
        });
        return segment.toString();
    }

    private static boolean isHtml(Raw raw, @Nullable String text) {
        if (raw.type() != null) {
            return !raw.type().equals("text/plain");
        }
        String head = text == null ? "" : text.substring(0, Math.min(text.length(), HEAD));
        return MARKUP.matcher(head).find();
    }
}
