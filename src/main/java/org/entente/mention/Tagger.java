package org.entente.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells parts of speech (Universal Dependencies tags) by an OpenNLP model, where the pack names one. */
final class Tagger {

    private final @Nullable POSModel model;

    /** @param resource the model's name on the class path, or an empty string for a language without one */
    Tagger(String resource) {
        if (resource.isEmpty()) {
            model = null;
            return;
        }
        try (InputStream in = Tagger.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + resource);
            }
            model = new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One tag a token; empty strings without a model. */
    List<String> tags(List<Token> tokens) {
        List<String> tags = new ArrayList<>();
        POSModel known = model;
        if (known == null) {
            tokens.forEach(t -> tags.add(""));
            return tags;
        }
        String[] words = tokens.stream().map(Token::written).toArray(String[]::new);
        for (String tag : new POSTaggerME(known).tag(words)) {
            tags.add(tag);
        }
        return tags;
    }
}
