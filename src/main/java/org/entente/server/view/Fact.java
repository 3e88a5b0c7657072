package org.entente.server.view;

import java.util.List;
import org.entente.server.data.Lit;
import org.jspecify.annotations.Nullable;

/**
 * A line of facts about a thing.
 *
 * @param key message key of its heading
 */
public record Fact(String key, List<Item> items) {

    /** Whether any value has dates. */
    public boolean dated() {
        return items.stream().anyMatch(i -> i.start() != null || i.end() != null);
    }

    /** One value, with a link and dates where it has them. */
    public record Item(
            Lit text,
            @Nullable String href,
            @Nullable String start,
            @Nullable String end,
            @Nullable Lit note) {

        public static Item of(Lit text, @Nullable String href) {
            return new Item(text, href, null, null, null);
        }
    }
}
