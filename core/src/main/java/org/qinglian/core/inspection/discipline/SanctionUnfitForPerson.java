package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionEligibility;
import org.qinglian.core.discipline.SanctionRegime;
import org.qinglian.core.organization.PersonKind;

/** An administrative sanction is one that a person of that kind may receive (处分种类与人员类别不符). */
final class SanctionUnfitForPerson implements Check {
    @Override
    public String id() {
        return "discipline.sanction-unfit-for-person";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("公职人员政务处分法", "第十九条至第二十三条").withVersion("2020"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        SanctionEligibility eligibility = SanctionEligibility.by(inspected.norms(DisciplineNorms.standard()));
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            if (decision.regime() != SanctionRegime.ADMINISTRATIVE) {
                continue;
            }
            Set<PersonKind> kinds = inspected.people().kinds(decision.person());
            if (!SanctionedPersons.of(inspected).isOnRecord(decision)) {
                verdicts.notAssessable(decision, "discipline.person-unknown", Map.of("found", decision.person()));
            } else if (isUndescribed(inspected, decision, kinds)) {
                verdicts.notAssessable(
                        decision,
                        "discipline.sanction-unfit-for-person.kind-unknown",
                        Map.of("found", decision.person()));
            } else {
                verdicts.expect(
                        eligibility.allows(kinds, decision.sanction()),
                        decision,
                        pointer + "/sanction",
                        Map.of("found", decision.sanction(), "person", decision.person(), "kinds", names(kinds)));
            }
        }
    }

    /** A cadre is on public duty; of what kind is for the record to say. */
    private static boolean isUndescribed(Inspected inspected, SanctionDecision decision, Set<PersonKind> kinds) {
        return inspected.people().known(decision.person()).cadre().isPresent()
                && kinds.stream().noneMatch(PersonKind::isOnPublicDuty);
    }

    private static LocalizedText names(Set<PersonKind> kinds) {
        return kinds.isEmpty()
                ? LocalizedText.of("无", "none")
                : LocalizedText.of(
                        kinds.stream()
                                .map(kind -> kind.label().in(Locale.CHINA))
                                .collect(Collectors.joining("、")),
                        kinds.stream()
                                .map(kind -> kind.label().in(Locale.ENGLISH))
                                .collect(Collectors.joining(", ")));
    }
}
