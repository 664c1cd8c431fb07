package org.qinglian.core.responsibility;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of duties and who answers for them (责任台账).
 *
 * @param duties the duties
 * @param powers the powers
 * @param assignments who holds which duty
 * @param letters the letters of responsibility
 * @param tasks the tasks
 * @param activities when duties were carried out
 * @param reports the reports on duties
 * @param appraisals the appraisals
 * @param handovers the handovers
 * @param projects the subject projects
 */
@Value.Builder
public record ResponsibilityRegister(
        List<Duty> duties,
        List<Power> powers,
        List<Assignment> assignments,
        List<ResponsibilityLetter> letters,
        List<TaskItem> tasks,
        List<DutyActivity> activities,
        List<DutyReport> reports,
        List<Appraisal> appraisals,
        List<Handover> handovers,
        List<SubjectProject> projects)
        implements Register, WithResponsibilityRegister {
    public ResponsibilityRegister {
        duties = Copy.list(duties);
        powers = Copy.list(powers);
        assignments = Copy.list(assignments);
        letters = Copy.list(letters);
        tasks = Copy.list(tasks);
        activities = Copy.list(activities);
        reports = Copy.list(reports);
        appraisals = Copy.list(appraisals);
        handovers = Copy.list(handovers);
        projects = Copy.list(projects);
    }

    public static ResponsibilityRegisterBuilder builder() {
        return new ResponsibilityRegisterBuilder();
    }
}
