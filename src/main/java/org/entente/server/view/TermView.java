package org.entente.server.view;

import java.util.List;
import java.util.Map;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Term;

/** The page of a term of the ontology. */
public record TermView(
        Term term,
        List<Lit> definitions,
        List<Lit> examples,
        List<Axiom> axioms,
        Tree tree,
        List<ClaimInfo> claims,
        Map<String, Lit> quotes,
        List<Entity> things) {

    /**
     * An axiom in words.
     *
     * @param key message key of what is said
     */
    public record Axiom(String key, List<Fact.Item> values) {}

    /** A term and those below it. */
    public record Tree(Term term, List<Tree> below) {}
}
