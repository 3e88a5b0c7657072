package org.entente.claim;

import java.util.List;
import org.entente.claim.Clause.Argument;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.entente.mention.Unit;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Where an envoy is of whom a clause tells: "recalled its ambassador to X", "Y's ambassador in X was summoned". */
final class Missions {

    private final Syntax syntax;
    private final List<Unit> units;

    Missions(Syntax syntax) {
        this.syntax = syntax;
        this.units = syntax.units();
    }

    /** The state that hosts the envoy; nobody where none is told. */
    List<Party> host(Clause clause) {
        return clause.arguments.stream()
                .map(this::host)
                .filter(host -> !host.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Party> host(Argument argument) {
        Phrase phrase = argument.phrase();
        for (int i = phrase.from(); i + 2 < phrase.to() || i + 2 == phrase.to() && i + 1 < units.size(); i++) {
            boolean abroad = units.get(i).is("title") || units.get(i).is("body");
            Unit next = units.get(i + 1);
            if (abroad && (next.is("prep", "to") || next.is("prep", "in")) && i + 2 < units.size()) {
                return states(syntax.phrases().read(units, i + 2, Math.max(phrase.to(), i + 3)));
            }
        }
        return List.of();
    }

    private static List<Party> states(@Nullable Phrase phrase) {
        return phrase == null
                ? List.of()
                : phrase.parties().stream()
                        .filter(p -> p.actor().type() == EntityType.STATE)
                        .toList();
    }
}
