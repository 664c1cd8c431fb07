package org.qinglian.core.inspection.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.AppraisalRun;
import org.qinglian.core.coverage.VillageAppraisal;
import org.qinglian.core.coverage.VillageCommittee;
import org.qinglian.core.coverage.VillageOfficer;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Villagers' committees, their years and their members (村民委员会). */
final class CommitteeCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.VILLAGE_COMMITTEE, CaseKinds.VILLAGE_YEAR, CaseKinds.VILLAGE_OFFICER);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        LocalDate asOf = inspected.asOf();
        Map<Ref<VillageCommittee>, List<VillageAppraisal>> appraisals = new HashMap<>();
        for (VillageAppraisal each : inspected.programme().coverage().villageAppraisals()) {
            appraisals
                    .computeIfAbsent(each.committee(), any -> new ArrayList<>())
                    .add(each);
        }
        List<VillageCommittee> committees = inspected.programme().coverage().villageCommittees();
        for (int i = 0; i < committees.size(); i++) {
            VillageCommittee committee = committees.get(i);
            List<VillageAppraisal> own = appraisals.getOrDefault(committee.id(), List.of());
            String pointer = "/coverage/villageCommittees/" + i;
            if (committee.during().contains(asOf)) {
                cases.accept(composition(committee, pointer, asOf));
            }
            years(committee, own, pointer, asOf, cases);
            officers(committee, own, pointer, asOf, cases);
        }
    }

    private static RuleCase composition(VillageCommittee committee, String pointer, LocalDate asOf) {
        return RuleCase.of(CaseKinds.VILLAGE_COMMITTEE, committee, pointer)
                .count("committee-members", Optional.of(committee.members(asOf).size()), "/officers")
                .fact(
                        "kin-in-supervision",
                        Optional.of(!committee.conflicted(asOf).isEmpty()),
                        "/officers")
                .build();
    }

    /** The whole years of its term that are over. */
    private static void years(
            VillageCommittee committee,
            List<VillageAppraisal> appraisals,
            String pointer,
            LocalDate asOf,
            Consumer<RuleCase> cases) {
        LocalDate from = committee.during().from();
        int first = from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1;
        for (int year = first; year < asOf.getYear(); year++) {
            if (committee.during().contains(LocalDate.of(year, 12, 31))) {
                int judged = year;
                long held = appraisals.stream()
                        .filter(appraisal -> appraisal.year() == judged
                                && !appraisal.heldOn().isAfter(asOf))
                        .count();
                cases.accept(RuleCase.of(CaseKinds.VILLAGE_YEAR, committee, pointer)
                        .which(Integer.toString(year))
                        .count("appraisals", Optional.of(held), "")
                        .build());
            }
        }
    }

    private static void officers(
            VillageCommittee committee,
            List<VillageAppraisal> appraisals,
            String pointer,
            LocalDate asOf,
            Consumer<RuleCase> cases) {
        for (int i = 0; i < committee.officers().size(); i++) {
            VillageOfficer officer = committee.officers().get(i);
            if (officer.office().isOfCommittee()) {
                AppraisalRun run = AppraisalRun.of(officer.code(), appraisals, asOf);
                cases.accept(RuleCase.of(CaseKinds.VILLAGE_OFFICER, committee, pointer + "/officers/" + i)
                        .which(officer.code())
                        .count("incompetent-running", Optional.of(run.length()), "")
                        .fact("office-ended", Optional.of(isOut(officer, run)), "/during")
                        .build());
            }
        }
    }

    /** The second verdict in a row ends the office on its day. */
    private static boolean isOut(VillageOfficer officer, AppraisalRun run) {
        return run.secondOn()
                .flatMap(second -> officer.during().until().filter(last -> !last.isAfter(second)))
                .isPresent();
    }
}
