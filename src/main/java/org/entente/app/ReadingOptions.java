package org.entente.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.lang.LanguagePack;
import org.entente.source.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and what the user may know better than the page; shared by the commands that read articles. */
final class ReadingOptions {

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "Language of the articles (fa, en …) instead of what page and letters tell.")
    private @Nullable String language;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (2025-03-08). Dates without a year are read from it.")
    private @Nullable String published;

    @Option(names = "--url", paramLabel = "IRI", description = "Address of the article, if the page does not tell it.")
    private @Nullable String url;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|URL|-",
            description = "Files, folders, addresses, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    List<String> inputs() {
        return inputs;
    }

    ReadOptions options() {
        Set<String> packs = Set.copyOf(LanguagePack.codes());
        if (language != null && !packs.contains(language)) {
            throw new CommandException("--lang " + language + ": no such language pack; there are: "
                    + String.join(", ", packs.stream().sorted().toList()));
        }
        return ReadOptions.defaults()
                .withPacks(packs)
                .withLanguage(language)
                .withPublished(day())
                .withUrl(address());
    }

    private @Nullable LocalDate day() {
        try {
            return published == null ? null : LocalDate.parse(published);
        } catch (DateTimeException e) {
            throw new CommandException("--published " + published + ": a day is written 2025-03-08", e);
        }
    }

    private @Nullable String address() {
        if (url != null && !url.matches("https?://[^\\s/]+.*")) {
            throw new CommandException("--url " + url + ": not an http or https address");
        }
        return url;
    }
}
