package org.entente.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One request and its answer. */
public final class Exchange {

    private static final String COOKIE = "lang";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final List<String> steps;
    private final Messages messages;

    public Exchange(HttpServletRequest request, HttpServletResponse response, String path) {
        this.request = request;
        this.response = response;
        this.steps = Arrays.stream(path.split("/")).filter(s -> !s.isEmpty()).toList();
        this.messages = Messages.of(language());
        keepLanguage();
    }

    private String language() {
        for (String candidate : new @Nullable String[] {request.getParameter(COOKIE), cookie()}) {
            if (candidate != null && Messages.LANGUAGES.contains(candidate)) {
                return candidate;
            }
        }
        String best = Accept.best(request.getHeader("Accept-Language"), List.of("en", "fa"));
        return best == null ? "en" : best;
    }

    private @Nullable String cookie() {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                return cookie.getValue();
            }
        }
        return null;
    }

    private void keepLanguage() {
        String asked = request.getParameter(COOKIE);
        if (asked != null && Messages.LANGUAGES.contains(asked)) {
            Cookie cookie = new Cookie(COOKIE, asked);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setMaxAge(365 * 24 * 3600);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    /** The path's steps, decoded. */
    public List<String> steps() {
        return steps;
    }

    /** A step of the path, empty if there are fewer. */
    public String step(int index) {
        return index < steps.size() ? steps.get(index) : "";
    }

    /** The path from a step on. */
    public String rest(int from) {
        return from < steps.size() ? String.join("/", steps.subList(from, steps.size())) : "";
    }

    public String path() {
        return "/" + String.join("/", steps);
    }

    public String method() {
        return request.getMethod();
    }

    public Messages messages() {
        return messages;
    }

    public String lang() {
        return messages.lang();
    }

    public @Nullable String header(String name) {
        return request.getHeader(name);
    }

    /** A parameter, empty if absent, cut at a length that no honest reader needs. */
    public String param(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.substring(0, Math.min(value.length(), 20_000));
    }

    public List<String> paramNames() {
        return request.getParameterMap().keySet().stream().sorted().toList();
    }

    /** A whole number, {@code other} if absent or no number, held within bounds. */
    public int number(String name, int other, int least, int most) {
        try {
            return Math.clamp(Integer.parseInt(param(name).strip()), least, most);
        } catch (NumberFormatException e) {
            return other;
        }
    }

    /** The page number, from 1. */
    public int page() {
        return number("page", 1, 1, 1_000_000);
    }

    /** The parameters as a query string with some replaced; an empty value leaves one out. */
    public String with(String... namesAndValues) {
        StringBuilder out = new StringBuilder();
        List<String> replaced = Arrays.asList(namesAndValues);
        for (String name : paramNames()) {
            if (!name.equals(COOKIE) && replaced.indexOf(name) % 2 != 0) {
                append(out, name, param(name));
            }
        }
        for (int i = 0; i + 1 < replaced.size(); i += 2) {
            if (!replaced.get(i + 1).isEmpty()) {
                append(out, replaced.get(i), replaced.get(i + 1));
            }
        }
        return out.isEmpty() ? "?" : out.toString();
    }

    private static void append(StringBuilder out, String name, String value) {
        out.append(out.isEmpty() ? '?' : '&').append(encode(name)).append('=').append(encode(value));
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Where the reader reached us: the base of permanent links to this server. */
    public String origin() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    public void header(String name, String value) {
        response.setHeader(name, value);
    }

    public void html(int status, String html) throws IOException {
        response.setHeader("Vary", "Accept, Accept-Language, Cookie");
        response.setHeader("Content-Language", lang());
        send(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public void json(int status, String json) throws IOException {
        response.setHeader("Vary", "Accept, Accept-Language, Cookie");
        send(status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    /** To another address of ours; 303 says that it describes the thing, and is not the thing. */
    public void see(String location) {
        response.setHeader("Vary", "Accept");
        response.setHeader("Location", location);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /** A body with an ETag; nothing but headers to HEAD and to those who have it already. */
    public void send(int status, String type, byte[] body) throws IOException {
        response.setContentType(type);
        if (status == 200) {
            String tag = tag(body);
            response.setHeader("ETag", tag);
            if (response.getHeader("Cache-Control") == null) {
                response.setHeader("Cache-Control", "no-cache");
            }
            String known = request.getHeader("If-None-Match");
            if (known != null && Arrays.stream(known.split(",")).anyMatch(t -> same(t.strip(), tag))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(status);
        response.setContentLength(body.length);
        if (!method().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean same(String known, String tag) {
        String plain = known.startsWith("W/") ? known.substring(2) : known;
        return plain.equals("*") || plain.equals(tag);
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(digest, 0, 10) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
