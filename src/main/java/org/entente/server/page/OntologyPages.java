package org.entente.server.page;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Details;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Ontology;
import org.entente.server.data.Snapshot;
import org.entente.server.data.Term;
import org.entente.server.view.OntologyView;
import org.entente.server.view.Page;
import org.entente.server.view.TermView;
import org.entente.server.web.Exchange;
import org.jspecify.annotations.Nullable;

/** The ontology browser: {@code /ontology} and {@code /ontology/TERM}. */
final class OntologyPages implements Handler {

    private static final int EXAMPLES = 5;

    private final Site site;

    OntologyPages(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        return switch (x.steps().size()) {
            case 1 -> browse(x);
            case 2 -> term(x, x.step(1));
            default -> false;
        };
    }

    private boolean browse(Exchange x) throws IOException {
        Ontology ontology = site.data().snapshot().ontology();
        String lang = x.lang();
        List<TermView.Tree> classes = trees(ontology, Term.Kind.CLASS, lang).stream()
                .sorted(Comparator.comparingInt(OntologyPages::size).reversed())
                .toList();
        OntologyView view = new OntologyView(
                classes,
                trees(ontology, Term.Kind.FAMILY, lang),
                trees(ontology, Term.Kind.PROPERTY, lang),
                ontology.roots(Term.Kind.SCHEME, lang).stream()
                        .map(s -> scheme(ontology, s, lang))
                        .toList(),
                ClassDiagram.draw(classes, lang));
        site.render(x, 200, "ontology", Page.of(x, x.messages().t("ontology.title"), "ontology", "/ontology"), view);
        return true;
    }

    /** Those with something below them first. */
    private static List<TermView.Tree> trees(Ontology ontology, Term.Kind kind, String lang) {
        return ontology.roots(kind, lang).stream()
                .map(t -> tree(ontology, t, kind == Term.Kind.FAMILY ? null : kind, lang, 0))
                .sorted(Comparator.comparing(t -> t.below().isEmpty()))
                .toList();
    }

    private static int size(TermView.Tree tree) {
        return 1 + tree.below().stream().mapToInt(OntologyPages::size).sum();
    }

    private static TermView.Tree scheme(Ontology ontology, Term scheme, String lang) {
        return new TermView.Tree(
                scheme,
                ontology.tops(scheme, lang).stream()
                        .map(t -> tree(ontology, t, Term.Kind.CONCEPT, lang, 0))
                        .toList());
    }

    /** Eight steps down are deeper than any tree of ours; the limit guards against a circle. */
    private static TermView.Tree tree(Ontology ontology, Term term, Term.@Nullable Kind kind, String lang, int depth) {
        List<TermView.Tree> below = depth > 8
                ? List.of()
                : ontology.children(term, kind, lang).stream()
                        .map(t -> tree(ontology, t, kind, lang, depth + 1))
                        .toList();
        return new TermView.Tree(term, below);
    }

    private boolean term(Exchange x, String name) throws IOException {
        Snapshot all = site.data().snapshot();
        Term term = all.ontology().term(name);
        if (term == null) {
            return false;
        }
        TermView view = site.data().details((snapshot, details) -> view(x, snapshot, details, term));
        Page page = Page.of(x, term.label(x.lang()).text(), "ontology", "/ontology/" + Exchange.encode(name));
        site.render(x, 200, "term", page, view);
        return true;
    }

    private static TermView view(Exchange x, Snapshot all, Details details, Term term) {
        Ontology ontology = all.ontology();
        TermView.Tree tree = term.kind() == Term.Kind.SCHEME
                ? scheme(ontology, term, x.lang())
                : tree(ontology, term, null, x.lang(), 7);
        List<ClaimInfo> claims = claims(all, term);
        return new TermView(
                term,
                mine(term.definition().preferred(), x.lang()),
                mine(term.examples(), x.lang()),
                new Axioms(details, ontology, x.lang()).of(term),
                tree,
                claims,
                details.quotes(claims),
                things(all, term));
    }

    /** In the reader's language, or all where there is none. */
    private static List<Lit> mine(List<Lit> texts, String lang) {
        List<Lit> mine = texts.stream().filter(t -> t.lang().equals(lang)).toList();
        return mine.isEmpty() ? texts : mine;
    }

    private static List<ClaimInfo> claims(Snapshot all, Term term) {
        String name = term.name();
        boolean everything = name.equals("Claim");
        if (!everything && term.uses() == 0 && term.kind() != Term.Kind.FAMILY) {
            return List.of();
        }
        return all.claims().stream()
                .filter(c -> everything
                        || c.relation().name().equals(name)
                        || c.relation().family().equals(name)
                        || c.status().equals(name))
                .limit(EXAMPLES)
                .toList();
    }

    private static List<Entity> things(Snapshot all, Term term) {
        if (term.kind() != Term.Kind.CLASS) {
            return List.of();
        }
        return all.entities().stream()
                .filter(e -> e.type().equals(term.name()) && !e.names().isEmpty())
                .sorted(Comparator.comparingInt((Entity e) -> -e.weight()).thenComparing(Entity::iri))
                .limit(20)
                .toList();
    }
}
