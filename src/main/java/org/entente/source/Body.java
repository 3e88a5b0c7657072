package org.entente.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.Keys;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element whose text is the article: the one with the most prose right under it. */
final class Body {

    private final List<Run> runs;
    private final String titleKey;
    private final @Nullable Element marked;

    Body(Document page, List<Run> runs, String title) {
        this.runs = runs;
        this.titleKey = Keys.solid(title);
        this.marked = page.selectFirst("[itemprop=articleBody]");
    }

    /** The article's paragraphs without its headline, in order; empty where the page has no text. */
    List<String> paragraphs() {
        Element container = container();
        if (container == null) {
            return List.of();
        }
        int title = titleIndex();
        int first = firstIn(container);
        List<Run> kept = new ArrayList<>();
        for (int i = title + 1; i < first; i++) {
            if (title >= 0 && runs.get(i).isProse() && runs.get(i).isClosed()) {
                kept.add(runs.get(i));
            }
        }
        kept.addAll(inside(container, title));
        return cut(kept).stream().map(Run::text).toList();
    }

    private List<Run> inside(Element container, int title) {
        List<Run> kept = new ArrayList<>();
        @Nullable Run heading = null;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean before = i <= title && title < runs.size() / 2;
            if (before
                    || !within(run.owner(), container)
                    || Keys.solid(run.text()).equals(titleKey)) {
                continue;
            }
            if (run.isLink() || Furniture.isLine(run.text()) && !Furniture.endsArticle(run.text())) {
                heading = null;
            } else if (run.heading() && !Furniture.endsArticle(run.text())) {
                heading = run;
            } else {
                if (heading != null) {
                    kept.add(heading);
                    heading = null;
                }
                kept.add(run);
            }
        }
        return kept;
    }

    /** Drops the comment box and all after it. */
    private static List<Run> cut(List<Run> kept) {
        int before = 0;
        int all = kept.stream().mapToInt(r -> r.text().length()).sum();
        List<Run> article = new ArrayList<>();
        for (Run run : kept) {
            if (Furniture.endsArticle(run.text())) {
                if (before * 2 >= all) {
                    break;
                }
                continue;
            }
            article.add(run);
            before += run.text().length();
        }
        return article;
    }

    private @Nullable Element container() {
        if (marked != null && weight(marked) > 0) {
            return marked;
        }
        Map<Element, Integer> owners = new IdentityHashMap<>();
        runs.stream().filter(Run::isProse).forEach(r -> owners.merge(r.owner(), 1, Integer::sum));
        Map<Element, Integer> weights = new IdentityHashMap<>();
        for (Run run : runs) {
            int weight = run.weight();
            if (weight == 0) {
                continue;
            }
            Element holder = holder(run.owner(), owners);
            weights.merge(holder, weight * 2, Integer::sum);
            Element above = holder.parent();
            if (above != null) {
                weights.merge(above, weight, Integer::sum);
            }
        }
        Element best = null;
        for (Map.Entry<Element, Integer> entry : weights.entrySet()) {
            if (best == null || better(entry.getKey(), entry.getValue(), best, weights.get(best))) {
                best = entry.getKey();
            }
        }
        return best == null ? null : widen(best);
    }

    /** Ties go to the inner element, so that the order of the map does not matter. */
    private static boolean better(Element element, int weight, Element best, @Nullable Integer other) {
        int than = other == null ? 0 : other;
        return weight > than || weight == than && within(element, best);
    }

    /** Takes in the sections beside one of several of the same kind. */
    private Element widen(Element element) {
        Element parent = element.parent();
        if (parent == null || element.nameIs("body") || element.nameIs("td")) {
            return element;
        }
        int beside = 0;
        for (Element sibling : parent.children()) {
            if (sibling != element
                    && sibling.nameIs(element.normalName())
                    && sibling.className().equals(element.className())) {
                beside += weight(sibling);
            }
        }
        return beside > 0 ? parent : element;
    }

    private int weight(Element element) {
        return runs.stream()
                .filter(r -> within(r.owner(), element))
                .mapToInt(Run::weight)
                .sum();
    }

    /** An element with several runs of prose holds them; else the element around its one paragraph does. */
    private static Element holder(Element owner, Map<Element, Integer> owners) {
        Element element = owner;
        while (owners.getOrDefault(element, 0) < 2 && !element.isBlock()) {
            Element parent = element.parent();
            if (parent == null) {
                return element;
            }
            element = parent;
        }
        Element parent = element.parent();
        return owners.getOrDefault(element, 0) > 1 || parent == null || element.nameIs("body") ? element : parent;
    }

    private int titleIndex() {
        for (int i = 0; i < runs.size(); i++) {
            if (!titleKey.isEmpty() && Keys.solid(runs.get(i).text()).equals(titleKey)) {
                return i;
            }
        }
        return -1;
    }

    private int firstIn(Element container) {
        for (int i = 0; i < runs.size(); i++) {
            if (within(runs.get(i).owner(), container)) {
                return i;
            }
        }
        return runs.size();
    }

    private static boolean within(Element element, Element container) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == container) {
                return true;
            }
        }
        return false;
    }
}
