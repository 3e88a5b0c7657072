package org.entente.mention;

import java.util.List;
import java.util.Set;
import org.entente.lang.Lexeme;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Phrases that mean somebody named before by what he is: "the oil-rich country", "this Shiite movement". */
final class Descriptions {

    private static final Set<String> POINTING = Set.of("the", "this", "that");
    private static final Set<EntityType> STANDING =
            Set.of(EntityType.PLACE, EntityType.REGION, EntityType.STATE, EntityType.INTERNATIONAL_ORGANISATION);

    private Descriptions() {}

    /** A word of that kind with its place in the phrase. */
    record Kind(Lexeme word, int at) {}

    /** The word that tells of what kind the one meant is, where the phrase describes somebody and names nobody. */
    static @Nullable Kind in(List<Unit> units, int from, int to) {
        if (!POINTING.contains(units.get(from).key())) {
            return null;
        }
        int head = from + 1;
        while (head < to && !units.get(head).is("refer") && describes(units, head, to)) {
            head += Unit.compound(units, head) ? 3 : 1;
        }
        Lexeme word = head < to ? units.get(head).as("refer").orElse(null) : null;
        boolean last = head + 1 >= to || units.get(head + 1).key().equals("'s");
        boolean bare = head == from + 1 && word != null && word.has("modified");
        boolean group = word != null && word.has("group");
        return word == null || !last || bare || !group && states(units, from, head) ? null : new Kind(word, head);
    }

    /** Who stands against him who is named by a pronoun: "its southern neighbour", "their arch rival". */
    static boolean opposite(List<Unit> units, int from, int to) {
        boolean owned = Set.of("its", "their").contains(units.get(from).key());
        return owned
                && units.get(to - 1).is("refer", "neighbour")
                && units.subList(from + 1, to).stream().noneMatch(Unit::named);
    }

    /** Whether a state's own adjective stands in the phrase, which then names that state: "the Iranian nation". */
    private static boolean states(List<Unit> units, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean state = units.get(i).names().stream()
                    .anyMatch(a -> a.entity().type() == EntityType.STATE && !a.ambiguous());
            if (state && !Unit.compound(units, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean describes(List<Unit> units, int at, int to) {
        Unit unit = units.get(at);
        if (Unit.compound(units, at) && at + 2 < to || unit.mark("-")) {
            return true;
        }
        return unit.word()
                && !unit.is("title")
                && !unit.is("pron")
                && !unit.key().equals("'s")
                && (unit.named()
                        ? unit.names().stream()
                                .anyMatch(a -> STANDING.contains(a.entity().type()))
                        : unit.is("group")
                                || Set.of("ADJ", "NOUN", "PROPN", "NUM", "VERB", "ADV")
                                        .contains(unit.tag()));
    }
}
