package org.entente.server.data;

import java.util.Collection;

/**
 * How many claims tell of cooperation, of conflict and of neither. Only claims that are said to be so count: a plan or a
 * denial is no event.
 */
public record Tones(int cooperation, int conflict, int neutral) {

    public static Tones of(Collection<ClaimInfo> claims) {
        int cooperation = 0;
        int conflict = 0;
        int neutral = 0;
        for (ClaimInfo claim : claims) {
            if (claim.status().equals("Actual")) {
                switch (claim.relation().tone()) {
                    case "cooperation" -> cooperation++;
                    case "conflict" -> conflict++;
                    default -> neutral++;
                }
            }
        }
        return new Tones(cooperation, conflict, neutral);
    }

    public int total() {
        return cooperation + conflict + neutral;
    }
}
