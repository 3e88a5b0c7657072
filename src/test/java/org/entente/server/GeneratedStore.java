package org.entente.server;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.store.Store;
import org.entente.world.Iris;
import org.jspecify.annotations.Nullable;

/**
 * Fills a store with claims in the shape of the model: real actors, relations and statuses, sentences of the same build
 * in two languages. The same number gives the same store.
 */
final class GeneratedStore {

    static final String HOSTILE = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u202Eevil\u202C";

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String[] STATUSES = {"Actual", "Actual", "Actual", "Planned", "Proposed", "Possible", "Denied"
    };
    private static final String[] RELATIONS = {
        "meetsWith", "urges", "negotiatesWith", "cooperatesWith", "attacks", "condemns", "visits", "sanctions",
        "accuses", "mediatesWith", "recognises", "supports", "aids", "suppliesArmsTo", "alliedWith", "threatens"
    };
    private static final String[] STATES = {
        "ISR", "AZE", "IRN", "USA", "RUS", "TUR", "ARM", "SAU", "ARE", "QAT", "EGY", "SYR", "IRQ", "CHN", "FRA", "GBR",
        "DEU", "UKR", "PAK", "IND", "LBN", "JOR", "GEO", "KAZ"
    };

    /** With the text index, which is slow to fill: for what is searched. */
    private final DatasetGraph indexed;

    /** The same quads without it. */
    private final DatasetGraph data;

    private final Set<String> named = new HashSet<>();
    private @Nullable Node naming;
    private final Random random = new Random(42);

    private GeneratedStore(DatasetGraph data) {
        this.indexed = data;
        this.data = ((DatasetGraphText) data).getWrapped();
    }

    /** A store with ontology and seeds and {@code claims} claims, five to an article. */
    static Store of(int claims) {
        Store store = Store.inMemory();
        fill(store, claims);
        return store;
    }

    /** Adds ontology, seeds and so many claims. */
    static void fill(Store store, int claims) {
        store.seed();
        Txn.executeWrite(store.dataset(), () -> fill(store.dataset(), claims));
    }

    private static void fill(DatasetGraph data, int claims) {
        GeneratedStore generated = new GeneratedStore(data);
        for (int at = 0; at < claims; at += 5) {
            generated.article(at / 5, Math.min(5, claims - at));
        }
    }

    private void article(int number, int claims) {
        boolean persian = number % 2 == 0;
        Node article = NodeFactory.createURI("https://news.example/" + (persian ? "fa" : "en") + "/" + number);
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(number % 2500);
        add(article, article, RDF.type.asNode(), ent("Article"));
        String title = number == 0 ? HOSTILE : persian ? "خبر شمارهٔ " + number : "News item " + number;
        add(article, article, uri(DCT + "title"), literal(title, persian ? "fa" : "en"));
        add(article, article, uri(DCT + "language"), NodeFactory.createLiteralString(persian ? "fa" : "en"));
        add(article, article, uri(DCT + "issued"), typed(day.toString(), XSDDatatype.XSDdate));
        add(
                article,
                article,
                uri(DCT + "publisher"),
                literal(persian ? "خبرگزاری نمونه" : "Example Agency", persian ? "fa" : "en"));
        for (int i = 0; i < claims; i++) {
            claim(article, number * 5 + i, day, persian);
        }
    }

    private void claim(Node article, int number, LocalDate day, boolean persian) {
        Node claim = uri(Iris.DEFAULT_BASE + "claim/c" + number);
        String one = STATES[skewed()];
        String other = STATES[skewed()];
        while (other.equals(one)) {
            other = STATES[random.nextInt(STATES.length)];
        }
        String relation = RELATIONS[random.nextInt(RELATIONS.length)];
        String status = STATUSES[random.nextInt(STATUSES.length)];
        add(article, claim, RDF.type.asNode(), ent("Claim"));
        add(article, claim, ent("subject"), state(one));
        add(article, claim, ent("relation"), ent(relation));
        add(article, claim, ent("object"), state(other));
        add(article, claim, ent("status"), ent(status));
        name(article, one);
        name(article, other);
        if (number % 2 == 0) {
            add(article, claim, ent("attributedTo"), state(STATES[random.nextInt(STATES.length)]));
        }
        if (number % 3 == 0) {
            add(article, claim, ent("date"), typed(day.minusDays(1).toString(), XSDDatatype.XSDdate));
        }
        add(article, claim, ent("confidence"), typed("0." + (50 + random.nextInt(50)), XSDDatatype.XSDdecimal));
        add(article, claim, uri(PROV + "wasDerivedFrom"), article);
        evidence(article, claim, number, one + " " + relation + " " + other, persian);
        if (status.equals("Actual")) {
            data.add(uri(Iris.DEFAULT_BASE + "graph/relations"), state(one), ent(relation), state(other));
        }
    }

    /** Once in each article. */
    private void name(Node article, String code) {
        if (!article.equals(naming)) {
            naming = article;
            named.clear();
        }
        if (named.add(code)) {
            add(article, state(code), RDFS.label.asNode(), literal(code, "en"));
        }
    }

    private void evidence(Node article, Node claim, int number, String about, boolean persian) {
        Node evidence = NodeFactory.createBlankNode();
        Node quote = NodeFactory.createBlankNode();
        Node position = NodeFactory.createBlankNode();
        String exact = number == 0
                ? HOSTILE
                : persian
                        ? "سخنگو گفت که این جملهٔ شمارهٔ " + number + " دربارهٔ " + about + " است."
                        : "The spokesman said that sentence number " + number + " is about " + about + ".";
        int start = number % 5 * 200;
        add(article, claim, ent("hasEvidence"), evidence);
        add(article, evidence, uri(OA + "hasSource"), article);
        add(article, evidence, uri(OA + "hasSelector"), quote);
        add(article, evidence, uri(OA + "hasSelector"), position);
        add(article, quote, RDF.type.asNode(), uri(OA + "TextQuoteSelector"));
        add(article, quote, uri(OA + "exact"), literal(exact, persian ? "fa" : "en"));
        add(
                article,
                quote,
                uri(OA + "prefix"),
                NodeFactory.createLiteralString(persian ? "جملهٔ پیش از آن. " : "The one before. "));
        add(
                article,
                quote,
                uri(OA + "suffix"),
                NodeFactory.createLiteralString(persian ? " جملهٔ پس از آن." : " The one after."));
        add(article, position, RDF.type.asNode(), uri(OA + "TextPositionSelector"));
        add(article, position, uri(OA + "start"), typed(String.valueOf(start), XSDDatatype.XSDinteger));
        add(article, position, uri(OA + "end"), typed(String.valueOf(start + exact.length()), XSDDatatype.XSDinteger));
    }

    /** Few states are in the news often. */
    private int skewed() {
        double r = random.nextDouble();
        return (int) (r * r * STATES.length);
    }

    private void add(Node graph, Node subject, Node predicate, Node object) {
        boolean searched =
                predicate.getURI().endsWith("#exact") || predicate.getURI().endsWith("/title");
        (searched ? indexed : data).add(Quad.create(graph, subject, predicate, object));
    }

    private static Node state(String code) {
        return uri(Iris.DEFAULT_BASE + "state/" + code);
    }

    private static Node ent(String name) {
        return uri(Iris.ONTOLOGY + name);
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node literal(String text, String lang) {
        return NodeFactory.createLiteralLang(text, lang);
    }

    private static Node typed(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }
}
