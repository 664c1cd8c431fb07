package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.DecisionCitation;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

/** What a notice cites of a decision is what the register of discipline says of it (通报所引决定与处分台账不符). */
final class CitationDiffers implements Check {
    private static final LocalizedText NOT = LocalizedText.of("无", "none");

    @Override
    public String id() {
        return "conduct.citation-differs";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.assumption("先有处理决定，后有通报"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Notices.forEach(inspected, (notice, pointer) -> {
            Optional<DecisionCitation> citation =
                    notice.decision().filter(cited -> cited.sanction().isPresent());
            if (citation.isPresent()) {
                Optional<SanctionDecision> decision = Notices.registered(notice, inspected);
                if (decision.isEmpty()) {
                    verdicts.notAssessable(
                            notice,
                            "conduct.citation-differs.unknown",
                            Map.of("found", citation.get().sanction().orElseThrow()));
                } else {
                    compare(notice, citation.get(), decision.get(), pointer, inspected.people(), verdicts);
                }
            }
        });
    }

    private static void compare(
            CaseNotice notice,
            DecisionCitation cited,
            SanctionDecision decision,
            String pointer,
            People people,
            Verdicts verdicts) {
        day(notice, pointer + "/decision/effectiveOn", cited.effectiveOn(), decision, decision.effectiveOn(), verdicts);
        day(notice, pointer + "/decision/revokedOn", cited.revokedOn(), decision, decision.revokedOn(), verdicts);
        if (!notice.persons().isEmpty()) {
            Actor person = people.known(decision.person());
            verdicts.expect(
                    notice.persons().stream().anyMatch(subject -> people.isSamePerson(subject, person)),
                    notice,
                    pointer + "/subjects",
                    Map.of(
                            "component",
                            "subjects",
                            "found",
                            notice.persons().get(0),
                            "decision",
                            decision.id(),
                            "expected",
                            person));
        }
    }

    /** What is not cited says nothing to the contrary. */
    private static void day(
            CaseNotice notice,
            String pointer,
            Optional<LocalDate> cited,
            SanctionDecision decision,
            Optional<LocalDate> registered,
            Verdicts verdicts) {
        cited.ifPresent(day -> verdicts.expect(
                cited.equals(registered),
                notice,
                pointer,
                Map.of(
                        "component", pointer.substring(pointer.lastIndexOf('/') + 1),
                        "found", day,
                        "decision", decision.id(),
                        "expected", registered.<Object>map(on -> on).orElse(NOT))));
    }
}
