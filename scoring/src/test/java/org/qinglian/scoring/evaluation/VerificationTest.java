package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeFault;
import org.qinglian.scoring.scheme.VerificationCase;

/** Cases that come true; each way in which one can fail is among the faulty schemes of the linter's test. */
class VerificationTest {
    @Test
    void takes_counts_by_code_and_facts_that_are_not_there() {
        Scheme scheme = SchemeSamples.scheme(SchemeSamples.textWith("\"verification\": [\n", """
                "verification": [
                    {
                      "name": "one county notice, satisfaction does not apply", "working": {"zh": "50 − 20 = 30"},
                      "facts": {
                        "study.hours": 40, "notices": {"county": 1, "city": 2}, "category": "ordinary",
                        "satisfaction": {"status": "not-applicable"}
                      },
                      "expect": {"base.meetings": 10, "base.conduct": 30.0, "base": 60, "total": 60},
                      "score": 60, "grade": "qualified"
                    },
                """));

        assertThat(scheme.verification()).hasSize(2);
        assertThat(Verification.standard().verify(scheme)).isEmpty();
    }

    @Test
    void a_node_that_does_not_count_is_found_in_its_state() {
        Scheme scheme = SchemeSamples.scheme();
        Scheme expecting = scheme.withVerification(scheme.verification().stream()
                .map(given -> new VerificationCase(
                        given.name(),
                        given.working(),
                        Map.of("study.hours", IntNode.valueOf(40)),
                        Map.of("bonus.satisfaction", BigDecimal.ZERO),
                        given.score(),
                        Optional.empty()))
                .toList());

        List<SchemeFault> faults = Verification.standard().verify(expecting);

        assertThat(faults)
                .extracting(fault -> fault.pointer() + " " + fault.message().en())
                .containsExactly(
                        "/verification/0/expect/bonus.satisfaction Verification case 'two absences' fails:"
                                + " found excluded, expected 0.",
                        "/verification/0/score Verification case 'two absences' fails: found 80, expected 86.5.");
    }
}
