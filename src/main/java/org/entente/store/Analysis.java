package org.entente.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.entente.text.Keys;

/**
 * Words for the text index: folded as {@link Keys} folds names. A compound with a joiner is found by its parts and by
 * its solid form, so that «نخست‌وزیر», «نخست وزیر» and «نخستوزیر» meet.
 */
final class Analysis extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        return new TokenStreamComponents(tokens, new Folding(tokens));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new Folding(in);
    }

    private static final class Folding extends TokenFilter {

        private static final Pattern BLANK = Pattern.compile(" ");

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final Deque<String> waiting = new ArrayDeque<>();

        Folding(TokenStream in) {
            super(in);
        }

        @Override
        public boolean incrementToken() throws java.io.IOException {
            String next = waiting.poll();
            if (next != null) {
                term.setEmpty().append(next);
                increment.setPositionIncrement(0);
                return true;
            }
            while (input.incrementToken()) {
                String key = Keys.of(term);
                if (key.isEmpty()) {
                    continue;
                }
                String solid = key.replace(" ", "");
                if (solid.length() < key.length()) {
                    BLANK.splitAsStream(key).forEach(waiting::add);
                }
                term.setEmpty().append(solid);
                return true;
            }
            return false;
        }

        @Override
        public void reset() throws java.io.IOException {
            super.reset();
            waiting.clear();
        }
    }
}
