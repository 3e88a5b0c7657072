package org.entente.server.view;

import java.util.List;
import org.entente.server.data.Lit;

/**
 * Why there is no page.
 *
 * @param key message key of what is wrong
 * @param near what has a name like the one asked for
 */
public record ErrorView(int status, String key, List<Near> near) {

    /** A page of ours, and of what kind the thing is. */
    public record Near(Lit name, String href, String kind) {}
}
