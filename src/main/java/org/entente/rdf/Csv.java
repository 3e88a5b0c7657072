package org.entente.rdf;

import java.util.List;

/** Comma-separated values as RFC 4180 has them: lines end in CR LF, cells are quoted where they must be. */
public final class Csv {

    private Csv() {}

    /** The text of a table. */
    public static String of(List<List<String>> lines) {
        StringBuilder csv = new StringBuilder();
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                csv.append(i == 0 ? "" : ",").append(cell(line.get(i)));
            }
            csv.append("\r\n");
        }
        return csv.toString();
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
