package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.text.Keys;
import org.entente.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page of a news site, read to headline, paragraphs and what it says of itself. */
final class HtmlPage {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—:«»-]+\\s+|\\s*[|»]\\s*");

    private final Metadata metadata;
    private final String title;
    private final List<String> paragraphs;

    private HtmlPage(Metadata metadata, String title, List<String> paragraphs) {
        this.metadata = metadata;
        this.title = title;
        this.paragraphs = paragraphs;
    }

    static HtmlPage read(String html, @Nullable String address) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        Metadata metadata = MetadataReader.read(page);
        String pageTitle = page.title();
        Pruning.prune(page);
        List<Run> runs = Runs.of(page.body());
        String title = title(metadata, pageTitle, page, runs);
        return new HtmlPage(metadata, title, new Body(page, runs, title).paragraphs());
    }

    Metadata metadata() {
        return metadata;
    }

    String title() {
        return title;
    }

    /** The headline where there is one, and the paragraphs. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            lines.add(title);
        }
        lines.addAll(paragraphs);
        return lines;
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Where each line of the text stands, the lines parted by line feeds. */
    static List<Span> spans(List<String> lines) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            spans.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return spans;
    }

    /** The told headline; else the part of the window's title that the page shows; else the first big heading. */
    private static String title(Metadata metadata, String pageTitle, Document page, List<Run> runs) {
        if (metadata.headline() != null) {
            return shown(metadata.headline(), runs);
        }
        Element big = page.selectFirst("h1");
        if (big != null && !big.text().isBlank() && page.select("h1").size() == 1) {
            return shown(big.text(), runs);
        }
        for (Run run : runs) {
            if (!run.isLink() && run.text().length() > 3 && isPart(run.text(), pageTitle)) {
                return run.text();
            }
        }
        return pageTitle.isBlank() && big != null ? big.text() : pageTitle.strip();
    }

    /** The headline as the page spells it, should its metadata spell it otherwise. */
    private static String shown(String headline, List<Run> runs) {
        String key = Keys.solid(headline);
        return runs.stream()
                .map(Run::text)
                .filter(t -> Keys.solid(t).equals(key))
                .findFirst()
                .orElse(headline.strip().replaceAll("\\s+", " "));
    }

    private static boolean isPart(String text, String pageTitle) {
        String key = Keys.solid(text);
        if (key.isEmpty()) {
            return false;
        }
        String[] parts = SEPARATOR.split(pageTitle);
        return key.equals(Keys.solid(pageTitle))
                || parts.length > 1 && longest(parts).equals(key);
    }

    private static String longest(String[] parts) {
        String longest = "";
        for (String part : parts) {
            String key = Keys.solid(part);
            longest = key.length() > longest.length() ? key : longest;
        }
        return longest;
    }
}
