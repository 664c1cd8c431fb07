package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.PeriodsByDecision;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.ConductNorms;
import org.qinglian.core.conduct.IntegrityOpinion;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.InfluencePeriod;

/** A person is commended only if nothing stands against it, by the register of discipline and by the opinion of its body (表扬对象廉洁情况不符). */
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
            PeriodsByDecision periods = inspected.shared(
                    PeriodsByDecision.class,
                    whole -> PeriodsByDecision.of(
                            whole.programme().discipline().decisions(),
                            whole.people(),
                            whole.norms(DisciplineNorms.standard()),
                            whole.asOf()));
            Notices.forEach(inspected, (notice, pointer) -> {
                if (!notice.isNegative()
                        && notice.isPublishedOn(inspected.asOf())
                        && !notice.persons().isEmpty()) {
                    judge(notice, pointer, periods, verdicts);
                }
            });
        }
    }

    /** What the register of discipline says goes before what an opinion says or does not. */
    private static void judge(CaseNotice notice, String pointer, PeriodsByDecision periods, Verdicts verdicts) {
        LocalDate issued = notice.issuedOn().orElse(LocalDate.MAX);
        Optional<InfluencePeriod> running = notice.persons().stream()
                .flatMap(person -> periods.running(person, issued).stream())
                .findFirst();
        Optional<IntegrityOpinion> opinion =
                notice.opinion().filter(given -> !given.givenOn().isAfter(issued));
        if (running.isPresent()) {
            verdicts.notMet(notice, pointer + "/subjects", Map.of("found", registered(running.get())));
        } else if (opinion.isEmpty()) {
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

    private static LocalizedText registered(InfluencePeriod period) {
        LocalizedMessage text = CoreMessages.message(
                "conduct.commended-unfit.registered",
                Map.of("decision", period.decision(), "from", period.days().from()));
        return LocalizedText.of(text.zh(), text.en());
    }
}
