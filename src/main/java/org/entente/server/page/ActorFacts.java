package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.server.data.Details;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Term;
import org.entente.server.view.Fact;
import org.entente.server.view.Page;
import org.entente.server.web.Exchange;

/** The facts that the seeds know of a thing, in the order of the page. */
final class ActorFacts {

    private static final int MOST = 120;

    private final Details details;
    private final String lang;

    ActorFacts(Details details, String lang) {
        this.details = details;
        this.lang = lang;
    }

    List<Fact> of(Entity entity) {
        String iri = entity.iri();
        List<Fact> facts = new ArrayList<>();
        for (String property : List.of(
                "capital",
                "seatOfGovernment",
                "headquarters",
                "locatedIn",
                "inRegion",
                "borders",
                "bodyOf",
                "activeIn",
                "basedIn",
                "nationality",
                "officeOf",
                "sender",
                "target")) {
            things(facts, property, details.pointed(iri, property));
        }
        for (String concept :
                List.of("unStatus", "bodyKind", "officeRole", "obligation", "sanctionType", "stage", "objective")) {
            concepts(facts, concept, details.concepts(iri, concept));
        }
        literals(facts, iri);
        dated(facts, "tenures", details.tenures(iri));
        dated(facts, "holders", details.holders(iri));
        dated(facts, "memberships", details.memberships(iri));
        dated(facts, "members", details.members(iri));
        dated(facts, "treaties", details.treaties(iri));
        dated(facts, "parties", details.parties(iri));
        things(facts, "sanctionedBy", details.pointing("target", iri, MOST));
        things(facts, "sanctionsOn", details.pointing("sender", iri, MOST));
        things(facts, "bodies", details.pointing("bodyOf", iri, MOST));
        things(facts, "offices", details.pointing("officeOf", iri, MOST));
        things(facts, "active", details.pointing("activeIn", iri, MOST));
        return facts;
    }

    private void things(List<Fact> facts, String key, List<Entity> things) {
        add(
                facts,
                key,
                things.stream().map(e -> Fact.Item.of(e.label(lang), href(e))).toList());
    }

    private void concepts(List<Fact> facts, String key, List<Term> terms) {
        add(
                facts,
                key,
                terms.stream()
                        .map(t -> Fact.Item.of(t.label(lang), "/ontology/" + Exchange.encode(t.name())))
                        .toList());
    }

    private void literals(List<Fact> facts, String iri) {
        for (String property : List.of("startDate", "endDate", "recognitionNote", "legalBasis", "domain")) {
            List<Lit> values = details.literals(iri, property);
            List<Lit> mine = values.stream()
                    .filter(v -> v.lang().equals(lang) || v.lang().isEmpty())
                    .toList();
            boolean date = property.endsWith("Date");
            add(
                    facts,
                    property,
                    (mine.isEmpty() ? values : mine)
                            .stream()
                                    .map(v -> date
                                            ? new Fact.Item(new Lit("", ""), null, v.text(), null, null)
                                            : Fact.Item.of(v, null))
                                    .toList());
        }
    }

    private void dated(List<Fact> facts, String key, List<Details.Dated> all) {
        boolean posts = key.equals("tenures") || key.equals("holders");
        List<Fact.Item> items = all.stream()
                .filter(d -> !posts || !d.thing().type().isEmpty())
                .map(d -> new Fact.Item(d.thing().label(lang), href(d.thing()), d.start(), d.end(), null))
                .toList();
        add(facts, key, items);
    }

    private static void add(List<Fact> facts, String key, List<Fact.Item> items) {
        if (!items.isEmpty()) {
            facts.add(new Fact("fact." + key, items.subList(0, Math.min(MOST, items.size()))));
        }
    }

    private static String href(Entity entity) {
        return "/actor/" + Page.path(entity.path());
    }
}
