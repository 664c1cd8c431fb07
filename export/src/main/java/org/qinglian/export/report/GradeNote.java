package org.qinglian.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.export.content.ReportTexts;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.card.Scorecard;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.ScoreOverride;

/**
 * Why a grade is not the one of its score (等次说明): the rules that set it aside, what a quota made of it, the extra condition
 * of a better grade.
 *
 * <p>It cites rules and no facts. Which rule set aside the grade of a person, which may tell of a sanction, is left to the
 * card.
 *
 * @param scoring the scoring
 * @param persons whether it is of persons
 */
record GradeNote(Scoring scoring, boolean persons) {
    /** The note on a subject that was scored; absent where the grade is the one of the score, or there is no score. */
    Optional<LocalizedText> of(String subject) {
        int byScore = scoring.score(subject).map(outcome()::bandOf).orElse(-1);
        int place =
                scoring.grade(subject).map(Band::grade).map(outcome()::bandOf).orElse(-1);
        return byScore == place
                ? Optional.empty()
                : Optional.of(reasons(subject, byScore))
                        .filter(reasons -> !reasons.isEmpty())
                        .map(GradeNote::joined);
    }

    private List<LocalizedText> reasons(String subject, int byScore) {
        List<LocalizedText> reasons = new ArrayList<>(rules(subject, byScore));
        Scorecard card = scoring.scorecard(subject);
        card.quota().ifPresent(reasons::add);
        card.bands().stream()
                .filter(band -> outcome().bandOf(band.band().grade()) == byScore)
                .forEach(band -> reasons.add(ReportTexts.text(
                        "grade.condition", Map.of("grade", band.band().title()))));
        return reasons;
    }

    private List<LocalizedText> rules(String subject, int byScore) {
        List<ScoreOverride> moving = scoring.overrides(subject).stream()
                .filter(override -> moves(override.effect(), byScore))
                .toList();
        if (persons) {
            return moving.isEmpty() ? List.of() : List.of(ReportTexts.text("grade.rule-of-person"));
        }
        return moving.stream()
                .map(override -> ReportTexts.text("grade.rule", Map.of("title", override.title())))
                .toList();
    }

    private boolean moves(Effect effect, int byScore) {
        int named = effect.named().map(outcome()::bandOf).orElse(-1);
        if (effect instanceof Effect.Ceiling) {
            return named > byScore;
        }
        if (effect instanceof Effect.Floor) {
            return byScore < 0 || named < byScore;
        }
        return effect instanceof Effect.Unrated || (effect instanceof Effect.ForcedGrade && named != byScore);
    }

    private Outcome outcome() {
        return scoring.scheme().outcome();
    }

    private static LocalizedText joined(List<LocalizedText> reasons) {
        return LocalizedText.of(joined(reasons, Locale.CHINA, "；"), joined(reasons, Locale.ENGLISH, "; "));
    }

    private static String joined(List<LocalizedText> reasons, Locale locale, String joint) {
        return reasons.stream().map(reason -> reason.in(locale)).collect(Collectors.joining(joint));
    }
}
