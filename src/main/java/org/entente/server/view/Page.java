package org.entente.server.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Relation;
import org.entente.server.data.Term;
import org.entente.server.web.Exchange;
import org.entente.server.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs: its title, its language, and ways to name and link things.
 *
 * @param section which entry of the menu it stands under
 * @param other the same page in the other language
 * @param data path of its RDF forms without suffix, null where it has none
 * @param scripts names of scripts of ours, in order
 */
public record Page(
        Messages words,
        String title,
        String section,
        String other,
        @Nullable String data,
        List<String> scripts) {

    /** Part of the address of assets: a new one makes browsers forget the old. */
    public static final String VERSION = Versions.ASSETS;

    public static Page of(Exchange x, String title, String section, @Nullable String data, String... scripts) {
        String next = x.lang().equals("fa") ? "en" : "fa";
        return new Page(x.messages(), title, section, path(x.path()) + x.with("lang", next), data, List.of(scripts));
    }

    public String lang() {
        return words.lang();
    }

    public String dir() {
        return words.dir();
    }

    public String otherLang() {
        return lang().equals("fa") ? "en" : "fa";
    }

    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    public String n(Number number) {
        return words.n(number);
    }

    public String percent(double share) {
        return words.percent(share);
    }

    public String date(String lexical) {
        return words.date(lexical);
    }

    public String asset(String name) {
        return "/assets/" + VERSION + "/" + name;
    }

    public Lit label(Entity entity) {
        return entity.label(lang());
    }

    public Lit label(Relation relation) {
        return relation.label(lang());
    }

    public Lit label(Term term) {
        return term.label(lang());
    }

    /** The name of an entity's class. */
    public String type(Entity entity) {
        return entity.type().isEmpty() ? t("type.unknown") : t("type." + entity.type());
    }

    /** The words of a relation in a sentence between subject and object. */
    public Relation.Reading reading(Relation relation) {
        return relation.reading(lang());
    }

    /** A claim as a sentence without marks, for names of things. */
    public String sentence(ClaimInfo claim) {
        return claim.sentence(lang());
    }

    /** A short name of a family of relations where the pages have one, else its label. */
    public Lit family(Family family) {
        return family(family.name(), family.label());
    }

    /** A term's label in a tree, short where it is a family of relations. */
    public Lit branch(Term term) {
        return term.kind() == Term.Kind.FAMILY ? family(term.name(), label(term)) : label(term);
    }

    private Lit family(String name, Lit label) {
        String key = "family." + name;
        return words.keys().contains(key) ? new Lit(t(key), lang()) : label;
    }

    /** Whether it is the first page, which has a search box of its own. */
    public boolean home() {
        return section.equals("first");
    }

    public String status(String status) {
        return t("status." + status);
    }

    public String href(Entity entity) {
        return "/actor/" + path(entity.path());
    }

    public String href(ClaimInfo claim) {
        return "/claim/" + Exchange.encode(claim.id());
    }

    public String href(ArticleInfo article) {
        return "/article/" + article.key();
    }

    public String pair(Entity one, Entity other) {
        return "/pair/" + Exchange.encode(one.token()) + "/" + Exchange.encode(other.token());
    }

    /** Where the drawings of an entity get their data. */
    public String drawing(String kind, Entity entity) {
        return "/" + kind + "/" + path(entity.path());
    }

    public String term(String name) {
        return "/ontology/" + Exchange.encode(name);
    }

    /** A path with its steps encoded. */
    public static String path(String path) {
        return Arrays.stream(path.split("/", -1)).map(Exchange::encode).collect(Collectors.joining("/"));
    }
}
