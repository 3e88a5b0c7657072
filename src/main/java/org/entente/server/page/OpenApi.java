package org.entente.server.page;

import java.util.Collection;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.entente.store.NamedQuery;
import org.entente.store.QueryParameter;
import org.jspecify.annotations.Nullable;

/** Describes the named queries in the way of OpenAPI 3.1. */
final class OpenApi {

    private OpenApi() {}

    static JsonObject describe(Collection<NamedQuery> queries, String origin, String lang) {
        JsonObject paths = new JsonObject();
        for (NamedQuery query : queries) {
            JsonObject path = new JsonObject();
            path.put("get", operation(query, lang));
            paths.put("/api/" + query.name(), path);
        }
        JsonObject document = new JsonObject();
        document.put("openapi", "3.1.0");
        document.put("info", object("title", "Entente", "version", "0.1.0"));
        JsonArray servers = new JsonArray();
        servers.add(object("url", origin));
        document.put("servers", servers);
        document.put("paths", paths);
        return document;
    }

    private static JsonObject operation(NamedQuery query, String lang) {
        JsonArray parameters = new JsonArray();
        query.parameters().forEach(p -> parameters.add(parameter(p, lang)));
        parameters.add(parameter("page", "from 1", "integer", "1"));
        parameters.add(parameter("size", "rows a page, at most 1000", "integer", "50"));
        parameters.add(parameter("format", "json, csv or html; else the Accept header decides", "string", null));
        JsonObject content = new JsonObject();
        content.put("application/json", new JsonObject());
        content.put("text/csv", new JsonObject());
        content.put("text/html", new JsonObject());
        JsonObject fine = object("description", "a page of rows");
        fine.put("content", content);
        JsonObject responses = new JsonObject();
        responses.put("200", fine);
        responses.put("400", object("description", "a parameter is missing or does not fit"));
        responses.put("503", object("description", "the query took too long"));
        JsonObject operation = object(
                "operationId", query.name(), "summary", query.title(lang), "description", query.description(lang));
        operation.put("parameters", parameters);
        operation.put("responses", responses);
        return operation;
    }

    private static JsonObject parameter(QueryParameter parameter, String lang) {
        boolean integer = parameter.type() == QueryParameter.Type.INTEGER;
        JsonObject described = parameter(
                parameter.name(), parameter.label(lang), integer ? "integer" : "string", parameter.standard());
        described.put("required", new JsonBoolean(parameter.required() && parameter.standard() == null));
        return described;
    }

    private static JsonObject parameter(String name, String description, String type, @Nullable String standard) {
        JsonObject schema = object("type", type);
        if (standard != null) {
            boolean number = type.equals("integer") && standard.matches("-?\\d{1,18}");
            schema.put("default", number ? JsonNumber.value(Long.parseLong(standard)) : new JsonString(standard));
        }
        JsonObject parameter = object("name", name, "in", "query", "description", description);
        parameter.put("schema", schema);
        return parameter;
    }

    private static JsonObject object(String... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
