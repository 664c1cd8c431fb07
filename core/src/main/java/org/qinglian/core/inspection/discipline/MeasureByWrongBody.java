package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.OrganizationMeasure;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.OrganizationTree;

/**
 * A superior orders an examination or criticises; the next higher committee reorganises or dissolves (处理决定机关不符).
 */
final class MeasureByWrongBody implements Check {
    @Override
    public String id() {
        return "discipline.measure-by-wrong-body";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党纪律处分条例", "第九条、第十五条、第十六条").withVersion("2023"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<OrganizationMeasure> measures = inspected.programme().discipline().measures();
        for (int i = 0; i < measures.size(); i++) {
            OrganizationMeasure measure = measures.get(i);
            if (measure.isDecidedBy(inspected.asOf())) {
                judge(measure, "/discipline/measures/" + i + "/decidedBy", inspected.organizationTree(), verdicts);
            }
        }
    }

    private static void judge(OrganizationMeasure measure, String pointer, OrganizationTree tree, Verdicts verdicts) {
        List<Organization> superiors = tree.ancestors(measure.organization());
        Optional<Organization> committee =
                superiors.stream().filter(MeasureByWrongBody::isCommittee).findFirst();
        if (committee.isEmpty()) {
            verdicts.notAssessable(
                    measure, "discipline.measure-by-wrong-body.no-superior", Map.of("found", measure.organization()));
            return;
        }
        Optional<Ref<Organization>> body = measure.decidedBy().flatMap(Actor::organization);
        boolean right = measure.kind().isForNextCommittee()
                ? body.filter(committee.get().id()::equals).isPresent()
                : body.filter(deciding -> isSuperior(deciding, measure, superiors, tree))
                        .isPresent();
        verdicts.expect(
                right,
                measure,
                pointer,
                Map.of(
                        "measure", measure.kind(),
                        "organization", measure.organization(),
                        "found",
                                measure.decidedBy()
                                        .map(MeasureByWrongBody::named)
                                        .orElse(NOBODY),
                        "expected", committee.get().id()));
    }

    private static final LocalizedText NOBODY = LocalizedText.of("未写明", "nobody");

    private static LocalizedText named(Actor body) {
        return LocalizedText.of(body.id(), body.id());
    }

    private static boolean isCommittee(Organization organization) {
        return organization.kind() == OrganizationKind.COMMITTEE
                || organization.kind() == OrganizationKind.WORK_COMMITTEE;
    }

    /** One above it, or a body of one above it that is of a higher level than it, such as the discipline commission. */
    private static boolean isSuperior(
            Ref<Organization> body, OrganizationMeasure measure, List<Organization> superiors, OrganizationTree tree) {
        Optional<Organization> own = tree.find(measure.organization());
        Optional<Organization> deciding = tree.find(body);
        return superiors.stream().anyMatch(above -> above.id().equals(body))
                || deciding.flatMap(Organization::parent)
                        .filter(parent ->
                                superiors.stream().anyMatch(above -> above.id().equals(parent)))
                        .flatMap(parent -> own)
                        .filter(dealtWith -> deciding.orElseThrow().level().isAbove(dealtWith.level()))
                        .isPresent();
    }
}
