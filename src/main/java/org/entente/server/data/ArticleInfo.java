package org.entente.server.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article and its claims. Filled while the index is built, then only read. */
public final class ArticleInfo {

    private final String iri;
    private final String key;
    private final List<ClaimInfo> claims = new ArrayList<>();
    Lit title = new Lit("", "");

    @Nullable
    String published;

    @Nullable
    Lit publisher;

    @Nullable
    Entity outlet;

    @Nullable
    String url;

    String lang = "";

    ArticleInfo(String iri) {
        this.iri = iri;
        this.key = keyOf(iri);
    }

    /** A short name for any article IRI, fit for a path of ours. */
    static String keyOf(String iri) {
        try {
            byte[] digest =
                    java.security.MessageDigest.getInstance("SHA-256").digest(iri.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 12);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String iri() {
        return iri;
    }

    public String key() {
        return key;
    }

    public Lit title() {
        return title.text().isBlank() ? new Lit(iri, "") : new Lit(title.text(), lang);
    }

    /** ISO day of publication. */
    public @Nullable String published() {
        return published;
    }

    public @Nullable Lit publisher() {
        return publisher;
    }

    public @Nullable Entity outlet() {
        return outlet;
    }

    /** Its address on the web, where that is http or https: nothing else may become a link. */
    public @Nullable String link() {
        String candidate = url == null ? iri : url;
        boolean web = candidate.startsWith("https://") || candidate.startsWith("http://");
        return web && !candidate.startsWith(org.entente.world.Iris.DEFAULT_BASE) ? candidate : null;
    }

    public String lang() {
        return lang;
    }

    public List<ClaimInfo> claims() {
        return claims;
    }
}
