package org.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands on a page and is not its article, as the lists in the resources tell it. */
final class Furniture {

    private static final int LONGEST = 400;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LINES = Pattern.compile(
            any(resource("furniture.txt").stream().map(l -> l.startsWith("!") ? l.substring(1) : l)), FLAGS);
    private static final Pattern LAST = Pattern.compile(
            any(resource("furniture.txt").stream()
                    .filter(l -> l.startsWith("!"))
                    .map(l -> l.substring(1))),
            FLAGS);
    private static final Set<String> NAMES = resource("furniture-names.txt").stream()
            .flatMap(l -> List.of(l.split(" ")).stream())
            .collect(Collectors.toCollection(HashSet::new));
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=[a-z])(?=[A-Z])");

    private Furniture() {}

    /** Whether a whole line is a vote counter, the head of a comment box, a share button or the like. */
    static boolean isLine(String line) {
        String text = line.strip();
        return text.isEmpty() || text.length() <= LONGEST && LINES.matcher(text).matches();
    }

    /** Whether nothing of the article follows after such a line. */
    static boolean endsArticle(String line) {
        String text = line.strip();
        return text.length() <= LONGEST && LAST.matcher(text).matches();
    }

    /** Whether a class or id says that the element is not the article. */
    static boolean isName(String name) {
        for (String part : PARTS.split(name)) {
            if (NAMES.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static String any(java.util.stream.Stream<String> patterns) {
        return patterns.map(p -> "(?:" + p + ")").collect(Collectors.joining("|"));
    }

    private static List<String> resource(String name) {
        try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream("/source/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
