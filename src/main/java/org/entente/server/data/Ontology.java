package org.entente.server.data;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The terms of the ontology as trees. */
public final class Ontology {

    private final Map<String, Term> terms;

    Ontology(Map<String, Term> terms) {
        this.terms = new TreeMap<>(terms);
    }

    public @Nullable Term term(String name) {
        return terms.get(name);
    }

    public Iterable<Term> all() {
        return terms.values();
    }

    /** Terms of a kind without a parent of that kind, by label. */
    public List<Term> roots(Term.Kind kind, String lang) {
        return terms.values().stream()
                .filter(t -> t.kind() == kind && t.parents().stream().noneMatch(p -> isKind(p, kind)))
                .sorted(byLabel(lang))
                .toList();
    }

    /** Children of a term, by label; only those of a kind where one is given. */
    public List<Term> children(Term term, Term.@Nullable Kind kind, String lang) {
        return term.children().stream()
                .map(terms::get)
                .filter(java.util.Objects::nonNull)
                .filter(t -> kind == null || t.kind() == kind)
                .sorted(byLabel(lang))
                .toList();
    }

    /** The top concepts of a scheme. */
    public List<Term> tops(Term scheme, String lang) {
        return terms.values().stream()
                .filter(t -> t.kind() == Term.Kind.CONCEPT && scheme.name().equals(t.scheme()))
                .filter(t -> t.parents().stream().noneMatch(p -> isKind(p, Term.Kind.CONCEPT)))
                .sorted(byLabel(lang))
                .toList();
    }

    private boolean isKind(String name, Term.Kind kind) {
        Term term = terms.get(name);
        return term != null && term.kind() == kind;
    }

    private static Comparator<Term> byLabel(String lang) {
        Function<Term, String> label = t -> t.label(lang).text();
        return Comparator.comparing(label).thenComparing(Term::name);
    }
}
