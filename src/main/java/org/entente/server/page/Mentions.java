package org.entente.server.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.view.ArticleView;
import org.jspecify.annotations.Nullable;

/** Finds in a text the names of those whom the article's claims are about. */
final class Mentions {

    /** Shorter names are too often something else. */
    private static final int SHORTEST = 3;

    private final Map<String, Entity> byName = new HashMap<>();
    private final @Nullable Pattern names;

    Mentions(ArticleInfo article, Collection<ClaimInfo> claims) {
        for (Entity entity : entities(claims)) {
            Stream.concat(entity.names().preferred().stream(), entity.names().others().stream())
                    .filter(n -> n.lang().equals(article.lang()) && n.text().length() >= SHORTEST)
                    .forEach(n -> byName.putIfAbsent(n.text(), entity));
        }
        String longestFirst = byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.names = byName.isEmpty()
                ? null
                : Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?:" + longestFirst + ")(?![\\p{L}\\p{M}\\p{N}])");
    }

    private static Set<Entity> entities(Collection<ClaimInfo> claims) {
        Set<Entity> all = new LinkedHashSet<>();
        for (ClaimInfo claim : claims) {
            all.add(claim.subject());
            all.add(claim.object());
            Stream.of(claim.speaker(), claim.agent())
                    .flatMap(Stream::ofNullable)
                    .forEach(all::add);
        }
        return all;
    }

    /** The text as runs that are a name, and runs that are not. */
    List<ArticleView.Run> in(String text) {
        List<ArticleView.Run> runs = new ArrayList<>();
        int done = 0;
        if (names != null) {
            Matcher found = names.matcher(text);
            while (found.find()) {
                add(runs, text.substring(done, found.start()), null);
                add(runs, found.group(), byName.get(found.group()));
                done = found.end();
            }
        }
        add(runs, text.substring(done), null);
        return runs;
    }

    private static void add(List<ArticleView.Run> runs, String text, @Nullable Entity entity) {
        if (!text.isEmpty()) {
            runs.add(new ArticleView.Run(text, entity));
        }
    }
}
