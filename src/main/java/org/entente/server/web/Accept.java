package org.entente.server.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses among what is on offer by a header of preferences (RFC 9110, 12.5). */
public final class Accept {

    private Accept() {}

    /** The offer liked best, the first among equals; the first offer if there is no header; null if none is accepted. */
    public static @Nullable String best(@Nullable String header, List<String> offers) {
        if (header == null || header.isBlank()) {
            return offers.getFirst();
        }
        String best = null;
        double bestQuality = 0;
        for (String offer : offers) {
            double quality = quality(header, offer);
            if (quality > bestQuality) {
                best = offer;
                bestQuality = quality;
            }
        }
        return best;
    }

    /** The quality that the most specific matching range gives. */
    private static double quality(String header, String offer) {
        double quality = 0;
        int specific = -1;
        for (String range : header.split(",")) {
            String[] parts = range.strip().toLowerCase(Locale.ROOT).split(";");
            int matches = match(parts[0].strip(), offer);
            if (matches > specific) {
                specific = matches;
                quality = q(parts);
            }
        }
        return specific < 0 ? 0 : quality;
    }

    private static int match(String range, String offer) {
        if (range.equals(offer)) {
            return 3;
        }
        String lead = offer.split("[/-]", 2)[0];
        boolean family = range.equals(lead + "/*") || range.startsWith(lead + "-");
        if (family && (offer.contains("/") == range.contains("/"))) {
            return 2;
        }
        return range.equals("*/*") || range.equals("*") ? 1 : -1;
    }

    private static double q(String[] parts) {
        for (String part : parts) {
            String parameter = part.strip();
            if (parameter.startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
