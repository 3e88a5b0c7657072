package org.entente.server.data;

import java.util.ArrayList;
import java.util.List;
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
    String type = "";

    @Nullable
    String isoNumeric;

    @Nullable
    String isoAlpha3;

    double latitude = Double.NaN;
    double longitude = Double.NaN;

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

    public int weight() {
        return outgoing.size() + incoming.size() + spoken.size();
    }

    public @Nullable String isoNumeric() {
        return isoNumeric;
    }

    public @Nullable String isoAlpha3() {
        return isoAlpha3;
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
