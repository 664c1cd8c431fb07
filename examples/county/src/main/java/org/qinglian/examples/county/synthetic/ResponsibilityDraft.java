package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.responsibility.Appraisal;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.DutyActivity;
import org.qinglian.core.responsibility.DutyReport;
import org.qinglian.core.responsibility.Handover;
import org.qinglian.core.responsibility.Power;
import org.qinglian.core.responsibility.ResponsibilityLetter;
import org.qinglian.core.responsibility.ResponsibilityRegister;
import org.qinglian.core.responsibility.SubjectProject;
import org.qinglian.core.responsibility.TaskItem;

/** The records of duties and who answers for them while they are being made (责任底稿). */
final class ResponsibilityDraft {
    final List<Duty> duties = new ArrayList<>();
    final List<Power> powers = new ArrayList<>();
    final List<Assignment> assignments = new ArrayList<>();
    final List<ResponsibilityLetter> letters = new ArrayList<>();
    final List<TaskItem> tasks = new ArrayList<>();
    final List<DutyActivity> activities = new ArrayList<>();
    final List<DutyReport> reports = new ArrayList<>();
    final List<Appraisal> appraisals = new ArrayList<>();
    final List<Handover> handovers = new ArrayList<>();
    final List<SubjectProject> projects = new ArrayList<>();

    ResponsibilityRegister register() {
        return ResponsibilityRegister.builder()
                .duties(duties)
                .powers(powers)
                .assignments(assignments)
                .letters(letters)
                .tasks(tasks)
                .activities(activities)
                .reports(reports)
                .appraisals(appraisals)
                .handovers(handovers)
                .projects(projects)
                .build();
    }
}
