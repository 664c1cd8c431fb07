package org.qinglian.core.procurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Share;

/**
 * How far the four procedures of projects are complete (四个规程完成率): of the procedures that they have left, those in which every
 * step that is called for had passed.
 *
 * <p>A project in construction has left three; if the review of its tender documents is not on record, 2 of 3 are complete.
 *
 * @param procedures the complete ones among those that were left
 * @param missing the steps that did not pass
 */
public record ProcedureCompleteness(Share procedures, List<RequiredStep> missing) {
    public ProcedureCompleteness {
        missing = Copy.list(missing);
    }

    /** Of one project, as it stood at the end of a day; a project without a stage has left none. */
    public static ProcedureCompleteness of(Project project, ProcurementNorms norms, LocalDate asOf) {
        Optional<ProjectStage> stage = project.stateOn(asOf);
        List<RequiredStep> missing =
                stage.map(reached -> missing(project, norms, reached, asOf)).orElse(List.of());
        long left = stage.map(ProjectStage::ordinal).orElse(0);
        long open = missing.stream().map(RequiredStep::procedure).distinct().count();
        return new ProcedureCompleteness(new Share(left - open, left), missing);
    }

    /** Of all projects together: procedures are added up, not rates. */
    public static ProcedureCompleteness of(List<Project> projects, ProcurementNorms norms, LocalDate asOf) {
        long part = 0;
        long whole = 0;
        List<RequiredStep> missing = new ArrayList<>();
        for (Project project : projects) {
            ProcedureCompleteness one = of(project, norms, asOf);
            part += one.procedures().part();
            whole += one.procedures().whole();
            missing.addAll(one.missing());
        }
        return new ProcedureCompleteness(new Share(part, whole), missing);
    }

    /**
     * The steps of every procedure before a stage that had not passed by a day, in the order of the norms.
     *
     * @param stage the stage that is reached
     */
    public static List<RequiredStep> missing(
            Project project, ProcurementNorms norms, ProjectStage stage, LocalDate by) {
        Set<RequiredStep> passed = project.procedures().stream()
                .filter(step -> step.isPassed(by))
                .map(step -> new RequiredStep(step.procedure(), step.item()))
                .collect(Collectors.toSet());
        return norms.procedures().stream()
                .filter(step -> step.procedure().compareTo(stage) < 0)
                .filter(step -> !passed.contains(step))
                .toList();
    }
}
