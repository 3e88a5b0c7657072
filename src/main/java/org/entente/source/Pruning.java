package org.entente.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes out of a page what by its element or name is not the article, but never the half that holds most of its text. */
final class Pruning {

    private static final Set<String> NEVER_TEXT =
            Set.of("script", "style", "noscript", "template", "svg", "canvas", "head", "select", "textarea", "iframe");
    private static final Set<String> FURNITURE = Set.of(
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "input",
            "label",
            "object",
            "embed",
            "audio",
            "video",
            "figure",
            "figcaption",
            "dialog",
            "menu");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert", "menu");
    private static final Set<String> BODIES = Set.of("html", "body", "main", "article");

    private final Map<Element, Integer> sizes = new IdentityHashMap<>();
    private final int half;

    private Pruning(Document page) {
        NodeTraversor.traverse(new Sizes(), page);
        half = sizes.getOrDefault(page, 0) / 2;
    }

    static void prune(Document page) {
        page.select(String.join(",", NEVER_TEXT)).forEach(Element::remove);
        new Pruning(page).remove(page);
    }

    private void remove(Document page) {
        List<Element> waiting = new ArrayList<>(List.of(page));
        while (!waiting.isEmpty()) {
            Element element = waiting.removeLast();
            if (isFurniture(element)) {
                element.remove();
            } else {
                waiting.addAll(element.children());
            }
        }
    }

    private boolean isFurniture(Element element) {
        String tag = element.normalName();
        if (element instanceof Document || BODIES.contains(tag) || sizes.getOrDefault(element, 0) > half) {
            return false;
        }
        return FURNITURE.contains(tag)
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none")
                || named(element);
    }

    /** Headings and what microdata marks keep their place whatever their class says. */
    private static boolean named(Element element) {
        if (element.nameIs("h1")
                || element.hasAttr("itemprop")
                        && !element.selectStream("[itemprop=headline],[itemprop=articleBody]")
                                .findAny()
                                .isEmpty()) {
            return false;
        }
        return Furniture.isName(element.className()) || Furniture.isName(element.id());
    }

    private final class Sizes implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            // Sizes are known once the children are.
        }

        @Override
        public void tail(Node node, int depth) {
            Node parent = node.parent();
            int size = node instanceof TextNode text
                    ? text.text().strip().length()
                    : node instanceof Element e ? sizes.getOrDefault(e, 0) : 0;
            if (parent instanceof Element above) {
                sizes.merge(above, size, Integer::sum);
            }
        }
    }
}
