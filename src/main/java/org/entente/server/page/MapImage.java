package org.entente.server.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.entente.server.data.Entity;
import org.entente.server.web.Exchange;

/** The map as a picture: states that claims are about stand out. It fits light and dark pages alike. */
final class MapImage implements Handler {

    private final Site site;

    MapImage(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        Set<String> named = new HashSet<>();
        for (Entity entity : site.data().snapshot().entities()) {
            if (entity.type().equals("State") && entity.weight() > 0) {
                named.add(entity.isoNumeric() == null ? entity.token() : entity.isoNumeric());
            }
        }
        StringBuilder out = new StringBuilder(80_000);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"20 24 920 412\">");
        out.append("<g stroke=\"#8a939b\" stroke-width=\".4\">");
        Outlines.paths()
                .forEach((code, path) -> out.append("<path fill=\"")
                        .append(named.contains(code) ? "#3a7c9f" : "#a9b0b633")
                        .append("\" d=\"")
                        .append(path)
                        .append("\"/>"));
        out.append("</g></svg>");
        x.header("Cache-Control", "max-age=60");
        x.send(200, "image/svg+xml", out.toString().getBytes(StandardCharsets.UTF_8));
        return true;
    }
}
