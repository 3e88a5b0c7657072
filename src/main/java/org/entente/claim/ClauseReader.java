package org.entente.claim;

import java.util.List;
import org.entente.mention.Unit;

/** Parts a sentence into clauses and tells how they hang together. */
interface ClauseReader {
    List<Clause> clauses(List<Unit> units);
}
