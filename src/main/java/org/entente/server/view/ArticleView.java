package org.entente.server.view;

import java.util.List;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Lit;

/** The page of an article. */
public record ArticleView(ArticleInfo article, boolean whole, List<Passage> passages, Pager.Slice<ClaimInfo> claims) {

    /** A run of the text. */
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
    public record Piece(Lit text, List<ClaimInfo> claims) {}
}
