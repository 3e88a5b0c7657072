package org.entente.server.view;

import java.util.List;
import org.entente.server.web.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * One page of many.
 *
 * @param page from 1
 */
public record Pager(
        int page,
        int pages,
        int total,
        @Nullable String previous,
        @Nullable String next) {

    /** The part of a list that the request asks for. */
    public static <T> Slice<T> slice(Exchange x, List<T> all, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int page = Math.min(x.page(), pages);
        int from = (page - 1) * size;
        List<T> part = all.subList(from, Math.min(all.size(), from + size));
        String previous = page > 1 ? x.with("page", String.valueOf(page - 1)) : null;
        String next = page < pages ? x.with("page", String.valueOf(page + 1)) : null;
        return new Slice<>(List.copyOf(part), new Pager(page, pages, all.size(), previous, next));
    }

    /** The part, and where it stands. */
    public record Slice<T>(List<T> part, Pager pager) {}
}
