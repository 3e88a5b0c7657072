package org.entente.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexeme;
import org.entente.text.Span;
import org.entente.world.EntityType;
import org.entente.world.Iris;
import org.entente.world.World;

/** Whom pronouns and referring phrases mean: "he", "the two countries", «این کشور»، «وی». */
final class References {

    private final LanguagePack pack;
    private final World world;
    private final Discourse discourse;
    private final boolean cased;

    References(LanguagePack pack, World world, Discourse discourse) {
        this.pack = pack;
        this.world = world;
        this.discourse = discourse;
        this.cased = pack.setting("cased").equals("yes");
    }

    /** Those meant by the word at that place; empty for none or for one that cannot be told. */
    List<Party> meant(Lexeme pron, Span span) {
        boolean speaking = pron.id().equals("we") || pron.id().equals("i");
        return !speaking ? discourse.meant(span.start(), () -> referred(pron, span)) : referred(pron, span);
    }

    private List<Party> referred(Lexeme pron, Span span) {
        if (pron.has("own") && !pack.setting("home").isEmpty()) {
            return world.entity(Iris.of(EntityType.STATE, pack.setting("home"))).stream()
                    .map(home -> new Party(home, null, home, Party.Role.NAME, "", span))
                    .toList();
        }
        String id = pron.id().toLowerCase(Locale.ROOT);
        List<Party> found = several(id);
        found = found.isEmpty() ? one(id).stream().toList() : found;
        boolean whole = cased && id.startsWith("this-") && !id.equals("this-official");
        return found.stream()
                .map(p -> whole && p.agent() != null
                        ? new Party(p.actor(), null, p.actor(), Party.Role.NAME, "", span)
                        : p)
                .map(p -> p.as(p.role() == Party.Role.OWNER ? Party.Role.REFERENCE : p.role(), "", span))
                .toList();
    }

    private List<Party> several(String id) {
        return switch (id) {
            case "both-states", "both" -> cased ? discourse.both() : discourse.pair();
            case "three" -> discourse.together(3);
            case "four" -> discourse.together(4);
            case "these" -> discourse.these();
            case "their" -> discourse.their();
            case "they" -> cased ? discourse.they() : List.of();
            default -> List.of();
        };
    }

    private Optional<Party> one(String id) {
        return switch (id) {
            case "he", "this-official" -> discourse.person();
            case "i", "we", "this-body" -> discourse.speaker();
            case "it" -> discourse.it();
            case "its" -> discourse.its();
            case "this-state" -> discourse.thisState();
            case "his-state" ->
                discourse
                        .person()
                        .filter(p -> p.actor().type() == EntityType.STATE)
                        .or(() -> discourse.latest(EntityType.STATE));
            case "this-org" -> discourse.latest(EntityType.INTERNATIONAL_ORGANISATION, EntityType.ORGANISATION);
            case "this-agency" ->
                discourse.latest(
                        EntityType.OUTLET,
                        EntityType.INTERNATIONAL_ORGANISATION,
                        EntityType.ORGANISATION,
                        EntityType.GOVERNMENT_BODY);
            case "this-militia" -> discourse.latest(EntityType.ARMED_GROUP, EntityType.PARTY);
            case "this-company" -> discourse.latest(EntityType.ORGANISATION);
            case "this-group" ->
                discourse
                        .latest(EntityType.ARMED_GROUP, EntityType.PARTY)
                        .or(() -> discourse.latest(EntityType.INTERNATIONAL_ORGANISATION));
            default -> Optional.empty();
        };
    }
}
