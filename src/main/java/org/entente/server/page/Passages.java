package org.entente.server.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Details;
import org.entente.server.data.Evidence;
import org.entente.server.view.ArticleView;

/** Cuts an article into what is quoted and what stands beside it. Offsets count code points. */
final class Passages {

    private static final int BESIDE = 300;

    private record Quote(Evidence evidence, Set<ClaimInfo> claims) {}

    private final Mentions mentions;
    private final Map<Integer, Quote> quotes = new TreeMap<>();

    Passages(Details details, ArticleInfo article, List<ClaimInfo> claims) {
        this.mentions = new Mentions(article, claims);
        int unplaced = Integer.MAX_VALUE - 100_000;
        for (ClaimInfo claim : claims) {
            for (Evidence evidence : details.evidence(claim.iri())) {
                int at = evidence.start() < 0 ? unplaced++ : evidence.start();
                quotes.computeIfAbsent(at, k -> new Quote(evidence, new LinkedHashSet<>()))
                        .claims()
                        .add(claim);
            }
        }
    }

    /** Each quote with its neighbours; a neighbour that is quoted itself is not repeated. */
    List<ArticleView.Passage> quoted() {
        List<ArticleView.Passage> passages = new ArrayList<>();
        String last = "";
        for (Quote quote : quotes.values()) {
            List<ArticleView.Piece> pieces = new ArrayList<>();
            Evidence evidence = quote.evidence();
            String before = tail(evidence.prefix());
            if (!before.isBlank() && !last.endsWith(before.strip())) {
                pieces.add(plain(before));
            }
            pieces.add(piece(evidence.exact().text(), quote));
            if (!evidence.suffix().isBlank() && !startsNext(evidence)) {
                pieces.add(plain(head(evidence.suffix())));
            }
            last = evidence.exact().text().strip();
            passages.add(new ArticleView.Passage(pieces));
        }
        return passages;
    }

    /** Whether what follows is the start of another quote. */
    private boolean startsNext(Evidence evidence) {
        String after = evidence.suffix().strip();
        int most = Math.min(20, after.length());
        return quotes.values().stream()
                .anyMatch(q -> q.evidence().start() > evidence.start()
                        && q.evidence().start() <= evidence.end() + 3
                        && q.evidence().exact().text().startsWith(after.substring(0, most)));
    }

    private static String tail(String text) {
        return text.length() <= BESIDE ? text : "…" + text.substring(text.length() - BESIDE);
    }

    private static String head(String text) {
        return text.length() <= BESIDE ? text : text.substring(0, BESIDE) + "…";
    }

    /** The whole text by paragraphs, quotes marked. */
    List<ArticleView.Passage> whole(String text) {
        List<ArticleView.Passage> passages = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n", -1)) {
            int end = at + paragraph.codePointCount(0, paragraph.length());
            if (!paragraph.isBlank()) {
                passages.add(new ArticleView.Passage(pieces(paragraph, at)));
            }
            at = end + 1;
        }
        return passages;
    }

    private List<ArticleView.Piece> pieces(String paragraph, int offset) {
        List<ArticleView.Piece> pieces = new ArrayList<>();
        int done = 0;
        int length = paragraph.codePointCount(0, paragraph.length());
        for (Quote quote : quotes.values()) {
            int from = quote.evidence().start() - offset;
            int to = Math.min(length, quote.evidence().end() - offset);
            if (from >= done && from < length && to > from) {
                if (from > done) {
                    pieces.add(plain(cut(paragraph, done, from)));
                }
                pieces.add(piece(cut(paragraph, from, to), quote));
                done = to;
            }
        }
        if (done < length) {
            pieces.add(plain(cut(paragraph, done, length)));
        }
        return pieces;
    }

    private static String cut(String text, int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    private ArticleView.Piece plain(String text) {
        return new ArticleView.Piece(mentions.in(text), List.of());
    }

    private ArticleView.Piece piece(String text, Quote quote) {
        return new ArticleView.Piece(mentions.in(text), List.copyOf(quote.claims()));
    }
}
