package org.qinglian.core.inspection.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.SubjectProject;

/** A subject project bundles duties, coverages and measures (主体工程要素不全). */
final class SubjectProjectIncomplete extends ChainCheck {
    SubjectProjectIncomplete() {
        super("responsibility.subject-project-incomplete", Severity.WARNING, Bases.SUBJECT_PROJECTS);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<SubjectProject> projects = chain.register().projects();
        for (int i = 0; i < projects.size(); i++) {
            SubjectProject project = projects.get(i);
            List<String> missing = new ArrayList<>();
            if (project.duties().isEmpty()) {
                missing.add("duties");
            }
            if (project.coverages().isEmpty()) {
                missing.add("coverages");
            }
            if (project.measures().isEmpty()) {
                missing.add("measures");
            }
            verdicts.expect(
                    missing.isEmpty(),
                    project,
                    PROJECTS + i,
                    Map.of("other", project.lead(), "found", String.join(", ", missing)));
        }
    }
}
