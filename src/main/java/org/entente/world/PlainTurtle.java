package org.entente.world;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the plain part of Turtle in which the seeds are written: prefixes, IRIs, prefixed names, short strings with
 * language or datatype, numbers. It is there for the start: Jena's own parser with what it must initialise first takes
 * over a second in a new process, this a tenth of that. Whatever it does not know it leaves to Jena's parser.
 */
final class PlainTurtle {

    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final String text;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Facts facts = new Facts();
    private int at;

    private PlainTurtle(String text) {
        this.text = text;
    }

    /** The statements of that text; empty where it is not plain, be it richer Turtle or no Turtle at all. */
    static Optional<Facts> read(String text) {
        PlainTurtle turtle = new PlainTurtle(text);
        try {
            turtle.document();
            return Optional.of(turtle.facts);
        } catch (NotPlain | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private void document() throws NotPlain {
        while (skip() < text.length()) {
            if (text.charAt(at) == '@') {
                prefix();
            } else {
                statement();
            }
        }
    }

    private void prefix() throws NotPlain {
        if (!text.startsWith("@prefix ", at)) {
            throw new NotPlain();
        }
        at += "@prefix ".length();
        skip();
        int colon = text.indexOf(':', at);
        String name = text.substring(at, colon);
        at = colon + 1;
        skip();
        prefixes.put(name, iri());
        expect('.');
    }

    private void statement() throws NotPlain {
        String subject = resource();
        do {
            String property = verb();
            do {
                skip();
                facts.add(subject, property, object());
            } while (accept(','));
            while (accept(';')) {
                // several in a row are as good as one
            }
        } while (skip() < text.length() && text.charAt(at) != '.');
        expect('.');
    }

    private String verb() throws NotPlain {
        skip();
        if (text.charAt(at) == 'a' && isBlank(text.charAt(at + 1))) {
            at++;
            return RDF_TYPE;
        }
        return resource();
    }

    private Facts.Value object() throws NotPlain {
        char c = text.charAt(at);
        if (c == '"') {
            return literal();
        }
        if (c == '-' || c == '+' || c >= '0' && c <= '9') {
            return new Facts.Value(number(), "", false);
        }
        return new Facts.Value(resource(), "", true);
    }

    private Facts.Value literal() throws NotPlain {
        String string = string();
        char c = text.charAt(at);
        if (c == '@') {
            int start = ++at;
            while (isNameCharacter(text.charAt(at))) {
                at++;
            }
            return new Facts.Value(string, text.substring(start, at), false);
        }
        if (c == '^') {
            at += 2;
            resource();
        }
        return new Facts.Value(string, "", false);
    }

    private String string() throws NotPlain {
        int start = ++at;
        int end = text.indexOf('"', at);
        if (end == start && text.charAt(end + 1) == '"') {
            throw new NotPlain();
        }
        if (text.indexOf('\\', start, end) < 0) {
            at = end + 1;
            return oneLine(text.substring(start, end));
        }
        StringBuilder string = new StringBuilder();
        for (char c = text.charAt(at); c != '"'; c = text.charAt(++at)) {
            if (c == '\\') {
                c = text.charAt(++at);
                if (c != '"' && c != '\\') {
                    throw new NotPlain();
                }
            }
            string.append(c);
        }
        at++;
        return oneLine(string.toString());
    }

    private static String oneLine(String string) throws NotPlain {
        if (string.indexOf('\n') >= 0 || string.indexOf('\r') >= 0) {
            throw new NotPlain();
        }
        return string;
    }

    private String number() throws NotPlain {
        int start = at++;
        while (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (text.charAt(at) == '.' && text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9') {
            at++;
            while (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
        }
        if (isNameCharacter(text.charAt(at))) {
            throw new NotPlain();
        }
        return text.substring(start, at);
    }

    private String resource() throws NotPlain {
        if (text.charAt(at) == '<') {
            return iri();
        }
        int start = at;
        while (isNameCharacter(text.charAt(at)) || text.charAt(at) == ':' || text.charAt(at) == '.') {
            at++;
        }
        while (at > start && text.charAt(at - 1) == '.') {
            at--;
        }
        String name = text.substring(start, at);
        String known = names.get(name);
        if (known != null) {
            return known;
        }
        int colon = name.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(name.substring(0, colon));
        if (namespace == null || text.charAt(at) == '\\' || text.charAt(at) == '%') {
            throw new NotPlain();
        }
        String iri = namespace + name.substring(colon + 1);
        names.put(name, iri);
        return iri;
    }

    private String iri() throws NotPlain {
        if (text.charAt(at) != '<') {
            throw new NotPlain();
        }
        int end = text.indexOf('>', at);
        String iri = text.substring(at + 1, end);
        if (iri.indexOf(':') < 0 || !iri.chars().allMatch(c -> c > ' ' && "<\"{}|^`\\".indexOf(c) < 0)) {
            throw new NotPlain();
        }
        at = end + 1;
        return iri;
    }

    private void expect(char c) throws NotPlain {
        if (!accept(c)) {
            throw new NotPlain();
        }
    }

    private boolean accept(char c) {
        if (skip() < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes blanks and comments; returns where the next thing stands. */
    private int skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (isBlank(c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /** Not of the plain part. */
    private static final class NotPlain extends Exception {
        NotPlain() {
            super(null, null, false, false);
        }
    }
}
