package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Clause.Argument;
import org.entente.claim.Clause.Link;
import org.entente.lang.Frame;
import org.entente.lang.LanguagePack;
import org.entente.mention.Discourse;
import org.entente.mention.Party;
import org.entente.mention.Unit;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Who plays which role in a clause: by marker, by inference, or as the owner of the deed. */
final class Roles {

    private final Discourse discourse;
    private final List<Unit> units;
    private final boolean verbLast;
    private final LanguagePack pack;
    private final @Nullable Party speaker;
    private final Control control;

    Roles(Syntax syntax) {
        this.discourse = syntax.discourse();
        this.units = syntax.units();
        this.verbLast = syntax.verbLast();
        this.pack = syntax.pack();
        this.speaker = syntax.speaker();
        this.control = new Control(syntax);
    }

    /** Who does what the clause says; empty where nobody is named and nobody can be inferred. */
    List<Party> subject(Clause clause) {
        List<Party> explicit = explicitSubject(clause);
        if (!explicit.isEmpty()) {
            return explicit;
        }
        if (verbLast
                && clause.frame != null
                && clause.frame.is("speech")
                && clause.frame.subject().contains("gen")) {
            return genitive(clause);
        }
        if (clause.has("1s") || clause.has("1p")) {
            Party first = firstPerson(clause);
            return first == null ? List.of() : List.of(first);
        }
        Clause parent = clause.parent;
        boolean document = !verbLast && clause.has("ing") && Control.said(clause);
        if (clause.antecedent != null && clause.link == Link.RELATIVE && !document) {
            return clause.antecedent.phrase().parties();
        }
        if (blocked(clause)
                || !verbLast && Control.another(clause, units)
                || !verbLast && clause.link == Link.RELATIVE && !document) {
            return List.of();
        }
        if (parent == null || parent.subject == null) {
            if (verbLast && unnamed(clause)) {
                return List.of();
            }
            return clause.link == Link.ROOT && verbLast && clause.frame != null && clause.frame.is("speech")
                    ? discourse.person().map(List::of).orElse(List.of())
                    : List.of();
        }
        List<Party> owner = control.governed(clause, parent, this);
        if (!owner.isEmpty()) {
            return owner;
        }
        boolean told = clause.infinitive && !verbLast && parent.frame != null && parent.frame.is("speech");
        if (clause.link == Link.COMPLEMENT
                && parent.frame != null
                && (told || parent.frame.option("control").equals("object"))) {
            List<Party> controlled = objects(parent, parent.frame);
            if (!controlled.isEmpty()) {
                return controlled;
            }
            if (!verbLast && clause.infinitive && Control.nobody(clause, parent)) {
                return List.of();
            }
        }
        if (verbLast
                && parent.conditional
                && parent.link == Link.ADVERBIAL
                && !explicitSubject(parent).isEmpty()) {
            // "said that if X does not …, [he] will": the condition's subject is not the one who will.
            List<Party> outer = parent.parent == null ? null : parent.parent.subject;
            return outer == null ? List.of() : outer;
        }
        boolean others = verbLast && clause.has("3p") && parent.has("3s") && parent.subject.size() == 1;
        // Several act who are not named, after one who is: «X او را اعدام کرد و معترضان حمله کردند».
        return others && clause.link == Link.COORDINATE || ofOthers(clause, parent) ? List.of() : parent.subject;
    }

    /** Whether a person without an office tells of others, who are not named: «X گفت مردم به Y می‌روند». */
    private boolean ofOthers(Clause clause, Clause parent) {
        boolean person = verbLast
                && clause.link == Link.COMPLEMENT
                && parent.frame != null
                && parent.frame.is("speech")
                && parent.subject != null
                && parent.subject.size() == 1
                && parent.subject.getFirst().actor().type() == EntityType.PERSON;
        return person
                && (clause.has("3p")
                        || clause.arguments.stream()
                                .anyMatch(a -> a.marker().equals("subj")
                                        && a.phrase().empty()
                                        && !a.phrase().head().equals("pron")));
    }

    static List<Party> direct(List<Party> owners) {
        return owners.stream()
                .map(p -> new Party(
                        p.actor(), p.agent(), p.speaker(), p.direct() ? p.role() : Party.Role.NAME, "", p.span()))
                .toList();
    }

    /** Whether the clause has a subject of its own that names nobody, so that none may be inferred. */
    private boolean blocked(Clause clause) {
        if (verbLast) {
            return clause.arguments.stream().anyMatch(this::pointing);
        }
        for (Argument argument : clause.arguments) {
            boolean pronoun = argument.phrase().head().equals("pron");
            if (argument.marker().equals("subj") && argument.phrase().empty() && !pronoun && !clause.infinitive) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase is a subject that points to a thing: «این نشست به … کمک می‌کند». */
    private boolean pointing(Argument argument) {
        int at = argument.at();
        boolean subject = argument.marker().equals("subj") && argument.phrase().empty() && at + 1 < units.size();
        boolean pointed = at > 0 && pack.set("this").contains(units.get(at - 1).key());
        return subject
                && (units.get(at).is("pron", "this-org")
                        || pointed
                                && units.get(at).word()
                                && !units.get(at).is("adv")
                                && !pack.set("spells").contains(units.get(at).key()));
    }

    /** Whether the clause has a subject that speaks but is not named: "the newspaper", "a spokesman". */
    private boolean unnamed(Clause clause) {
        return clause.arguments.stream()
                .filter(a -> a.marker().equals("subj") && !a.phrase().direct())
                .flatMap(a ->
                        units.subList(a.at(), a.phrase().empty() ? a.phrase().to() : a.at() + 1).stream())
                .anyMatch(u -> u.is("agency") || u.is("title") || u.is("body") || u.is("people"));
    }

    private @Nullable Party firstPerson(Clause clause) {
        Party said = speaker;
        for (Clause up = clause.parent; up != null; up = up.parent) {
            if (up.frame != null && up.frame.is("speech") && up.subject != null && !up.subject.isEmpty()) {
                return up.subject.getFirst();
            }
            boolean announces = verbLast && up.verb < 0 && clause.link == Link.COMPLEMENT;
            List<Party> named = announces ? explicitSubject(up) : List.of();
            if (!named.isEmpty()) {
                return named.getFirst();
            }
        }
        return said != null ? said : discourse.speaker().orElse(null);
    }

    /** The parties that the clause itself names as its subject. */
    List<Party> explicitSubject(Clause clause) {
        Argument owner = null;
        for (Argument argument : clause.arguments) {
            if (!argument.marker().equals("subj")
                    || argument.phrase().empty()
                    || clause.taken.contains(argument.at())) {
                continue;
            }
            if (argument.phrase().direct()) {
                return argument.phrase().parties();
            }
            if (owner == null) {
                owner = argument;
            }
        }
        boolean owned = owner != null
                && clause.frame != null
                && (clause.frame.option("owner").equals("subject")
                        || clause.frame.option("owner").equals("both"));
        return owner != null && owned ? owner.phrase().parties() : List.of();
    }

    /** Whether its subjects do to one another what the clause tells: "accused each other", "each blamed the other". */
    boolean eachOther(Clause clause) {
        return clause.units.stream().filter(i -> verbLast || i > clause.verb).anyMatch(this::other);
    }

    private boolean other(int i) {
        boolean last = i + 1 >= units.size()
                || !units.get(i + 1).word()
                || units.get(i + 1).is("prep")
                || pack.set("other-side").contains(units.get(i + 1).key());
        boolean the = i > 0 && units.get(i - 1).key().equals("the");
        return units.get(i).is("pron", "each-other")
                || the && last && units.get(i).key().equals("other");
    }

    /** The first unmarked phrase, also where it names only an owner: what a passive verb is said of. */
    static List<Party> unmarked(Clause clause) {
        for (Argument argument : clause.arguments) {
            if (argument.marker().equals("subj")
                    && !argument.phrase().empty()
                    && !clause.taken.contains(argument.at())) {
                return argument.phrase().parties();
            }
        }
        return List.of();
    }

    /** Whom the nominal part of the verb belongs to: "became a member of X". */
    List<Party> genitive(Clause clause) {
        for (Argument argument : clause.arguments) {
            boolean within = clause.taken.stream()
                    .anyMatch(t -> argument.at() <= t && t < argument.phrase().to());
            boolean owned = verbLast
                    ? clause.taken.contains(argument.at())
                            || within && units.get(argument.at()).key().endsWith("ترین")
                    : within && !argument.phrase().direct();
            if (owned && !argument.phrase().empty()) {
                return direct(argument.phrase().parties());
            }
        }
        return List.of();
    }

    List<Party> of(Clause clause, List<String> markers, List<String> otherwise) {
        List<String> wanted = markers.isEmpty() ? otherwise : markers;
        for (String marker : wanted) {
            List<Party> parties = role(clause, marker);
            if (!parties.isEmpty() && !(verbLast ? ofNoun(clause, marker) : topic(clause, marker))) {
                return parties;
            }
        }
        return wanted.stream()
                .filter(marker -> verbLast || !topic(clause, marker))
                .map(marker -> role(clause, marker))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether the phrase tells only what the verb's object is about: "criticised the book about X". */
    static boolean topic(Clause clause, String marker) {
        return (marker.equals("about") || marker.equals("over"))
                && clause.arguments.stream()
                        .anyMatch(a -> a.marker().equals("obj")
                                && a.at() > clause.verb
                                && clause.taken.stream()
                                        .noneMatch(t -> a.at() <= t
                                                && t < Math.max(a.phrase().to(), a.at() + 1)));
    }

    /** Whether an event's noun before it, and not the verb, has that phrase: «برای خروج از X به Y فشار آورد». */
    private boolean ofNoun(Clause clause, String marker) {
        return clause.arguments.stream()
                .filter(a -> a.marker().equals(marker) && !a.phrase().empty())
                .findFirst()
                .map(a -> a.at() > 1
                        && clause.units.contains(a.at() - 2)
                        && !clause.taken.contains(a.at() - 2)
                        && units.get(a.at() - 2).as("noun").map(n -> pack.ofNoun(n.id())).orElse(List.of()).stream()
                                .anyMatch(f -> f.nounObject().contains(marker)))
                .orElse(false);
    }

    List<Party> role(Clause clause, String marker) {
        if (marker.equals("subj")) {
            return clause.subject == null ? List.of() : clause.subject;
        }
        if (marker.equals("gen")) {
            return genitive(clause);
        }
        List<Party> parties = new ArrayList<>();
        for (Argument argument : clause.arguments) {
            boolean post = argument.marker().equals("post") && marker.equals("obj");
            if (!verbLast && ofSubject(clause, argument)) {
                continue;
            }
            if (verbLast && partitive(clause, argument)) {
                continue;
            }
            if ((argument.marker().equals(marker) || post) && !(marker.equals("with") && mediated(argument))) {
                parties.addAll(argument.phrase().parties());
                if (!parties.isEmpty()) {
                    break;
                }
            }
        }
        if (parties.isEmpty()
                && marker.equals("obj")
                && clause.link == Link.RELATIVE
                && clause.antecedent != null
                && !explicitSubject(clause).isEmpty()) {
            return clause.antecedent.phrase().parties();
        }
        return parties;
    }

    /** Whether the phrase before the verb belongs to the subject: "any actions against X would provoke …". */
    private boolean ofSubject(Clause clause, Argument argument) {
        if (clause.passive || argument.at() > clause.verb || argument.marker().equals("between")) {
            return false;
        }
        Argument subject = clause.argument("subj").orElse(null);
        int marker = argument.at() - 1;
        return subject != null
                && !argument.marker().equals("subj")
                && subject.at() < argument.at()
                && marker > 0
                && units.get(marker).is("prep")
                && units.get(marker - 1).word();
    }

    /** Whether the phrase belongs to whom it tells the group of, and the verb has another: «نماینده‌ای از X از Y خواست». */
    private boolean partitive(Clause clause, Argument argument) {
        int before = argument.at() - 2;
        boolean member = argument.marker().equals("from")
                && before >= 0
                && (units.get(before).is("title")
                        || units.get(before).is("people")
                        || units.get(before).is("group"))
                && !clause.taken.contains(before);
        return member
                && clause.arguments.stream()
                        .anyMatch(a -> a.marker().equals("from")
                                && a.at() > argument.at()
                                && !a.phrase().empty());
    }

    /** Whether the phrase names a mediator, who is not the other party: «با میانجیگری X گفت‌وگو کردند». */
    private boolean mediated(Argument argument) {
        return verbLast && pack.set("alone").contains(argument.phrase().head());
    }

    List<Party> objects(Clause clause, Frame frame) {
        if (frame.object().contains("subj")) {
            List<Party> against =
                    of(clause, frame.object().contains("against") ? List.of("against") : List.of("none"), List.of());
            List<Party> undergoing = against.isEmpty() ? unmarked(clause) : against;
            List<Party> shared = clause.subject;
            return verbLast && undergoing.isEmpty() && shared != null ? shared : undergoing;
        }
        List<Party> objects = of(clause, frame.object(), List.of("obj"));
        String owner = frame.option("owner");
        boolean owned = owner.equals("object") || owner.equals("both");
        boolean answered = !verbLast && owned && !clause.passive && NounFrames.REACTIONS.contains(frame.relation());
        if (answered && !doer(clause).isEmpty()) {
            return doer(clause);
        }
        return objects.isEmpty() && owned && !clause.passive && !verbLast ? doer(clause) : objects;
    }

    /** Whose deed the object is: "condemned the attack by X". */
    private static List<Party> doer(Clause clause) {
        for (int a = 1; a < clause.arguments.size(); a++) {
            Argument before = clause.arguments.get(a - 1);
            Argument argument = clause.arguments.get(a);
            if (argument.marker().equals("by")
                    && before.at() > clause.verb
                    && (before.phrase().empty() || before.marker().equals("to"))) {
                return argument.phrase().parties();
            }
        }
        return List.of();
    }
}
