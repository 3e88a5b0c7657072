package org.entente.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.entente.server.web.Accept;

/** Stands before Fuseki's endpoints: gives a browser the editor, strangers of any origin the right to read. */
final class Gate implements Filter {

    /** Paths that ask for a password. */
    static final List<String> WRITERS = List.of("/update", "/store");

    private static final Set<String> OPEN = Set.of("/sparql", "/data", "/api", "/id", "/ontology");
    private static final List<String> FORMS = List.of(
            "application/sparql-results+json",
            "text/html",
            "application/sparql-results+xml",
            "text/csv",
            "text/turtle",
            "application/ld+json");

    private final Servlet pages;
    private final Runnable changed;

    Gate(Servlet pages, Runnable changed) {
        this.pages = pages;
        this.changed = changed;
    }

    @Override
    public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) in;
        HttpServletResponse response = (HttpServletResponse) out;
        String path = request.getRequestURI();
        boolean writer = writes(path);
        if (open(path)) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            if (preflight(request, response)) {
                return;
            }
        }
        if (path.equals("/sparql") && browser(request)) {
            pages.service(request, response);
            return;
        }
        chain.doFilter(in, out);
        if (writer && !request.getMethod().equals("GET") && response.getStatus() < 300) {
            changed.run();
        }
    }

    private static boolean writes(String path) {
        return WRITERS.stream().anyMatch(path::startsWith);
    }

    private static boolean open(String path) {
        int second = path.indexOf('/', 1);
        return OPEN.contains(second < 0 ? path : path.substring(0, second));
    }

    /** Any origin may read; credentials never travel, so there is nothing to steal. */
    private static boolean preflight(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("OPTIONS") || request.getHeader("Access-Control-Request-Method") == null) {
            return false;
        }
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return true;
    }

    private static boolean browser(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String accept = request.getHeader("Accept");
        boolean plain = request.getParameter("output") == null && request.getParameter("format") == null;
        if (!reads || !plain) {
            return false;
        }
        boolean asksNothing = request.getParameter("query") == null;
        return asksNothing && accept == null || "text/html".equals(Accept.best(accept, FORMS));
    }
}
