package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qinglian.core.coverage.AppraisalVerdict;
import org.qinglian.core.coverage.AppraisedOfficer;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.coverage.DeclaredKinship;
import org.qinglian.core.coverage.Kinship;
import org.qinglian.core.coverage.VillageAppraisal;
import org.qinglian.core.discipline.DisciplineRegister;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.StatuteSamples;
import org.qinglian.core.programme.Programme;

/** A failing sample for every rule of villages and of sanctions. */
final class PersonRuleFailures {
    private PersonRuleFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("statute.vil-01", ERROR)
                        .in(coverage(c -> c.withVillagePublications(Replace.in(c.villagePublications(), "vp-1", p -> p.withPublishedOn(LocalDate.of(2026, 2, 10))))))
                        .at("vc-1", "/coverage/villageCommittees/0")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.vil-02", ERROR)
                        .in(coverage(c -> c.withVillagePublications(Replace.without(c.villagePublications(), "vp-m3"))))
                        .at("vc-1", "/coverage/villageCommittees/0")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.vil-03", ERROR)
                        .in(coverage(c -> c.withRepresentatives(Replace.in(c.representatives(), "vr-2", r -> r.withHouseholdCount(4)))))
                        .at("vr-2", "/coverage/representatives/1")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.vil-04", ERROR)
                        .in(coverage(c -> c.withRepresentatives(Replace.in(c.representatives(), "vr-2", r -> r.withHouseholdCount(16)))))
                        .at("vr-2", "/coverage/representatives/1")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.vil-05", ERROR)
                        .in(coverage(c -> c.withVillages(Replace.in(c.villages(), "v-qingxi", v -> v.withAssembly(CoverageSamples.assembly().members(16).build())))))
                        .at("v-qingxi", "/coverage/villages/0/assembly/representatives")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.vil-06", ERROR)
                        .in(coverage(c -> c.withVillages(Replace.in(c.villages(), "v-qingxi", v -> v.withAssembly(CoverageSamples.assembly().women(4).build())))))
                        .at("v-qingxi", "/coverage/villages/0/assembly/women")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.vil-07", ERROR)
                        .in(coverage(c -> c.withVillageCommittees(Replace.in(c.villageCommittees(), "vc-1", v -> v.withOfficers(v.officers().subList(1, 6))))))
                        .at("vc-1", "/coverage/villageCommittees/0/officers")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.vil-08", ERROR)
                        .in(coverage(c -> c.withVillageCommittees(Replace.in(c.villageCommittees(), "vc-1", v -> v.withKinships(new DeclaredKinship("c-2", "s-1", Kinship.SIBLING))))))
                        .at("vc-1", "/coverage/villageCommittees/0/officers")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.vil-09", ERROR)
                        .in(coverage(c -> c.withVillageAppraisals(Replace.without(c.villageAppraisals(), "va-1"))))
                        .at("vc-1", "/coverage/villageCommittees/0")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.vil-10", ERROR)
                        .in(coverage(c -> c.withVillageAppraisals(incompetent("va-1", 2025, LocalDate.of(2025, 12, 28)), incompetent("va-3", 2026, LocalDate.of(2026, 6, 20)), c.villageAppraisals().get(1))))
                        .at("vc-1", "/coverage/villageCommittees/0/officers/2/during")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.acc-01", ERROR)
                        .in(discipline(d -> d.withDecisions(Replace.in(d.decisions(), "s-2", s -> s.withPeriodEndsOn(LocalDate.of(2026, 9, 20))))))
                        .at("s-2", "?")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.acc-02", ERROR)
                        .in(discipline(d -> d.withDecisions(Replace.in(d.decisions(), "s-9", s -> s.withPeriodEndsOn(LocalDate.of(2022, 3, 1))))))
                        .at("s-9", "?")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.acc-03", ERROR)
                        .in(discipline(d -> d.withDecisions(Replace.in(d.decisions(), "s-12", s -> s.withPeriodEndsOn(LocalDate.of(2024, 3, 1))))))
                        .at("s-12", "?")
                        .basis("")
                        .says("", ""),
                FailingSample.of("statute.acc-04", ERROR)
                        .in(discipline(d -> d.withDecisions(Replace.in(d.decisions(), "s-11", s -> s.withPeriodEndsOn(LocalDate.of(2024, 6, 15))))))
                        .at("s-11", "?")
                        .basis("")
                        .says("", ""));
    }

    private static Programme coverage(UnaryOperator<CoverageRegister> change) {
        Programme programme = StatuteSamples.programme();
        return programme.withCoverage(change.apply(programme.coverage()));
    }

    private static Programme discipline(UnaryOperator<DisciplineRegister> change) {
        Programme programme = StatuteSamples.programme();
        return programme.withDiscipline(change.apply(programme.discipline()));
    }

    private static VillageAppraisal incompetent(String id, int year, LocalDate heldOn) {
        return CoverageSamples.appraisal(id)
                .year(year)
                .heldOn(heldOn)
                .verdicts(List.of(new AppraisedOfficer("c-3", AppraisalVerdict.INCOMPETENT)))
                .build();
    }
}
