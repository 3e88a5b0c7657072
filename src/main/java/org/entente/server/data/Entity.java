package org.entente.server.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.world.Iris;
import org.jspecify.annotations.Nullable;

/** Anything named: actor, place, document, office. Filled while the index is built, then only read. */
public final class Entity {

    private final String iri;
    private final Names names = new Names();
    private final Names description = new Names();
    private final List<ClaimInfo> outgoing = new ArrayList<>();
    private final List<ClaimInfo> incoming = new ArrayList<>();
    private final List<ClaimInfo> spoken = new ArrayList<>();
    private final List<ClaimInfo> about = new ArrayList<>();
    private final Map<CountKey, int[]> counts = new LinkedHashMap<>();
    String type = "";

    @Nullable
    String isoNumeric;

    @Nullable
    String isoAlpha3;

    boolean ended;
    double latitude = Double.NaN;
    double longitude = Double.NaN;

    /**
     * What its claims are counted by.
     *
     * @param inverse whether it is the object of a relation that has a direction
     */
    public record CountKey(Relation relation, boolean inverse) {}

    Entity(String iri) {
        this.iri = iri;
    }

    public String iri() {
        return iri;
    }

    /** Local name of its class, empty where the store tells none. */
    public String type() {
        return type;
    }

    public Names names() {
        return names;
    }

    public Names description() {
        return description;
    }

    /** Its path under the data base: {@code state/AZE}. */
    public String path() {
        return iri.startsWith(Iris.DEFAULT_BASE) ? iri.substring(Iris.DEFAULT_BASE.length()) : iri;
    }

    /** How it stands in the address of a pair page: {@code AZE}, {@code org:nato}. */
    public String token() {
        String path = path();
        return path.startsWith("state/") ? path.substring("state/".length()) : path.replaceFirst("/", ":");
    }

    public Lit label(String lang) {
        int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
        return names.in(lang, iri.substring(cut + 1));
    }

    /** Claims with it as subject, newest first. */
    public List<ClaimInfo> outgoing() {
        return outgoing;
    }

    /** Claims with it as object, newest first. */
    public List<ClaimInfo> incoming() {
        return incoming;
    }

    /** Claims that are its word, newest first. */
    public List<ClaimInfo> spoken() {
        return spoken;
    }

    /** Claims with it as subject or object, newest first. */
    public List<ClaimInfo> about() {
        return about;
    }

    /** How many of its claims there are of a relation and direction, by status in the order of {@link ClaimInfo#STATUSES}. */
    public Map<CountKey, int[]> counts() {
        return counts;
    }

    /** To be called with the newest claims first. */
    void attach(ClaimInfo claim) {
        about.add(claim);
        boolean inverse = claim.subject() != this;
        (inverse ? incoming : outgoing).add(claim);
        CountKey key =
                new CountKey(claim.relation(), inverse && !claim.relation().symmetric());
        int status = ClaimInfo.STATUSES.indexOf(claim.status());
        if (status >= 0) {
            counts.computeIfAbsent(key, k -> new int[ClaimInfo.STATUSES.size()])[status]++;
        }
    }

    public int weight() {
        return outgoing.size() + incoming.size() + spoken.size();
    }

    public @Nullable String isoNumeric() {
        return isoNumeric;
    }

    public @Nullable String isoAlpha3() {
        return isoAlpha3;
    }

    /** Whether it is known to be over. */
    public boolean ended() {
        return ended;
    }

    public boolean hasPoint() {
        return !Double.isNaN(latitude) && !Double.isNaN(longitude);
    }

    public double latitude() {
        return latitude;
    }

    public double longitude() {
        return longitude;
    }
}
