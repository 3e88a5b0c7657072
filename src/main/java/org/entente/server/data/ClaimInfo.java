package org.entente.server.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One claim of the index.
 *
 * @param status local name: Actual, Planned, Proposed, Possible or Denied
 * @param speaker whose word it is; null where the narrator says it
 * @param date lexical form, as precise as known
 */
public record ClaimInfo(
        String iri,
        Entity subject,
        Relation relation,
        Entity object,
        String status,
        @Nullable Entity speaker,
        @Nullable Entity agent,
        List<Entity> reporters,
        @Nullable String date,
        double confidence,
        @Nullable ArticleInfo article) {

    public static final List<String> STATUSES = List.of("Actual", "Planned", "Proposed", "Possible", "Denied");

    /** The last path step of its IRI. */
    public String id() {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** What it is ordered by: its own date where that has a year, else the day of its article; empty if neither. */
    public String when() {
        if (date != null && !date.startsWith("--")) {
            return date;
        }
        String day = article == null ? null : article.published();
        return day == null ? "" : day;
    }

    /** The claim as a sentence of a language, or as near to one as the relation's words allow. */
    public String sentence(String lang) {
        Relation.Reading reading = relation.reading(lang);
        String first = subject.label(lang).text();
        String between = reading.between().text();
        return Stream.of(
                        reading.comma() ? first + between : first,
                        reading.comma() ? "" : between,
                        object.label(lang).text(),
                        reading.behind().text())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public Entity other(Entity one) {
        return subject == one ? object : subject;
    }

    /** Same subject, relation and object; either order for a symmetric relation. */
    public boolean saysLike(ClaimInfo that) {
        if (relation != that.relation) {
            return false;
        }
        boolean straight = subject == that.subject && object == that.object;
        return straight || (relation.symmetric() && subject == that.object && object == that.subject);
    }
}
