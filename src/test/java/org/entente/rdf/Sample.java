package org.entente.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Actor;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDate;
import org.entente.claim.Evidence;
import org.entente.claim.Extraction;
import org.entente.claim.Sanction;
import org.entente.claim.Status;
import org.entente.source.Article;
import org.entente.text.Span;
import org.entente.world.EntityType;
import org.entente.world.Iris;
import org.jspecify.annotations.Nullable;

/** Builds extractions by hand, for tests of what comes after extraction. */
public final class Sample {

    private final String iri;
    private final String language;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private @Nullable LocalDate published = LocalDate.of(2025, 3, 8);

    private Sample(String iri, String language, String title) {
        this.iri = iri;
        this.language = language;
        paragraph(title);
    }

    /** An article of that address. */
    public static Sample article(String iri, String language, String title) {
        return new Sample(iri, language, title);
    }

    public Sample published(@Nullable String day) {
        published = day == null ? null : LocalDate.parse(day);
        return this;
    }

    /** Adds a paragraph of one sentence, and a claim that it states. */
    public Sample says(String sentence, Actor subject, String relation, Actor object, Status status) {
        return says(sentence, subject, relation, object, status, null, null, null);
    }

    /** The same with speaker, agent and date. */
    public Sample says(
            String sentence,
            Actor subject,
            String relation,
            Actor object,
            Status status,
            @Nullable Actor speaker,
            @Nullable Actor agent,
            @Nullable String date) {
        Span span = paragraph(sentence);
        String key = String.join(
                "|", iri, subject.iri(), relation, object.iri(), status.name(), speaker == null ? "" : speaker.iri());
        claims.add(new Claim(
                Iris.claim(Digests.of(key, 16)),
                subject,
                relation,
                object,
                status,
                speaker,
                agent,
                List.of(),
                date == null ? null : new ClaimDate(date, date),
                0.8,
                "test/" + relation,
                null,
                List.of(new Evidence(span))));
        return this;
    }

    /** What the claim that was added last tells of its sanctions. */
    public Sample told(Sanction sanction) {
        Claim last = claims.removeLast();
        claims.add(new Claim(
                last.iri(),
                last.subject(),
                last.relation(),
                last.object(),
                last.status(),
                last.attributedTo(),
                last.agent(),
                last.reportedBy(),
                last.date(),
                last.confidence(),
                last.frame(),
                sanction,
                last.evidence()));
        return this;
    }

    public Extraction read() {
        String title = paragraphs.getFirst().of(text);
        return new Extraction(
                new Article(iri, iri, iri, language, "Test", title, published, text.toString(), paragraphs), claims);
    }

    public static Actor state(String code, String label) {
        return new Actor(Iris.of(EntityType.STATE, code), EntityType.STATE, label, null);
    }

    public static Actor known(EntityType type, String slug, String label) {
        return new Actor(Iris.of(type, slug), type, label, null);
    }

    public static Actor stranger(String slug, String label, String written) {
        return new Actor(Iris.of(EntityType.PERSON, slug), EntityType.PERSON, label, written);
    }

    private Span paragraph(String sentence) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        Span span = new Span(text.length(), text.length() + sentence.length());
        text.append(sentence);
        paragraphs.add(span);
        return span;
    }
}
