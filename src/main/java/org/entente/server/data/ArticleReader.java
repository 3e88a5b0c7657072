package org.entente.server.data;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** Reads what is known of each article. */
final class ArticleReader {

    private final DatasetGraph data;
    private final Map<String, ArticleInfo> articles;
    private final Map<String, Entity> entities;

    ArticleReader(DatasetGraph data, Map<String, ArticleInfo> articles, Map<String, Entity> entities) {
        this.data = data;
        this.articles = articles;
        this.entities = entities;
    }

    void read() {
        data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Voc.ARTICLE).forEachRemaining(q -> {
            if (q.getSubject().isURI()) {
                articles.computeIfAbsent(q.getSubject().getURI(), ArticleInfo::new);
            }
        });
        each(List.of(Voc.schema("headline"), Voc.dct("title")), (a, o) -> a.title = Lit.name(o));
        each(List.of(Voc.schema("inLanguage"), Voc.dct("language")), (a, o) -> a.lang = text(o));
        each(List.of(Voc.schema("datePublished"), Voc.dct("issued")), (a, o) -> a.published = Lit.date(o));
        each(List.of(Voc.schema("url")), (a, o) -> a.url = text(o));
        each(List.of(Voc.schema("publisher"), Voc.dct("publisher")), this::publisher);
    }

    private void publisher(ArticleInfo article, Node publisher) {
        if (publisher.isLiteral()) {
            article.publisher = Lit.name(publisher);
        } else if (publisher.isURI()) {
            article.outlet = entities.get(publisher.getURI());
        }
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private void each(List<Node> predicates, BiConsumer<ArticleInfo, Node> use) {
        for (Node predicate : predicates) {
            data.find(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(q -> {
                ArticleInfo article =
                        q.getSubject().isURI() ? articles.get(q.getSubject().getURI()) : null;
                if (article != null) {
                    use.accept(article, q.getObject());
                }
            });
        }
    }
}
