package org.entente.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.rdf.Csv;
import org.entente.store.NamedQuery;
import org.entente.store.Store;
import org.entente.store.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a store one of the named questions, or one of a file. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks a named question, or one in a file; without a name, lists the questions there are.",
        footer = {
            "",
            "Examples:",
            "  entente query                                          the questions, with what they need",
            "  entente query --db store allies-of state=IRN",
            "  entente query --db store said-by speaker=لاوروف --format csv",
            "  entente query --db store my.rq",
            "  entente query members-of-both one=BRICS other=SCO      from the seeds alone, without a store",
            "",
            "An entity is an IRI, state:IRN, an ISO code, or a name in any language."
        })
final class QueryCommand implements Callable<Integer> {

    /** Forms of results. */
    enum As {
        TABLE,
        CSV,
        JSON,
        XML
    }

    private final Console console;

    @Option(
            names = "--db",
            paramLabel = "DIR",
            description = "Folder of the store. Without it, the seeds alone answer.")
    private @Nullable Path db;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: table.")
    private As format = As.TABLE;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME|FILE.rq", description = "The question.")
    private @Nullable String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "name=value", description = "Its parameters.")
    private List<String> values = new ArrayList<>();

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (name == null) {
            NamedQuery.all().values().forEach(this::describe);
            return Exit.DONE;
        }
        NamedQuery query = find(name);
        Map<String, String> parameters = parameters();
        query.check(parameters);
        try (Store store = db == null ? Store.seeds() : Store.openExisting(db)) {
            return store.read(() -> answer(query.bind(parameters, store.dataset()), store.dataset()));
        }
    }

    private void describe(NamedQuery query) {
        console.out().println(query.name() + " – " + query.title("en") + " – " + query.title("fa"));
        query.parameters()
                .forEach(p -> console.out()
                        .println("    " + p.name() + "=" + p.type().name().toLowerCase(Locale.ROOT)
                                + (p.standard() == null ? "" : " (default " + p.standard() + ")")
                                + (p.required() || p.standard() != null ? "" : " (optional)") + " – " + p.label("en")));
    }

    private static NamedQuery find(String name) {
        if (name.endsWith(".rq") || name.contains("/") || Files.isRegularFile(Path.of(name))) {
            try {
                return NamedQuery.parse(name, Files.readString(Path.of(name)));
            } catch (IOException e) {
                throw new CommandException(name + ": no such query file", e);
            }
        }
        return NamedQuery.find(name)
                .orElseThrow(() -> new CommandException("no question '" + name + "'; there are: "
                        + String.join(", ", NamedQuery.all().keySet())));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new CommandException("'" + value + "' is no parameter; write name=value");
            }
            parameters.put(value.substring(0, equals), value.substring(equals + 1));
        }
        return parameters;
    }

    private int answer(Query query, DatasetGraph dataset) {
        if (query.isSelectType() && (format == As.TABLE || format == As.CSV)) {
            List<List<String>> lines = Tables.select(dataset, query);
            console.out().print(format == As.CSV ? Csv.of(lines) : TextTable.of(lines));
            return Exit.DONE;
        }
        try (QueryExec run = QueryExec.dataset(dataset).query(query).build()) {
            if (query.isSelectType()) {
                Lang lang = format == As.JSON ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML;
                org.apache.jena.riot.rowset.RowSetWriterRegistry.getFactory(lang)
                        .create(lang)
                        .write(console.out(), run.select(), dataset.getContext());
            } else if (query.isAskType()) {
                ask(run.ask(), dataset);
            } else {
                RDFDataMgr.write(console.out(), query.isDescribeType() ? run.describe() : run.construct(), Lang.TURTLE);
            }
        }
        return Exit.DONE;
    }

    private void ask(boolean answer, DatasetGraph dataset) {
        if (format == As.TABLE || format == As.CSV) {
            console.out().println(answer);
            return;
        }
        Lang lang = format == As.JSON ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML;
        RowSetWriter writer = org.apache.jena.riot.rowset.RowSetWriterRegistry.getFactory(lang)
                .create(lang);
        writer.write(console.out(), answer, dataset.getContext());
    }
}
