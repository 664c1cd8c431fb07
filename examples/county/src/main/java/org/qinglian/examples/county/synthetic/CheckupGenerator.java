package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupAction;
import org.qinglian.core.cadre.CheckupActionKind;
import org.qinglian.core.cadre.CheckupAnswer;
import org.qinglian.core.cadre.CheckupBuilder;
import org.qinglian.core.cadre.CheckupDimension;
import org.qinglian.core.cadre.CheckupGate;
import org.qinglian.core.cadre.CheckupIndicator;
import org.qinglian.core.cadre.CheckupPoints;
import org.qinglian.core.cadre.CheckupResult;
import org.qinglian.core.cadre.CheckupRound;
import org.qinglian.core.cadre.CheckupRoundBuilder;
import org.qinglian.core.cadre.CheckupScheme;
import org.qinglian.core.cadre.CheckupSchemeBuilder;
import org.qinglian.core.cadre.CheckupScore;
import org.qinglian.core.cadre.CheckupState;
import org.qinglian.core.cadre.IndicatorPolarity;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;

/** Makes political check-ups (政治体检): one round of 2025 for managed and for reserve cadres, fifteen questions of each kind. */
final class CheckupGenerator {
    static final Ref<CheckupScheme> SCHEME = Ref.of("cks-county");
    static final Ref<CheckupRound> ROUND = Ref.of("ro-2025");
    private static final int MANAGED = 294;
    private static final int RESERVE = 116;
    private static final int LOW_EVERY = 90;
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 10, 10);

    private final Chance chance;
    private final CheckupScheme scheme = scheme(SCHEME);

    private CheckupGenerator(Chance chance) {
        this.chance = chance;
    }

    static void generate(CountyDraft draft) {
        CheckupGenerator generator = new CheckupGenerator(draft.chance("checkups"));
        List<Cadre> cadres = generator.chance.shuffled(draft.cadres);
        int managed = Math.min(MANAGED, cadres.size() * 3 / 5);
        int reserve = Math.min(RESERVE, cadres.size() / 5);
        CheckupRoundBuilder round = CheckupRound.builder()
                .id(ROUND)
                .title(LocalizedText.of("2025 年度政治体检（虚构示例）", "Check-ups of 2025 (fictional)"))
                .scheme(SCHEME)
                .period(Period.parse("2025"))
                .unit(ColourGenerator.county())
                .dueOn(LocalDate.of(2025, 12, 31));
        for (int i = 0; i < managed + reserve; i++) {
            Ref<Cadre> subject = cadres.get(i).id();
            if (i < managed) {
                round.addManaged(subject);
            } else {
                round.addReserve(subject);
            }
            draft.cadre.checkups.add(generator.checkup(i + 1, subject, i % LOW_EVERY == LOW_EVERY - 1));
        }
        draft.cadre.checkupSchemes.add(generator.scheme);
        draft.cadre.rounds.add(round.build());
    }

    /** Fifteen positive and fifteen reverse indicators; each half adds up to 50. */
    static CheckupScheme scheme(Ref<CheckupScheme> id) {
        CheckupSchemeBuilder scheme = CheckupScheme.builder()
                .id(id)
                .title(LocalizedText.of("领导干部政治体检制度（虚构示例）", "Political check-ups of leading cadres (fictional)"))
                .version("2025")
                .unit(ColourGenerator.county())
                .points(CheckupPoints.fiftyFifty())
                .scale(5)
                .basis(Basis.of("示范县领导干部政治体检制度（虚构示例）"));
        for (IndicatorPolarity polarity : IndicatorPolarity.values()) {
            for (int i = 0; i < 15; i++) {
                String code = polarity.code().charAt(0) + "-" + (i + 1);
                String form = polarity == IndicatorPolarity.POSITIVE ? "是否" : "有无";
                scheme.addIndicators(new CheckupIndicator(
                        code,
                        LocalizedText.of(form + "（第 " + (i + 1) + " 项，虚构示例）", "Question " + code + " (fictional)"),
                        CheckupDimension.FIVE.get(i % 5),
                        polarity,
                        BigDecimal.valueOf(i < 10 ? 3 : 4)));
            }
        }
        return scheme.build();
    }

    private Checkup checkup(int number, Ref<Cadre> subject, boolean low) {
        Set<String> amiss = new HashSet<>();
        if (low) {
            amiss.addAll(List.of("p-11", "p-12", "p-13", "r-11", "r-12", "r-13"));
        } else {
            for (int i = chance.below(3); i > 0; i--) {
                amiss.add((chance.permille(500) ? "p-" : "r-") + chance.between(1, 15));
            }
        }
        LocalDate start = chance.day(FIRST, LAST);
        CheckupBuilder checkup = answered(number, subject, amiss)
                .addHistory(
                        Step.of(CheckupState.PLANNED, start),
                        Step.of(CheckupState.SELF_CHECKED, start.plusDays(10)),
                        Step.of(CheckupState.LEADER_RATED, start.plusDays(20)),
                        Step.of(CheckupState.MASS_REVIEWED, start.plusDays(32)),
                        Step.of(CheckupState.ORG_AUDITED, start.plusDays(chance.between(40, 70))),
                        Step.of(CheckupState.REPORTED, start.plusDays(75)));
        if (low) {
            checkup.addActions(talk(start.plusDays(76)))
                    .addHistory(
                            Step.of(CheckupState.RECTIFYING, start.plusDays(76)),
                            Step.of(CheckupState.ARCHIVED, start.plusDays(160)));
        } else {
            checkup.addHistory(Step.of(CheckupState.ARCHIVED, start.plusDays(80)));
        }
        return checkup.build();
    }

    static CheckupAction talk(LocalDate on) {
        return new CheckupAction(CheckupActionKind.TALK, on, ColourGenerator.county());
    }

    private CheckupBuilder answered(int number, Ref<Cadre> subject, Set<String> amiss) {
        return withAnswers(
                        Checkup.builder()
                                .id(Ids.of("ck", number, 4))
                                .round(ROUND)
                                .subject(subject)
                                .build(),
                        scheme,
                        amiss)
                .addScores(
                        score(CheckupGate.SELF, Actor.cadre(subject.id())),
                        score(CheckupGate.LEADER, ColourGenerator.county()),
                        score(CheckupGate.MASSES, ColourGenerator.county()),
                        score(CheckupGate.ORGANIZATION, ColourGenerator.county()));
    }

    /** A check-up with all answers as they ought to be but these, and the total that follows. */
    static CheckupBuilder withAnswers(Checkup checkup, CheckupScheme scheme, Set<String> amiss) {
        List<CheckupAnswer> answers = scheme.indicators().stream()
                .map(indicator -> new CheckupAnswer(
                        indicator.code(),
                        (indicator.polarity() == IndicatorPolarity.POSITIVE) != amiss.contains(indicator.code())))
                .toList();
        Checkup answered = checkup.withAnswers(answers);
        return Checkup.builder()
                .from(answered)
                .total(CheckupResult.of(scheme, answered).map(CheckupResult::total));
    }

    private CheckupScore score(CheckupGate gate, Actor by) {
        return new CheckupScore(gate, BigDecimal.valueOf(chance.between(40, 50), 1), Optional.of(by));
    }
}
