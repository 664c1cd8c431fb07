package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.coverage.DeclaredKinship;
import org.qinglian.core.coverage.Kinship;
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
                        .in(coverage(c -> c.withVillagePublications(Replace.in(
                                c.villagePublications(), "vp-1", p -> p.withPublishedOn(LocalDate.of(2026, 2, 10))))))
                        .at("vc-1", "/coverage/villageCommittees/0")
                        .basis("《村民委员会组织法》第三十条（2018）")
                        .says(
                                "村民委员会“vc-1” (2026-Q2)：公布次数为 0 次；应为不少于 1 次。",
                                "Villagers' committee 'vc-1' (2026-Q2): publications: found 0 times; expected at least 1 time."),
                FailingSample.of("statute.vil-02", ERROR)
                        .in(coverage(c -> c.withVillagePublications(Replace.without(c.villagePublications(), "vp-m3"))))
                        .at("vc-1", "/coverage/villageCommittees/0")
                        .basis("《村民委员会组织法》第三十条（2018）")
                        .says(
                                "村民委员会“vc-1” (2026-04)：公布次数为 0 次；应为不少于 1 次。",
                                "Villagers' committee 'vc-1' (2026-04): publications: found 0 times; expected at least 1 time."),
                FailingSample.of("statute.vil-03", ERROR)
                        .in(coverage(c -> c.withRepresentatives(
                                Replace.in(c.representatives(), "vr-2", r -> r.withHouseholdCount(4)))))
                        .at("vr-2", "/coverage/representatives/1")
                        .basis("《村民委员会组织法》第二十五条（2018）")
                        .says(
                                "村民代表“vr-2”：推选户为 4，村民代表为 1；两者之比应不低于 5。",
                                "Villager representative 'vr-2': electing households 4 against villager representatives 1; expected a ratio of at least 5."),
                FailingSample.of("statute.vil-04", ERROR)
                        .in(coverage(c -> c.withRepresentatives(
                                Replace.in(c.representatives(), "vr-2", r -> r.withHouseholdCount(16)))))
                        .at("vr-2", "/coverage/representatives/1")
                        .basis("《村民委员会组织法》第二十五条（2018）")
                        .says(
                                "村民代表“vr-2”：推选户为 16，村民代表为 1；两者之比应不超过 15。",
                                "Villager representative 'vr-2': electing households 16 against villager representatives 1; expected a ratio of at most 15."),
                FailingSample.of("statute.vil-05", ERROR)
                        .in(coverage(c -> c.withVillages(Replace.in(
                                c.villages(),
                                "v-qingxi",
                                v -> v.withAssembly(
                                        CoverageSamples.assembly().members(16).build())))))
                        .at("v-qingxi", "/coverage/villages/0/assembly/representatives")
                        .basis("《村民委员会组织法》第二十五条（2018）")
                        .says(
                                "村社“v-qingxi”：村民代表为 12，村民代表会议组成人员为 16；两者之比应不低于 4/5。",
                                "Village 'v-qingxi': villager representatives 12 against members of the assembly 16; expected a ratio of at least 4/5."),
                FailingSample.of("statute.vil-06", ERROR)
                        .in(coverage(c -> c.withVillages(Replace.in(
                                c.villages(),
                                "v-qingxi",
                                v -> v.withAssembly(
                                        CoverageSamples.assembly().women(4).build())))))
                        .at("v-qingxi", "/coverage/villages/0/assembly/women")
                        .basis("《村民委员会组织法》第二十五条（2018）")
                        .says(
                                "村社“v-qingxi”：妇女村民代表为 4，村民代表会议组成人员为 15；两者之比应不低于 1/3。",
                                "Village 'v-qingxi': women representatives 4 against members of the assembly 15; expected a ratio of at least 1/3."),
                FailingSample.of("statute.vil-07", ERROR)
                        .in(coverage(c -> c.withVillageCommittees(Replace.in(
                                c.villageCommittees(),
                                "vc-1",
                                v -> v.withOfficers(v.officers().subList(1, 6))))))
                        .at("vc-1", "/coverage/villageCommittees/0/officers")
                        .basis("《村民委员会组织法》第六条（2018）")
                        .says(
                                "村民委员会“vc-1”：委员会成员为 2 人；应为不少于 3 人、不超过 7 人。",
                                "Villagers' committee 'vc-1': committee members: found 2 persons; expected at least 3 persons, at most 7 persons."),
                FailingSample.of("statute.vil-08", ERROR)
                        .in(coverage(c -> c.withVillageCommittees(Replace.in(
                                c.villageCommittees(),
                                "vc-1",
                                v -> v.withKinships(new DeclaredKinship("c-2", "s-1", Kinship.SIBLING))))))
                        .at("vc-1", "/coverage/villageCommittees/0/officers")
                        .basis("《村民委员会组织法》第三十二条（2018）")
                        .says(
                                "村民委员会“vc-1”存在法律禁止的情形：村民委员会成员或者其近亲属担任村务监督机构成员。",
                                "Villagers' committee 'vc-1' shows what the law forbids: a seat in supervision of a committee member or a close relative."),
                FailingSample.of("statute.vil-09", ERROR)
                        .in(coverage(c -> c.withVillageAppraisals(Replace.without(c.villageAppraisals(), "va-2022"))))
                        .at("vc-0", "/coverage/villageCommittees/2")
                        .basis("《村民委员会组织法》第三十三条（2018）")
                        .says(
                                "村民委员会“vc-0” (2022)：民主评议次数为 0 次；应为不少于 1 次。",
                                "Villagers' committee 'vc-0' (2022): democratic appraisals: found 0 times; expected at least 1 time."),
                FailingSample.of("statute.vil-10", ERROR)
                        .in(coverage(c -> c.withVillageCommittees(Replace.in(
                                c.villageCommittees(),
                                "vc-0",
                                v -> v.withOfficers(Replace.at(
                                        v.officers(), 2, v.officers().get(2).withDuring(v.during())))))))
                        .at("vc-0", "/coverage/villageCommittees/2/officers/2/during")
                        .basis("《村民委员会组织法》第三十三条（2018）")
                        .says(
                                "村民委员会“vc-0” (c-3)未见职务终止；规定为：连续两次被评议不称职的，职务终止。",
                                "Villagers' committee 'vc-0' (c-3) lacks an end of office; expected by the rule: Who is found incompetent twice running is out of office."),
                FailingSample.of("statute.acc-01", ERROR)
                        .in(discipline(d -> d.withDecisions(
                                Replace.in(d.decisions(), "s-2", s -> s.withPeriodEndsOn(LocalDate.of(2026, 9, 20))))))
                        .at("s-2", "/discipline/decisions/1/periodEndsOn")
                        .basis("《公职人员政务处分法》第八条（2020）")
                        .says(
                                "处分决定“s-2”：自处分决定作出（2026-03-20）起的期间为 6 个月，处分期间届满应为 2026-09-19；登记为 2026-09-20。",
                                "Sanction decision 's-2': end of the sanction's period 2026-09-20; expected 2026-09-19, 6 months from the sanction decision on 2026-03-20."),
                FailingSample.of("statute.acc-02", ERROR)
                        .in(discipline(d -> d.withDecisions(
                                Replace.in(d.decisions(), "s-9", s -> s.withPeriodEndsOn(LocalDate.of(2022, 3, 1))))))
                        .at("s-9", "/discipline/decisions/8/periodEndsOn")
                        .basis("《公职人员政务处分法》第八条（2020）")
                        .says(
                                "处分决定“s-9”：自处分决定作出（2021-03-01）起的期间为 12 个月，处分期间届满应为 2022-02-28；登记为 2022-03-01。",
                                "Sanction decision 's-9': end of the sanction's period 2022-03-01; expected 2022-02-28, 12 months from the sanction decision on 2021-03-01."),
                FailingSample.of("statute.acc-03", ERROR)
                        .in(discipline(d -> d.withDecisions(
                                Replace.in(d.decisions(), "s-12", s -> s.withPeriodEndsOn(LocalDate.of(2024, 3, 1))))))
                        .at("s-12", "/discipline/decisions/11/periodEndsOn")
                        .basis("《公职人员政务处分法》第八条（2020）")
                        .says(
                                "处分决定“s-12”：自处分决定作出（2022-09-01）起的期间为 18 个月，处分期间届满应为 2024-02-29；登记为 2024-03-01。",
                                "Sanction decision 's-12': end of the sanction's period 2024-03-01; expected 2024-02-29, 18 months from the sanction decision on 2022-09-01."),
                FailingSample.of("statute.acc-04", ERROR)
                        .in(discipline(d -> d.withDecisions(
                                Replace.in(d.decisions(), "s-11", s -> s.withPeriodEndsOn(LocalDate.of(2024, 6, 15))))))
                        .at("s-11", "/discipline/decisions/10/periodEndsOn")
                        .basis("《公职人员政务处分法》第八条（2020）")
                        .says(
                                "处分决定“s-11”：自处分决定作出（2022-06-15）起的期间为 24 个月，处分期间届满应为 2024-06-14；登记为 2024-06-15。",
                                "Sanction decision 's-11': end of the sanction's period 2024-06-15; expected 2024-06-14, 24 months from the sanction decision on 2022-06-15."));
    }

    private static Programme coverage(UnaryOperator<CoverageRegister> change) {
        Programme programme = StatuteSamples.programme();
        return programme.withCoverage(change.apply(programme.coverage()));
    }

    private static Programme discipline(UnaryOperator<DisciplineRegister> change) {
        Programme programme = StatuteSamples.programme();
        return programme.withDiscipline(change.apply(programme.discipline()));
    }
}
