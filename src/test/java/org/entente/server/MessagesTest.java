package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Term;
import org.entente.server.web.Messages;
import org.entente.world.EntityType;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern USE = Pattern.compile("\\bt\\(\\s*\"([a-z]+(?:\\.[A-Za-z]+)*)\"");

    private final Messages english = Messages.of("en");
    private final Messages persian = Messages.of("fa");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(persian.keys()).isEqualTo(english.keys());
    }

    @Test
    void placesForArgumentsAgree() {
        for (String key : english.keys()) {
            assertThat(persian.t(key).contains("{0}"))
                    .as(key)
                    .isEqualTo(english.t(key).contains("{0}"));
        }
    }

    @Test
    void everyKeyThatIsUsedIsThere() throws IOException {
        assertThat(english.keys())
                .containsAll(used("src/main/jte"))
                .containsAll(used("src/main/java/org/entente/server"));
    }

    @Test
    void statusesTypesAndKindsHaveNames() {
        Set<String> wanted = new TreeSet<>();
        ClaimInfo.STATUSES.forEach(s -> wanted.addAll(List.of("status." + s, "claim.explain." + s)));
        Arrays.stream(EntityType.values()).forEach(t -> wanted.add("type." + t.localName()));
        Arrays.stream(Term.Kind.values()).forEach(k -> wanted.add("term." + k.name()));
        assertThat(english.keys()).containsAll(wanted);
    }

    @Test
    void datesFollowTheReader() {
        assertThat(persian.date("2025-03-05")).isEqualTo("۱۵ اسفند ۱۴۰۳");
        assertThat(english.date("2025-03-05")).isEqualTo("5 March 2025");
        assertThat(english.date("2025-03")).isEqualTo("March 2025");
        assertThat(english.date("--03-05")).isEqualTo("5 March");
        assertThat(persian.date("2025")).isEqualTo("۲۰۲۵ میلادی");
        assertThat(english.date("no date")).isEqualTo("no date");
    }

    private static Set<String> used(String folder) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher uses = USE.matcher(Files.readString(file));
                while (uses.find()) {
                    keys.add(uses.group(1));
                }
            }
        }
        keys.removeIf(k -> !k.contains(".") && !k.equals("colon"));
        return keys;
    }
}
