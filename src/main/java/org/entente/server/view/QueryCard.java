package org.entente.server.view;

import java.util.List;

/** A named query as the pages show it. */
public record QueryCard(String name, String title, String description, List<Field> fields, String source) {

    /** A parameter and what to say of it. */
    public record Field(String name, String description, String value, boolean required, boolean entity) {}

    public String href() {
        return "/api/" + name;
    }
}
