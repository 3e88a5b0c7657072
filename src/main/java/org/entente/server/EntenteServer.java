package org.entente.server;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.entente.server.data.Data;
import org.entente.server.page.NamedQueries;
import org.entente.server.page.Pages;
import org.entente.server.page.Site;
import org.entente.server.web.SecurityHeaders;
import org.entente.server.web.Templates;
import org.entente.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: Fuseki's endpoints, and the pages beside them. */
public final class EntenteServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EntenteServer.class);

    /** Milliseconds that requests have to end when the server closes. */
    private static final long GRACE = 3_000;

    /** Milliseconds that a connection may be idle beyond the longest query. */
    private static final long IDLE = 30_000;

    /** Bytes of a body. */
    private static final long LARGEST = 1_000_000;

    private final FusekiServer fuseki;
    private final ServerOptions options;

    private EntenteServer(FusekiServer fuseki, ServerOptions options) {
        this.fuseki = fuseki;
        this.options = options;
    }

    /** Starts over a store; the caller keeps and closes it. */
    public static EntenteServer start(Store store, ServerOptions options) {
        DatasetGraph dataset = store.dataset();
        limit(dataset, options);
        Data data = new Data(dataset);
        Pages pages = new Pages(new Site(
                data,
                new Templates(),
                new NamedQueries(),
                options.fullText() ? Optional.of(store::text) : Optional.empty(),
                options.queryTimeout().toSeconds()));
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .add("/sparql", service(dataset, Operation.Query))
                .add("/data", service(dataset, Operation.GSP_R))
                .addFilter("/*", new SecurityHeaders())
                .addFilter("/*", new Gate(pages, data::changed))
                .addServlet("/*", pages);
        writers(builder, dataset, options);
        FusekiServer fuseki = builder.build();
        Server jetty = fuseki.getJettyServer();
        jetty.setStopTimeout(GRACE);
        jetty.insertHandler(limitedBodies(options.passwords() != null));
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(options.host());
                // Jetty takes a connection that waits for its answer for an idle one.
                network.setIdleTimeout(options.queryTimeout().toMillis() + IDLE);
            }
        }
        fuseki.start();
        Thread.ofVirtual().start(data::snapshot);
        return new EntenteServer(fuseki, options);
    }

    /** Reads a stranger's body before anything else does, told its length or not, and refuses one that no query needs. */
    private static Handler.Singleton limitedBodies(boolean writers) {
        EagerContentHandler limit =
                new EagerContentHandler(new EagerContentHandler.RetainedContentLoaderFactory(LARGEST, -1, true));
        if (writers) {
            Gate.WRITERS.forEach(path -> limit.excludePath(path + "/*"));
        }
        return limit;
    }

    /** A query may neither run for ever nor call other servers. */
    private static void limit(DatasetGraph dataset, ServerOptions options) {
        dataset.getContext()
                .set(ARQ.queryTimeout, String.valueOf(options.queryTimeout().toMillis()));
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
    }

    private static DataService service(DatasetGraph dataset, Operation operation) {
        return DataService.newBuilder(dataset).addEndpoint(operation).build();
    }

    /** Only who has a password may write; without a file of them there is no way to. */
    private static void writers(FusekiServer.Builder builder, DatasetGraph dataset, ServerOptions options) {
        if (options.passwords() == null) {
            return;
        }
        builder.passwordFile(options.passwords().toString())
                .auth(AuthScheme.BASIC)
                .realm("Entente");
        builder.add("/update", guarded(dataset, Operation.Update));
        builder.add("/store", guarded(dataset, Operation.GSP_RW));
    }

    private static DataService guarded(DatasetGraph dataset, Operation operation) {
        return DataService.newBuilder(dataset)
                .addEndpoint(Endpoint.create()
                        .operation(operation)
                        .authPolicy(Auth.ANY_USER)
                        .build())
                .build();
    }

    public int port() {
        return fuseki.getPort();
    }

    /** Where to open it, with a slash at the end. */
    public URI base() {
        return URI.create("http://" + options.reachable() + ":" + port() + "/");
    }

    /** Lets running requests end for a short while, then stops; those that still run are cut off, and it says so. */
    @Override
    public void close() {
        try {
            fuseki.stop();
        } catch (FusekiException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
            LOG.warn("Requests still ran after {} seconds and were cut off", GRACE / 1_000);
        }
    }
}
