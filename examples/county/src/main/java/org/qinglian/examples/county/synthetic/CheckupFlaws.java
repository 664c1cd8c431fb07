package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupBuilder;
import org.qinglian.core.cadre.CheckupGate;
import org.qinglian.core.cadre.CheckupRound;
import org.qinglian.core.cadre.CheckupState;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.responsibility.AppraisalResult;

/** Flaws of political check-ups (政治体检类问题). */
final class CheckupFlaws {
    private static final Set<String> MANY = Set.of("p-11", "p-12", "p-13", "r-11", "r-12", "r-13");

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "cadre.checkup-scheme-sums",
                    1,
                    "A draft of a new scheme lost a question on the way.",
                    draft -> draft.cadre.checkupSchemes.add(draft.cadre
                            .checkupSchemes
                            .get(0)
                            .withId(Ref.of("cks-draft"))
                            .withIndicators(draft.cadre
                                    .checkupSchemes
                                    .get(0)
                                    .indicators()
                                    .subList(1, 30)))),
            flaw(
                    "cadre.checkup-history",
                    "The review by the masses was left out for want of time.",
                    CheckupFlaws::withoutMasses),
            flaw(
                    "cadre.checkup-gate-unscored",
                    "The form of the leader was never handed in.",
                    checkup -> checkup.withScores(checkup.scores().stream()
                            .filter(score -> score.gate() != CheckupGate.LEADER)
                            .toList())),
            flaw(
                    "cadre.checkup-answers-incomplete",
                    "The last page of the questionnaire stuck to the one before it.",
                    checkup -> checkup.withAnswers(checkup.answers().subList(0, 29))),
            flaw(
                    "cadre.checkup-total-differs",
                    "The points were added up by hand.",
                    checkup -> checkup.withTotal(checkup.total().orElseThrow().add(BigDecimal.ONE))),
            SeededFlaw.found(
                    "cadre.checkup-excellent",
                    1,
                    "The appraisal of the year did not look at the check-up.",
                    CheckupFlaws::excellent),
            flaw(
                    "cadre.checkup-without-action",
                    "The result was low and was put on file.",
                    checkup -> low(checkup).build()),
            SeededFlaw.found(
                    "cadre.checkup-uncovered",
                    1,
                    "A cadre who moved in late was put on the list and forgotten.",
                    CheckupFlaws::uncovered));

    private CheckupFlaws() {}

    private static SeededFlaw flaw(String check, String story, UnaryOperator<Checkup> change) {
        return SeededFlaw.found(
                check, 1, story, draft -> CountyDraft.replace(draft.cadre.checkups, change.apply(claim(draft, check))));
    }

    private static Checkup claim(CountyDraft draft, String stream) {
        return draft.claim(
                        draft.chance(stream),
                        draft.cadre.checkups,
                        checkup -> checkup.actions().isEmpty(),
                        1)
                .get(0);
    }

    private static CheckupBuilder low(Checkup checkup) {
        return CheckupGenerator.withAnswers(checkup, CheckupGenerator.scheme(CheckupGenerator.SCHEME), MANY);
    }

    private static Checkup withoutMasses(Checkup checkup) {
        return checkup.withHistory(checkup.history().stream()
                .filter(step -> step.state() != CheckupState.MASS_REVIEWED)
                .toList());
    }

    private static void excellent(CountyDraft draft) {
        Checkup checkup = claim(draft, "excellent");
        CountyDraft.replace(
                draft.cadre.checkups,
                low(checkup)
                        .addActions(CheckupGenerator.talk(LocalDate.of(2026, 1, 5)))
                        .build());
        draft.responsibility.appraisals.add(draft.responsibility
                .appraisals
                .get(0)
                .withId(Ref.of("ap-excellent"))
                .withSubject(Actor.cadre(checkup.subject().id()))
                .withPeriod(Period.parse("2025"))
                .withResult(AppraisalResult.EXCELLENT)
                .withAnswers());
    }

    private static void uncovered(CountyDraft draft) {
        CheckupRound round = draft.cadre.rounds.get(0);
        Set<Ref<Cadre>> listed = new HashSet<>(round.managed());
        listed.addAll(round.reserve());
        Ref<Cadre> late = draft.cadres.stream()
                .map(Cadre::id)
                .filter(cadre -> !listed.contains(cadre))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Every cadre is listed"));
        List<Ref<Cadre>> managed = new ArrayList<>(round.managed());
        managed.add(late);
        CountyDraft.replace(draft.cadre.rounds, round.withManaged(managed));
    }
}
