package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.lang.LanguagePack;
import org.entente.rdf.Model;
import org.entente.rdf.Prefixes;
import org.entente.store.NamedQuery;
import org.entente.store.QueryProblem;
import org.entente.world.Home;
import org.entente.world.World;
import picocli.CommandLine.Command;

/** Checks what an installation carries. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the ontology, the seeds against the shapes, the language packs and the queries.",
        footer = {"", "Example:", "  entente check    after a change to a seed, a pack or a query"})
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean fine = part("ontology", CheckCommand::ontology);
        fine &= part("seeds", CheckCommand::seeds);
        fine &= part("packs", CheckCommand::packs);
        fine &= part("queries", CheckCommand::queries);
        return fine ? Exit.DONE : Exit.WRONG;
    }

    private boolean part(String name, Supplier<Report> check) {
        Report report;
        try {
            report = check.get();
        } catch (IllegalStateException | QueryProblem | org.entente.lang.PackException e) {
            report = new Report("", List.of(String.valueOf(e.getMessage())));
        }
        report.problems().forEach(console::complain);
        if (report.problems().isEmpty()) {
            console.out().println(name + ": " + report.summary());
        }
        return report.problems().isEmpty();
    }

    private static Report ontology() {
        int relations = Model.get().relations().all().size();
        return new Report(Model.get().ontology().size() + " triples, " + relations + " relations", List.of());
    }

    private static Report seeds() {
        Graph graph = GraphFactory.createDefaultGraph();
        Map<String, String> files = Home.texts("seeds/entities", ".ttl");
        files.forEach((name, text) -> GraphUtil.addInto(graph, Model.parse(name, text)));
        return new Report(
                files.size() + " files, " + graph.size() + " triples",
                Model.get().shapes().violations(graph));
    }

    private static Report packs() {
        World world = World.load();
        List<String> codes = LanguagePack.codes();
        codes.forEach(c -> LanguagePack.load(c, world.aliases(c)));
        return new Report(String.join(", ", codes), List.of());
    }

    private static Report queries() {
        List<String> problems = new ArrayList<>();
        Map<String, NamedQuery> queries = NamedQuery.all();
        queries.values().forEach(q -> {
            try {
                q.parseQuery();
            } catch (QueryProblem e) {
                problems.add(e.getMessage());
            }
        });
        return new Report(queries.size() + " named, " + Prefixes.entities().size() + " prefixes", problems);
    }

    private record Report(String summary, List<String> problems) {}
}
