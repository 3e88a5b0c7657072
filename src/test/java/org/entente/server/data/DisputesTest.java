package org.entente.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisputesTest {

    private final Entity one = new Entity("x:one");
    private final Entity other = new Entity("x:other");
    private int claims;

    private ClaimInfo claim(Entity subject, Relation relation, Entity object, String status) {
        return new ClaimInfo(
                "x:claim" + claims++, subject, relation, object, status, null, null, List.of(), null, 1, null);
    }

    private static Relation relation(boolean symmetric) {
        return new Relation("r", "f", symmetric, false, 1.0, new Names(), new Names(), new Names(), new Names());
    }

    @Test
    void whatOneAffirmsAndAnotherDeniesIsDisputed() {
        Relation relation = relation(true);
        List<ClaimInfo> all = List.of(
                claim(one, relation, other, "Actual"),
                claim(other, relation, one, "Denied"),
                claim(one, relation, other, "Planned"),
                claim(one, relation, other, "Proposed"));
        List<Snapshot.Dispute> found = Disputes.among(all);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().affirming()).isEqualTo(all.get(0));
        assertThat(found.getFirst().affirmed()).isEqualTo(2);
        assertThat(found.getFirst().denied()).isEqualTo(1);
    }

    @Test
    void theOtherDirectionIsAnotherMatter() {
        Relation relation = relation(false);
        assertThat(Disputes.among(
                        List.of(claim(one, relation, other, "Actual"), claim(other, relation, one, "Denied"))))
                .isEmpty();
    }

    @Test
    void aProposalIsDeniedByNobody() {
        Relation relation = relation(true);
        assertThat(Disputes.among(
                        List.of(claim(one, relation, other, "Proposed"), claim(one, relation, other, "Denied"))))
                .isEmpty();
    }

    @Test
    void onlyWhatIsSaidToBeActualHasATone() {
        Relation relation = relation(true);
        Tones tones = Tones.of(List.of(claim(one, relation, other, "Actual"), claim(one, relation, other, "Denied")));
        assertThat(tones).isEqualTo(new Tones(1, 0, 0));
    }
}
