package org.entente.server.view;

import java.util.List;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Term;

/**
 * What a claim of sanctions tells of them, and what is known beside it.
 *
 * @param types what they restrict
 * @param stages how far they have come; one at most
 * @param legalBases as the text names them
 * @param regimes sanctions regimes of the same sender against the same target that the seeds know
 */
public record SanctionView(List<Term> types, List<Term> stages, List<Lit> legalBases, List<Entity> regimes) {}
