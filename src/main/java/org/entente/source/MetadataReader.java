package org.entente.source;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads JSON-LD first, then OpenGraph, microdata and plain meta elements. */
final class MetadataReader {

    private static final int DEPTH = 20;
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");

    private final Document page;
    private final @Nullable JsonObject json;

    private MetadataReader(Document page) {
        this.page = page;
        List<JsonObject> found = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(parse(script.data()), found, 0);
        }
        this.json = found.isEmpty() ? null : found.getFirst();
    }

    static Metadata read(Document page) {
        MetadataReader reader = new MetadataReader(page);
        return new Metadata(
                first(reader.json("headline"), reader.meta("og:title"), reader.itemprop("headline")),
                first(
                        reader.json("publisher"),
                        reader.meta("og:site_name"),
                        reader.publisher(),
                        reader.meta("publisher")),
                reader.published(),
                reader.language(),
                reader.url());
    }

    private @Nullable LocalDate published() {
        Stream<@Nullable String> told = Stream.of(
                json("datePublished"),
                meta("article:published_time"),
                itemprop("datePublished"),
                meta("datePublished"),
                meta("pubdate"),
                meta("publishdate"),
                meta("dc.date"),
                meta("dc.date.issued"),
                meta("dcterms.issued"),
                meta("date"),
                json("dateCreated"),
                time());
        return told.flatMap(Stream::ofNullable)
                .map(MetadataReader::day)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** The day as the page's own clock has it. */
    private static @Nullable LocalDate day(String text) {
        for (Pattern pattern : List.of(DAY, COMPACT)) {
            Matcher matcher = pattern.matcher(text.strip());
            if (matcher.matches()) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)));
                } catch (DateTimeException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html[lang]");
        Element body = page.selectFirst("body[lang]");
        return Languages.primary(first(
                json("inLanguage"),
                html == null ? null : html.attr("lang"),
                body == null ? null : body.attr("lang"),
                itemprop("inLanguage"),
                equiv("content-language"),
                meta("og:locale"),
                meta("language"),
                meta("dc.language")));
    }

    private @Nullable String url() {
        Element canonical = page.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
        return Stream.of(
                        canonical == null
                                ? null
                                : canonical.attr("abs:href").isEmpty()
                                        ? canonical.attr("href")
                                        : canonical.attr("abs:href"),
                        meta("og:url"),
                        json("url"),
                        json("mainEntityOfPage"))
                .flatMap(Stream::ofNullable)
                .map(MetadataReader::address)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** An absolute web address without its fragment, or null. */
    static @Nullable String address(String text) {
        try {
            URI uri = URI.create(text.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
                return null;
            }
            String ascii = uri.toASCIIString();
            int fragment = ascii.indexOf('#');
            return fragment < 0 ? ascii : ascii.substring(0, fragment);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable String publisher() {
        Element name = page.selectFirst("[itemprop=publisher] [itemprop=name]");
        return name == null ? null : content(name);
    }

    private @Nullable String time() {
        Element time = page.selectFirst("time[datetime][pubdate], article time[datetime], time[datetime]");
        return time == null ? null : time.attr("datetime");
    }

    private @Nullable String meta(String name) {
        for (Element meta : page.select("meta[content]")) {
            if (meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)) {
                return meta.attr("content");
            }
        }
        return null;
    }

    private @Nullable String equiv(String name) {
        for (Element meta : page.select("meta[http-equiv][content]")) {
            if (meta.attr("http-equiv").equalsIgnoreCase(name)) {
                return meta.attr("content");
            }
        }
        return null;
    }

    private @Nullable String itemprop(String name) {
        Element element = page.selectFirst("[itemprop=" + name + "]");
        return element == null ? null : content(element);
    }

    private static String content(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        return element.hasAttr("datetime") ? element.attr("datetime") : element.text();
    }

    private @Nullable String json(String key) {
        return json == null ? null : text(json.get(key));
    }

    /** A string, the name or {@code @id} of an object, or the first such of a list. */
    private static @Nullable String text(@Nullable JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return null;
        }
        if (value.isJsonPrimitive()) {
            return value.getAsString();
        }
        if (value.isJsonArray()) {
            return value.getAsJsonArray().isEmpty()
                    ? null
                    : text(value.getAsJsonArray().get(0));
        }
        JsonObject object = value.getAsJsonObject();
        return first(text(object.get("name")), text(object.get("@id")), text(object.get("@value")));
    }

    private static @Nullable JsonElement parse(String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException | StackOverflowError e) {
            // A page may carry anything here; without it the other metadata still tell.
            return null;
        }
    }

    private static void collect(@Nullable JsonElement element, List<JsonObject> found, int depth) {
        if (element == null || depth > DEPTH) {
            return;
        }
        if (element instanceof JsonArray array) {
            array.forEach(e -> collect(e, found, depth + 1));
        } else if (element instanceof JsonObject object) {
            if (isArticle(object.get("@type"))) {
                found.add(object);
            }
            collect(object.get("@graph"), found, depth + 1);
            collect(object.get("mainEntity"), found, depth + 1);
        }
    }

    private static boolean isArticle(@Nullable JsonElement type) {
        if (type instanceof JsonArray array) {
            return array.asList().stream().anyMatch(MetadataReader::isArticle);
        }
        return type != null
                && type.isJsonPrimitive()
                && (type.getAsString().endsWith("Article")
                        || type.getAsString().equals("BlogPosting")
                        || type.getAsString().equals("Report"));
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
