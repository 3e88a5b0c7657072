package org.entente.server.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Outlines of states as SVG paths, and where a place stands among them (projection Natural Earth I). */
final class Outlines {

    private static final double SCALE = 167;
    private static final Map<String, String> PATHS = load();

    private Outlines() {}

    /** By ISO 3166-1 numeric code, or our own three letters where there is none. */
    static Map<String, String> paths() {
        return PATHS;
    }

    private static Map<String, String> load() {
        Map<String, String> all = new LinkedHashMap<>();
        try (InputStream in = Outlines.class.getResourceAsStream("/web/map/outline.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no outline of the world");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(l -> !l.startsWith("#")).forEach(l -> {
                int tab = l.indexOf('\t');
                all.merge(l.substring(0, tab), l.substring(tab + 1), String::concat);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }

    static double x(double latitude, double longitude) {
        double b = Math.toRadians(latitude);
        double b2 = b * b;
        double b4 = b2 * b2;
        double factor = 0.8707 - 0.131979 * b2 + b4 * (-0.013791 + b4 * (0.003971 * b2 - 0.001529 * b4));
        return round(480 + SCALE * Math.toRadians(longitude) * factor);
    }

    static double y(double latitude) {
        double b = Math.toRadians(latitude);
        double b2 = b * b;
        double b4 = b2 * b2;
        double up = b * (1.007226 + b2 * (0.015085 + b4 * (-0.044475 + 0.028874 * b2 - 0.005916 * b4)));
        return round(262 - SCALE * up);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
