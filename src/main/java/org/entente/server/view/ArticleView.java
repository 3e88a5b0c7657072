package org.entente.server.view;

import java.util.List;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.jspecify.annotations.Nullable;

/** The page of an article. */
public record ArticleView(ArticleInfo article, Extent extent, List<Passage> passages, Pager.Slice<ClaimInfo> claims) {

    /** How much of the text is shown, and why. */
    public enum Extent {
        /** All of it. */
        WHOLE,
        /** All that fits on a page. */
        CUT,
        /** Quotes and their neighbours, as the operator chose. */
        QUOTES,
        /** Quotes and their neighbours, since the text was not kept when the article was loaded. */
        NOT_KEPT;

        public boolean whole() {
            return this == WHOLE || this == CUT;
        }
    }

    /** A paragraph, or a quote with its neighbours. */
    public record Passage(List<Piece> pieces) {

        /** What its pieces state, each claim once. */
        public List<ClaimInfo> claims() {
            return pieces.stream().flatMap(p -> p.claims().stream()).distinct().toList();
        }
    }

    /**
     * A piece of a passage: quoted, if it has claims.
     *
     * @param claims those that it states
     */
    public record Piece(List<Run> runs, List<ClaimInfo> claims) {}

    /**
     * A run of the text.
     *
     * @param entity whom it names, null if nobody
     */
    public record Run(String text, @Nullable Entity entity) {}
}
