package org.entente.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** Reads no more of a stranger's body than a query needs, whether its length is told beforehand or not. */
final class BodyLimit extends SizeLimitHandler {

    private static final long LARGEST = 1_000_000;

    BodyLimit() {
        super(LARGEST, -1);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean writer = Gate.writes(Request.getPathInContext(request));
        return writer ? getHandler().handle(request, response, callback) : super.handle(request, response, callback);
    }
}
