package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.cadre.PolicyDocumentBuilder;
import org.qinglian.core.common.Ref;

/** Flaws of policies (政策制度类问题). */
final class PolicyFlaws {
    private static final LocalDate START = LocalDate.of(2026, 2, 1);

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "cadre.policy-dates",
                    1,
                    "The rules were to hold from a day before they were issued.",
                    draft -> draft.cadre.policies.add(policy("po-early", START)
                            .issuedOn(START.plusDays(10))
                            .build())),
            SeededFlaw.found(
                    "cadre.policy-replaced-twice",
                    1,
                    "Two departments each issued their own successor.",
                    draft -> pair(draft, "twice", START, START, 2)),
            SeededFlaw.found(
                    "cadre.policy-gap",
                    1,
                    "The old rules ended with the year and the new ones came in February.",
                    draft -> pair(draft, "gap", LocalDate.of(2026, 1, 1), START, 1)),
            SeededFlaw.found(
                    "cadre.policy-not-withdrawn",
                    1,
                    "The new rules came and nobody withdrew the old ones.",
                    draft -> pair(draft, "both", null, START, 1)),
            SeededFlaw.found(
                    "cadre.policy-cites-lapsed",
                    1,
                    "The rules still cite a measure that was replaced.",
                    draft -> draft.cadre.policies.add(
                            policy("po-citing", START).addCites(Ref.of("po-02")).build())));

    private PolicyFlaws() {}

    private static PolicyDocumentBuilder policy(String id, LocalDate from) {
        return PolicyGenerator.policy(Ref.of(id), "考勤管理办法", "Measure on attendance", from);
    }

    private static void pair(
            CountyDraft draft, String name, @Nullable LocalDate withdrawn, LocalDate from, int successors) {
        draft.cadre.policies.add(policy("po-" + name, LocalDate.of(2022, 1, 1))
                .withdrawnOn(Optional.ofNullable(withdrawn))
                .build());
        for (int i = 1; i <= successors; i++) {
            draft.cadre.policies.add(policy("po-" + name + "-" + i, from)
                    .addReplaces(Ref.of("po-" + name))
                    .build());
        }
    }
}
