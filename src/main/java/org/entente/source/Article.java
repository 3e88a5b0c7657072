package org.entente.source;

import java.time.LocalDate;
import java.util.List;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read.
 *
 * @param iri the article's IRI: its address where it has one, else one minted from its file name and headline
 * @param name what names it to the user: the path or address that was given
 * @param url its address on the web, if known
 * @param language BCP 47 language code
 * @param publisher the outlet's name as the page gives it
 * @param title its headline; it also opens {@code text} where the page shows it
 * @param published the day of publication, if the page or the caller tells
 * @param text the text exactly as read, headline first, paragraphs parted by line feeds
 * @param paragraphs spans of the paragraphs of {@code text}, the headline included, in order
 */
public record Article(
        String iri,
        String name,
        @Nullable String url,
        String language,
        @Nullable String publisher,
        String title,
        @Nullable LocalDate published,
        String text,
        List<Span> paragraphs) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
    }
}
