package org.entente.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a looked-up name may mean.
 *
 * @param entity whom it names; for a metonym, the government that it stands for
 * @param alias the name that matched
 * @param match how it matched
 * @param why in words, why the name means the entity
 * @param home to whom the entity belongs; null for none
 * @param description one neutral sentence about the entity by language code, where there is one
 * @param aliases the names of the entity that may be shown
 */
public record Candidate(
        Entity entity,
        Alias alias,
        Match match,
        String why,
        @Nullable Entity home,
        Map<String, String> description,
        List<Alias> aliases) {

    public Candidate {
        description = Map.copyOf(description);
        aliases = List.copyOf(aliases);
    }

    /** How a name was found, from the surest way to the least sure. */
    public enum Match {
        /** As written, but for letter variants, case and diacritics. */
        EXACT("as written"),
        /** With or without blanks, joiners and hyphens. */
        JOINED("but for joiners and blanks"),
        /** As some words of a longer name. */
        PART("part of a longer name"),
        /** By its consonants, in whatever script. */
        SOUND("sounds alike in another spelling");

        private final String words;

        Match(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
