package org.qinglian.core.inspection.statute;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.procurement.Estimate;
import org.qinglian.core.procurement.EstimateLink;
import org.qinglian.core.procurement.ProcedureItem;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Projects and their chain of estimates (政府投资项目). */
final class ProjectCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.PROJECT);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        List<Project> projects = inspected.programme().procurement().projects();
        for (int i = 0; i < projects.size(); i++) {
            Project project = projects.get(i);
            RuleCase.Builder builder = RuleCase.of(CaseKinds.PROJECT, project, "/procurement/projects/" + i)
                    .fact("excess-reported", passed(project, ProcedureItem.EXCESS_REPORT, inspected), "/procedures")
                    .fact("design-redone", passed(project, ProcedureItem.REDESIGN, inspected), "/procedures");
            link(builder, "estimate", project, EstimateLink.ESTIMATE);
            link(builder, "approved-cost", project, EstimateLink.APPROVED_COST);
            link(builder, "budget", project, EstimateLink.BUDGET);
            link(builder, "invested", project, EstimateLink.FINAL_ACCOUNTS);
            cases.accept(builder.build());
        }
    }

    private static Optional<Boolean> passed(Project project, ProcedureItem item, Inspected inspected) {
        return Optional.of(project.procedures().stream()
                .anyMatch(step -> step.item().equals(item) && step.isPassed(inspected.asOf())));
    }

    private static void link(RuleCase.Builder builder, String term, Project project, EstimateLink link) {
        List<Estimate> estimates = project.estimates();
        IntStream.range(0, estimates.size())
                .filter(i -> estimates.get(i).link() == link)
                .findFirst()
                .ifPresent(i -> builder.money(
                        term, Optional.ofNullable(estimates.get(i).amount()), "/estimates/" + i + "/amount"));
    }
}
