package org.entente.server.view;

import java.util.List;
import org.entente.server.data.Entity;

/**
 * Why there is no page.
 *
 * @param key message key of what is wrong
 * @param near things with a name like the one asked for
 */
public record ErrorView(int status, String key, List<Entity> near) {}
