package org.entente.server.page;

import java.io.IOException;
import org.entente.server.web.Exchange;

/** Answers the requests of one route. */
public interface Handler {

    /** Answers, or returns false where it knows nothing of that name. */
    boolean handle(Exchange x) throws IOException;
}
