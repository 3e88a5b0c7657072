package org.entente.server.data;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A term of the ontology. Filled while the index is built, then only read. */
public final class Term {

    /** What a term is. */
    public enum Kind {
        CLASS,
        FAMILY,
        RELATION,
        PROPERTY,
        SCHEME,
        CONCEPT,
        INDIVIDUAL
    }

    private final String name;
    private final Names names = new Names();
    private final Names definition = new Names();
    private final List<Lit> examples = new ArrayList<>();
    private final TreeSet<String> parents = new TreeSet<>();
    private final TreeSet<String> children = new TreeSet<>();
    Kind kind = Kind.INDIVIDUAL;

    @Nullable
    String scheme;

    long uses;

    Term(String name) {
        this.name = name;
    }

    /** Local name under the ontology namespace. */
    public String name() {
        return name;
    }

    public String iri() {
        return Voc.ENT + name;
    }

    public Names names() {
        return names;
    }

    public Names definition() {
        return definition;
    }

    public List<Lit> examples() {
        return examples;
    }

    public TreeSet<String> parents() {
        return parents;
    }

    public TreeSet<String> children() {
        return children;
    }

    public Kind kind() {
        return kind;
    }

    /** Local name of the concept scheme that it belongs to. */
    public @Nullable String scheme() {
        return scheme;
    }

    /** How often the data uses it: claims of a relation, things of a class, statements with a property or concept. */
    public long uses() {
        return uses;
    }

    public Lit label(String lang) {
        return names.in(lang, name);
    }
}
