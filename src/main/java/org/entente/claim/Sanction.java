package org.entente.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells of a sanction beside sender and target, in the terms of the Global Sanctions Data Base (GSDB).
 *
 * @param types what it restricts, in GSDB's order; empty if untold
 * @param stage how far it has come by that claim; null where the claim says nothing of it
 * @param legalBases laws, resolutions and orders on which it rests, as written in the text
 */
public record Sanction(Set<Type> types, @Nullable Stage stage, List<String> legalBases) {

    /** What a sanction restricts. */
    public enum Type {
        TRADE("TradeSanction", "trade"),
        ARMS("ArmsSanction", "arms"),
        MILITARY_ASSISTANCE("MilitaryAssistanceSanction", "military"),
        FINANCIAL("FinancialSanction", "financial"),
        TRAVEL("TravelSanction", "travel"),
        OTHER("OtherSanction", "other");

        private final String localName;
        private final String notation;

        Type(String localName, String notation) {
            this.localName = localName;
            this.notation = notation;
        }

        /** Local name of the individual under the ontology namespace. */
        public String localName() {
            return localName;
        }

        /** GSDB's word for it, as language packs name it. */
        public String notation() {
            return notation;
        }
    }

    /** How far a sanction has come. */
    public enum Stage {
        THREATENED("Threatened"),
        IMPOSED("Imposed"),
        EASED("Eased"),
        LIFTED("Lifted");

        private final String localName;

        Stage(String localName) {
            this.localName = localName;
        }

        /** Local name of the individual under the ontology namespace. */
        public String localName() {
            return localName;
        }
    }

    public Sanction {
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
        legalBases = List.copyOf(legalBases);
    }

    /** Both together: what either tells; the stage is this one's, where it has one. */
    Sanction and(Sanction other) {
        Set<Type> all = new TreeSet<>(types);
        all.addAll(other.types);
        Set<String> bases = new LinkedHashSet<>(legalBases);
        bases.addAll(other.legalBases);
        return new Sanction(all, stage == null ? other.stage : stage, new ArrayList<>(bases));
    }

    boolean untold() {
        return types.isEmpty() && stage == null && legalBases.isEmpty();
    }
}
