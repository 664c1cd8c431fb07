package org.qinglian.core.inspection.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.MemberDisposal;
import org.qinglian.core.discipline.MemberOutcome;
import org.qinglian.core.discipline.MemberOutcomeKind;
import org.qinglian.core.discipline.OrganizationMeasure;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;

/** What becomes of a person fits the measure, and rests on the decision that it takes (人员处理结果与措施或者依据不符). */
final class OutcomeMisfit implements Check {
    private static final LocalizedText NOTHING = LocalizedText.of("未写明依据", "nothing");

    @Override
    public String id() {
        return "discipline.outcome-misfit";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党纪律处分条例", "第十五条、第十六条").withVersion("2023"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<OrganizationMeasure> measures = inspected.programme().discipline().measures();
        for (int i = 0; i < measures.size(); i++) {
            OrganizationMeasure measure = measures.get(i);
            for (int k = 0; k < measure.outcomes().size(); k++) {
                String pointer = "/discipline/measures/" + i + "/outcomes/" + k;
                new Judgement(measure, measure.outcomes().get(k), pointer, inspected, verdicts).give();
            }
        }
    }

    /** The judgement of one outcome. */
    private record Judgement(
            OrganizationMeasure measure,
            MemberOutcome outcome,
            String pointer,
            Inspected inspected,
            Verdicts verdicts) {
        void give() {
            MemberOutcomeKind kind = outcome.kind();
            if (kind.measure() != measure.kind()) {
                expect(false, "/kind", measure.kind().label(), kind.measure().label());
            } else if (kind.restsOnSanction()) {
                onSanction();
            } else if (kind.disposal().isPresent()) {
                onDisposal();
            } else {
                verdicts.met();
            }
        }

        private void onSanction() {
            Optional<SanctionDecision> decision =
                    outcome.sanction().flatMap(ref -> inspected.registry().find(SanctionDecision.class, ref));
            if (decision.isEmpty() && outcome.sanction().isPresent()) {
                unknown(outcome.sanction().get());
                return;
            }
            LocalDate asOf = inspected.asOf();
            expect(
                    decision.filter(each -> each.standsOn(asOf)
                                    && outcome.kind().restsOn(each.sanctionOn(asOf))
                                    && isOf(each.person()))
                            .isPresent(),
                    "/sanction",
                    decision.map(each -> named(each.sanctionOn(asOf), each.person()))
                            .orElse(NOTHING),
                    expected());
        }

        private void onDisposal() {
            Optional<MemberDisposal> disposal =
                    outcome.disposal().flatMap(ref -> inspected.registry().find(MemberDisposal.class, ref));
            if (disposal.isEmpty() && outcome.disposal().isPresent()) {
                unknown(outcome.disposal().get());
                return;
            }
            expect(
                    disposal.filter(each -> outcome.kind().disposal().equals(Optional.of(each.kind()))
                                    && isOf(Actor.member(each.member().id())))
                            .isPresent(),
                    "/disposal",
                    disposal.map(each -> named(
                                    each.kind(), Actor.member(each.member().id())))
                            .orElse(NOTHING),
                    expected());
        }

        private boolean isOf(Actor person) {
            return inspected.people().isSamePerson(outcome.person(), person);
        }

        private LocalizedText expected() {
            return CoreMessages.messages()
                    .text("member-outcome." + outcome.kind().code() + ".rests-on");
        }

        private void unknown(Ref<?> named) {
            verdicts.notAssessable(measure, "discipline.outcome-misfit.unknown", Map.of("found", named));
        }

        private void expect(boolean fits, String component, LocalizedText found, LocalizedText expected) {
            verdicts.expect(
                    fits,
                    measure,
                    pointer + component,
                    Map.of(
                            "person",
                            outcome.person(),
                            "outcome",
                            outcome.kind(),
                            "found",
                            found,
                            "expected",
                            expected));
        }
    }

    private static LocalizedText named(Coded decided, Actor person) {
        return LocalizedText.of(
                decided.label().in(Locale.CHINA) + "（对象“" + person + "”）",
                decided.label().in(Locale.ENGLISH) + " of '" + person + "'");
    }
}
