package org.entente.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Our style sheet and scripts, and the libraries out of their WebJars: nothing else of the class path can be asked for. */
public final class Assets {

    private static final String JARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> LIBRARIES = libraries();

    private final Map<String, byte[]> loaded = new ConcurrentHashMap<>();

    private static Map<String, String> libraries() {
        Map<String, String> all = new HashMap<>();
        all.put("cytoscape.js", "cytoscape/3.33.1/dist/cytoscape.min.js");
        all.put("d3.js", "d3/7.9.0/dist/d3.min.js");
        all.put("codemirror.js", "codemirror/5.62.2/lib/codemirror.js");
        all.put("codemirror.css", "codemirror/5.62.2/lib/codemirror.css");
        all.put("codemirror-sparql.js", "codemirror/5.62.2/mode/sparql/sparql.js");
        all.put("codemirror-brackets.js", "codemirror/5.62.2/addon/edit/matchbrackets.js");
        all.put("codemirror-hint.js", "codemirror/5.62.2/addon/hint/show-hint.js");
        all.put("codemirror-hint.css", "codemirror/5.62.2/addon/hint/show-hint.css");
        return Map.copyOf(all);
    }

    /** Answers {@code /assets/VERSION/NAME}; false if there is none of that name. */
    public boolean answer(Exchange exchange) throws IOException {
        String name = exchange.step(exchange.steps().size() - 1);
        byte[] body = load(name);
        if (body == null || exchange.steps().size() != 3) {
            return false;
        }
        exchange.header("Cache-Control", "public, max-age=31536000, immutable");
        exchange.send(200, type(name), body);
        return true;
    }

    private byte @Nullable [] load(String name) throws IOException {
        byte[] known = loaded.get(name);
        if (known != null) {
            return known;
        }
        String library = LIBRARIES.get(name);
        boolean plain = name.matches("[a-z][a-z0-9-]*\\.(css|js|svg)");
        String path = library == null ? "/web/assets/" + name : JARS + library;
        if (!plain) {
            return null;
        }
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                return null;
            }
            byte[] body = in.readAllBytes();
            loaded.put(name, body);
            return body;
        }
    }

    private static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css; charset=utf-8";
        }
        return name.endsWith(".svg") ? "image/svg+xml" : "text/javascript; charset=utf-8";
    }
}
