package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.ConductNorms;
import org.qinglian.core.conduct.IntegrityOpinion;

/** A person is commended only if nothing stands against it by the opinion of the discipline body (表扬对象廉洁情况不符). */
final class CommendedUnfit implements Check {
    @Override
    public String id() {
        return "conduct.commended-unfit";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.assumption("影响期内或者立案期间不予通报表扬"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        if (inspected.norms(ConductNorms.standard()).commendOnlyInGoodStanding()) {
            Notices.forEach(inspected, (notice, pointer) -> {
                if (!notice.isNegative()
                        && notice.isPublishedOn(inspected.asOf())
                        && !notice.persons().isEmpty()) {
                    judge(notice, pointer, verdicts);
                }
            });
        }
    }

    private static void judge(CaseNotice notice, String pointer, Verdicts verdicts) {
        LocalDate issued = notice.issuedOn().orElse(LocalDate.MAX);
        Optional<IntegrityOpinion> opinion =
                notice.opinion().filter(given -> !given.givenOn().isAfter(issued));
        if (opinion.isEmpty()) {
            verdicts.notAssessable(notice, "conduct.commended-unfit.no-opinion", Map.of());
        } else {
            String against = opinion.get().influencePeriod()
                    ? "conduct.opinion.influence-period"
                    : "conduct.opinion.investigation";
            verdicts.expect(
                    opinion.get().isClear(),
                    notice,
                    pointer + "/opinion",
                    Map.of("found", CoreMessages.messages().text(against)));
        }
    }
}
