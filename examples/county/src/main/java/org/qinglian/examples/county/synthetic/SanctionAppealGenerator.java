package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.discipline.Appeal;
import org.qinglian.core.discipline.AppealBuilder;
import org.qinglian.core.discipline.AppealKind;
import org.qinglian.core.discipline.AppealOutcome;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionRegime;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/** Makes appeals (申诉): every third decision was appealed, most were upheld. */
final class SanctionAppealGenerator {
    private static final int EVERY = 3;

    private SanctionAppealGenerator() {}

    /** A decision with its appeal, if it is one that was appealed. */
    static SanctionDecision appealed(SanctionDecision decision, int number) {
        boolean party = decision.regime() == SanctionRegime.PARTY;
        boolean state = decision.regime() == SanctionRegime.ADMINISTRATIVE;
        if (number % EVERY != 1 || !(party || state)) {
            return decision;
        }
        LocalDate effective = decision.effectiveOn().orElseThrow();
        LocalDate filed = effective.plusDays(15);
        LocalDate decided = filed.plusDays(party ? 60 : 25);
        boolean isDecided = !decided.isAfter(CountyGenerator.AS_OF);
        boolean lighter = isDecided && decision.sanction() == Sanction.DEMERIT;
        AppealBuilder appeal = Appeal.builder()
                .kind(party ? AppealKind.PARTY_RE_EXAMINATION : AppealKind.SUPERVISION_REVIEW)
                .informedOn(effective.plusDays(2))
                .filedOn(filed)
                .decidedOn(Optional.of(decided).filter(day -> isDecided))
                .decidedBy(Optional.of(Actor.organization(OrganizationGenerator.COUNTY.id()))
                        .filter(body -> isDecided))
                .outcome(Optional.of(lighter ? AppealOutcome.CHANGED : AppealOutcome.UPHELD)
                        .filter(outcome -> isDecided));
        if (!lighter) {
            return decision.withAppeals(appeal.build());
        }
        return decision.withAppeals(appeal.changedTo(Sanction.WARNING).build()).withHistory(changed(decision, decided));
    }

    /** What came after the change is left out: it starts anew. */
    private static List<Step<DecisionStage>> changed(SanctionDecision decision, LocalDate on) {
        List<Step<DecisionStage>> steps = new ArrayList<>(decision.history().stream()
                .filter(step -> !step.on().isAfter(on))
                .toList());
        steps.add(Step.of(DecisionStage.CHANGED, on));
        return steps;
    }
}
