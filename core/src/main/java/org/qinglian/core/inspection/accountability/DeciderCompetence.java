package org.qinglian.core.inspection.accountability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityDecision;
import org.qinglian.core.accountability.AccountabilityRules;
import org.qinglian.core.accountability.Authority;
import org.qinglian.core.accountability.AuthorityKind;
import org.qinglian.core.accountability.Competence;
import org.qinglian.core.accountability.Measure;
import org.qinglian.core.accountability.ObjectKind;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** A decision is taken by a body that may take it about this object, with the approval that it needs (决定机关无权限). */
final class DeciderCompetence extends CaseCheck {
    DeciderCompetence() {
        super("accountability.decider-competence", Severity.ERROR, Articles.of("第十二条"));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<ObjectKind> object = ObjectKind.of(subject.object());
        if (object.isEmpty()) {
            return; // no measure is legal for it, which another check says
        }
        decidedOn(subject, inspected)
                .flatMap(day -> rules(subject, day, inspected, verdicts))
                .ifPresent(rules -> new Judgement(
                                subject, pointer, object.get(), rules, Jurisdiction.of(inspected), verdicts)
                        .pass());
    }

    /** What is looked at in one case. */
    private record Judgement(
            AccountabilityCase subject,
            String pointer,
            ObjectKind object,
            AccountabilityRules rules,
            Jurisdiction jurisdiction,
            Verdicts verdicts) {
        private void pass() {
            Optional<AccountabilityDecision> decision = subject.decision();
            if (decision.isEmpty()) {
                notMet("/decision", words("accountability.nobody", Map.of()), "accountability.expected.body", Map.of());
                return;
            }
            Authority decider = decision.get().decidedBy();
            Optional<Level> lowest = jurisdiction.lowest(subject.object());
            Optional<Level> level = jurisdiction.level(decider);
            if (lowest.isEmpty() || level.isEmpty()) {
                verdicts.notAssessable(subject, "accountability.no-jurisdiction", Map.of());
            } else if (lowest.get().isAbove(level.get())) {
                notMet(
                        "/decision/decidedBy",
                        jurisdiction.inWords(decider),
                        "accountability.expected.level",
                        Map.of("level", lowest.get()));
            } else {
                competent(decision.get(), level.get().equals(lowest.get()), lowest.get());
            }
        }

        private void competent(AccountabilityDecision decision, boolean sameLevel, Level lowest) {
            AuthorityKind kind = decision.decidedBy().kind();
            List<Measure> beyond = subject.measures().stream()
                    .filter(measure -> rules.isLegal(measure, object))
                    .filter(measure ->
                            rules.competence(kind, object, measure.kind()).isEmpty())
                    .toList();
            boolean approval = sameLevel
                    && subject.measures().stream()
                            .flatMap(measure -> rules.competence(kind, object, measure.kind()).stream())
                            .anyMatch(Competence::approved);
            LocalizedText decider = jurisdiction.inWords(decision.decidedBy());
            if (!beyond.isEmpty()) {
                notMet(
                        "/decision/decidedBy",
                        decider,
                        "accountability.expected.committee",
                        Map.of("measure", beyond.get(0).inWords()));
            } else if (approval && !isApproved(decision, lowest)) {
                notMet("/decision/approvedBy", decider, "accountability.expected.approval", Map.of());
            } else {
                verdicts.met();
            }
        }

        private boolean isApproved(AccountabilityDecision decision, Level lowest) {
            return decision.approvedBy()
                    .filter(approver -> approver.kind() == AuthorityKind.PARTY_COMMITTEE)
                    .flatMap(jurisdiction::level)
                    .filter(level -> !lowest.isAbove(level))
                    .isPresent();
        }

        private void notMet(String place, LocalizedText found, String expected, Map<String, ?> arguments) {
            verdicts.notMet(subject, pointer + place, Map.of("found", found, "expected", words(expected, arguments)));
        }
    }
}
