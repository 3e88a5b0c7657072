package org.entente.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates, compiled at build time. */
public final class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.entente.server.jte");

    /** The page as HTML: jte escapes what it is given, and bidi overrides are gone. */
    public String render(String name, Map<String, Object> parameters) {
        StringOutput out = new StringOutput(32 * 1024);
        engine.render(name + ".jte", parameters, out);
        return Bidi.neutral(out.toString());
    }
}
