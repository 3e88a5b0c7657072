package org.entente.server.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.Describe;
import org.entente.server.data.Details;
import org.entente.server.data.Snapshot;
import org.entente.server.data.Voc;
import org.entente.server.view.Page;
import org.entente.server.web.Accept;
import org.entente.server.web.Exchange;
import org.entente.server.web.RdfFormat;
import org.jspecify.annotations.Nullable;

/**
 * Dereferencing: {@code /id/…} answers 303 to the page or the document that {@code Accept} asks for; with a suffix it is
 * the document. Articles that keep an address of their own are reached by {@code /article/KEY}, terms by {@code /ontology}.
 */
final class IdHandler implements Handler {

    private static final List<String> OFFERS = offers();

    private final Site site;

    IdHandler(Site site) {
        this.site = site;
    }

    private static List<String> offers() {
        List<String> all = new ArrayList<>(List.of("text/html"));
        all.addAll(RdfFormat.mediaTypes());
        return List.copyOf(all);
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        String path = x.rest(1);
        RdfFormat format = suffix(path);
        return format == null ? see(x, path) : document(x, path.substring(0, path.lastIndexOf('.')), format);
    }

    /** The form that a path's suffix names, null if none. */
    static @Nullable RdfFormat suffix(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? null : RdfFormat.bySuffix(path.substring(dot + 1));
    }

    private boolean see(Exchange x, String path) {
        String iri = Details.dataIri(path);
        if (!site.data().details((snapshot, details) -> known(snapshot, details, iri))) {
            return false;
        }
        x.header("Access-Control-Allow-Origin", "*");
        String page = page(iri, path);
        String best = Accept.best(x.header("Accept"), OFFERS);
        RdfFormat format = best == null ? null : RdfFormat.byMediaType(best);
        if (format == null && page == null) {
            format = RdfFormat.TTL;
        }
        x.see(format == null ? String.valueOf(page) : "/id/" + Page.path(path) + "." + format.suffix());
        return true;
    }

    private static boolean known(Snapshot snapshot, Details details, String iri) {
        return snapshot.entity(iri) != null || details.knows(iri);
    }

    private @Nullable String page(String iri, String path) {
        Snapshot all = site.data().snapshot();
        ArticleInfo article = all.articleByIri(iri);
        if (article != null) {
            return "/article/" + article.key();
        }
        if (all.claim(iri) != null) {
            return "/" + Page.path(path);
        }
        return all.entity(iri) == null ? null : "/actor/" + Page.path(path);
    }

    private boolean document(Exchange x, String path, RdfFormat format) throws IOException {
        String iri = Details.dataIri(path);
        if (site.data().snapshot().articleByIri(iri) != null) {
            return article(x, iri, format);
        }
        DatasetGraph found = site.data().read(data -> Describe.thing(data, iri, format.reifiers()));
        return write(x, found, format);
    }

    /** {@code /article/KEY.ttl}, or {@code /article/KEY} when RDF is asked for. */
    boolean article(Exchange x) throws IOException {
        String step = x.step(1);
        RdfFormat format = suffix(step);
        String key = format == null ? step : step.substring(0, step.lastIndexOf('.'));
        ArticleInfo article = site.data().snapshot().article(key);
        if (article == null || format == null) {
            return article != null && seeDocument(x, "/article/" + key);
        }
        return article(x, article.iri(), format);
    }

    private boolean article(Exchange x, String iri, RdfFormat format) throws IOException {
        DatasetGraph found = site.data().read(data -> Describe.article(data, iri, format.reifiers()));
        return write(x, found, format);
    }

    /** {@code /ontology/TERM.ttl}, or without suffix when RDF is asked for. */
    boolean term(Exchange x) throws IOException {
        String step = x.step(1);
        RdfFormat format = suffix(step);
        if (format == null) {
            boolean known = site.data().snapshot().ontology().term(step) != null;
            return known && seeDocument(x, "/ontology/" + Exchange.encode(step));
        }
        String iri = Voc.ENT + step.substring(0, step.lastIndexOf('.'));
        return write(x, site.data().read(data -> Describe.thing(data, iri, false)), format);
    }

    /** To the document beside a page, if RDF is liked better than HTML. */
    boolean seeDocument(Exchange x, String page) {
        String best = Accept.best(x.header("Accept"), OFFERS);
        RdfFormat format = best == null ? null : RdfFormat.byMediaType(best);
        if (format == null) {
            return false;
        }
        x.header("Access-Control-Allow-Origin", "*");
        x.see(page + "." + format.suffix());
        return true;
    }

    private static boolean write(Exchange x, DatasetGraph found, RdfFormat format) throws IOException {
        if (!found.find().hasNext()) {
            return false;
        }
        Rdf.write(x, found, format);
        return true;
    }
}
