package org.qinglian.scoring.anomaly;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.assessment.AssessedScore;
import org.qinglian.scoring.assessment.Assessment;

/** Self-scores that became the final scores unchanged (自评即终评). */
final class KeptSelfScores implements Detector {
    private static final String CODE = "anomaly.self-score-kept";

    @Override
    public void detect(Look look, Findings findings) {
        List<Assessment> all = look.evidence().assessments().stream()
                .filter(assessment -> isOf(assessment, look))
                .toList();
        List<Assessment> comparable = all.stream()
                .filter(each -> each.self().isPresent() && each.result().isPresent())
                .toList();
        List<Assessment> kept =
                comparable.stream().filter(KeptSelfScores::isKept).toList();
        int least = look.norms().leastAssessments();
        if (comparable.size() < least) {
            findings.unassessed(
                    CODE,
                    "unassessed.few-self-scores",
                    Map.of("found", comparable.size(), "given", all.size(), "least", least));
        } else if (Look.reaches(kept.size(), comparable.size(), look.norms().keptShare())) {
            Set<String> units = new LinkedHashSet<>();
            kept.forEach(each -> look.unit(each.subject()).ifPresent(units::add));
            findings.found(
                    CODE,
                    Map.of(
                            "part", kept.size(),
                            "whole", comparable.size(),
                            "percent", Inflation.percent(kept.size(), comparable.size()),
                            "limit", Look.percent(look.norms().keptShare())),
                    units,
                    List.of());
        }
    }

    private static boolean isOf(Assessment assessment, Look look) {
        Scoring scoring = look.scoring();
        return assessment.scheme().equals(scoring.scheme().id())
                && assessment.version().equals(scoring.scheme().version())
                && assessment.period().equals(scoring.period())
                && look.scored(assessment.subject()).isPresent();
    }

    private static boolean isKept(Assessment assessment) {
        AssessedScore self = assessment.self().orElseThrow();
        AssessedScore result = assessment.result().orElseThrow();
        return self.score().compareTo(result.score()) == 0;
    }
}
