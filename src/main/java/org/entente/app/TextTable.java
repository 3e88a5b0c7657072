package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.rdf.Prefixes;
import org.entente.world.Iris;

/** A table for a terminal: columns in line, our IRIs short, long cells cut, but for the last of a line. */
final class TextTable {

    private static final int WIDEST = 60;

    private TextTable() {}

    /** The table of a head line and rows, and how many rows there are. */
    static String of(List<List<String>> lines) {
        int rows = lines.size() - 1;
        return plain(lines) + rows + (rows == 1 ? " row\n" : " rows\n");
    }

    /** The table of a head line and rows. */
    static String plain(List<List<String>> lines) {
        List<List<String>> cells = lines.stream().map(TextTable::cells).toList();
        List<Integer> widths = new ArrayList<>();
        for (int c = 0; c < cells.getFirst().size(); c++) {
            int column = c;
            widths.add(Math.min(
                    WIDEST,
                    cells.stream().mapToInt(l -> width(l.get(column))).max().orElse(0)));
        }
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line(table, cells.get(i), widths);
            if (i == 0) {
                line(table, widths.stream().map("-"::repeat).toList(), widths);
            }
        }
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            line.append(cells.get(c)).append(" ".repeat(Math.max(0, widths.get(c) - width(cells.get(c))) + 2));
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }

    private static List<String> cells(List<String> line) {
        List<String> cells = new ArrayList<>();
        for (String value : line) {
            String text = shorten(value).replaceAll("\\s+", " ");
            cells.add(cells.size() + 1 < line.size() ? cut(text) : text);
        }
        return cells;
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= WIDEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static String shorten(String value) {
        if (value.startsWith(Iris.ONTOLOGY)) {
            return "ent:" + value.substring(Iris.ONTOLOGY.length());
        }
        for (Map.Entry<String, String> prefix : Prefixes.entities().entrySet()) {
            if (value.startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + value.substring(prefix.getValue().length());
            }
        }
        return value;
    }

    /** Columns that a text takes: marks and joiners take none. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> {
                    int type = Character.getType(c);
                    return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
                })
                .count();
    }
}
