package org.qinglian.core.responsibility;

import static org.qinglian.core.responsibility.DutyLevel.CITY;
import static org.qinglian.core.responsibility.DutyLevel.COUNTY;
import static org.qinglian.core.responsibility.DutyLevel.DEPARTMENT;
import static org.qinglian.core.responsibility.DutyLevel.POST;
import static org.qinglian.core.responsibility.DutyLevel.PROVINCE;
import static org.qinglian.core.responsibility.DutyLevel.TOWNSHIP;
import static org.qinglian.core.responsibility.DutyLevel.UNIT;
import static org.qinglian.core.responsibility.DutyLevel.VILLAGE;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Norms;
import org.qinglian.core.common.Period;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.organization.OrganizationKind;

/**
 * What the checks of responsibility leave to the place (责任检查标准). No published text fixes these numbers as a whole; each
 * default says where it comes from.
 *
 * @param dutiesPerPerson the most duties that a person may hold at a time
 * @param dutiesPerBody the most duties that a body may hold at a time
 * @param steps the steps down that a duty or task may take without a stated reason; staying at a level is always allowed
 * @param ranks the ranks that first responsible persons need; no rank is needed at a level that is not named
 * @param naturesWithPower the natures of duty that need a power to match them
 * @param cadences how often overall duties of clean governance are carried out that name no cadence of their own
 * @param cadenceMonths how many months back missed periods are looked for, 1 or more
 * @param handoverMonths how many months back changes of holder are looked at, 1 or more
 * @param handoverWithin how long after taking over a duty its handover may be recorded
 * @param answerWithin how long after a failed appraisal it may stay unanswered
 * @param mustHold the kinds of organisation that must hold at least one duty
 */
@Value.Builder
public record ResponsibilityNorms(
        int dutiesPerPerson,
        int dutiesPerBody,
        List<LevelStep> steps,
        List<RankNeeded> ranks,
        List<DutyNature> naturesWithPower,
        List<Cadence> cadences,
        int cadenceMonths,
        int handoverMonths,
        TimeLimit handoverWithin,
        TimeLimit answerWithin,
        List<OrganizationKind> mustHold)
        implements Norms, WithResponsibilityNorms {
    private static final ResponsibilityNorms STANDARD = builder()
            // Ours: RACI asks whether one column has too many responsibilities and gives no number.
            .dutiesPerPerson(20)
            // Ours: the longest published list of one body that we know has 77 items (49 duties, 28 negative ones).
            .dutiesPerBody(100)
            // The five levels one by one; where units, departments and posts hang on them is our reading.
            .addSteps(
                    new LevelStep(PROVINCE, CITY),
                    new LevelStep(PROVINCE, UNIT),
                    new LevelStep(CITY, COUNTY),
                    new LevelStep(CITY, UNIT),
                    new LevelStep(COUNTY, TOWNSHIP),
                    new LevelStep(COUNTY, UNIT),
                    new LevelStep(TOWNSHIP, VILLAGE),
                    new LevelStep(TOWNSHIP, UNIT),
                    new LevelStep(TOWNSHIP, DEPARTMENT),
                    new LevelStep(VILLAGE, POST),
                    new LevelStep(UNIT, DEPARTMENT),
                    new LevelStep(DEPARTMENT, POST))
            // Ours, after FCA SYSC 24.3: senior enough. The usual rank of the head of a leading body at the level.
            .addRanks(
                    new RankNeeded(PROVINCE, CadreRank.PROVINCIAL),
                    new RankNeeded(CITY, CadreRank.BUREAU),
                    new RankNeeded(COUNTY, CadreRank.COUNTY),
                    new RankNeeded(TOWNSHIP, CadreRank.TOWNSHIP))
            // Ours: duties of clean governance and supervision have their power from Party regulations, not from a
            // list.
            .addNaturesWithPower(DutyNature.BUSINESS)
            // 主体责任规定 (2020): a dedicated study every half-year; read in part.
            .addCadences(Cadence.of(ActivityKind.DEDICATED_STUDY, 1, Period.Unit.HALF)
                    .forRole(ResponsibilityRole.PRINCIPAL_RESPONSIBILITY))
            // Ours: one round of yearly appraisal.
            .cadenceMonths(12)
            .handoverMonths(12)
            // Ours: FCA SYSC 25.9 asks for all reasonable steps and gives no number of days.
            .handoverWithin(TimeLimit.days(30))
            // Ours: no published text gives a limit.
            .answerWithin(TimeLimit.months(3))
            // Ours: who leads others must hold something.
            .addMustHold(OrganizationKind.COMMITTEE, OrganizationKind.WORK_COMMITTEE)
            .build();

    public ResponsibilityNorms {
        steps = Copy.list(steps);
        ranks = Copy.list(ranks);
        naturesWithPower = Copy.list(naturesWithPower);
        cadences = Copy.list(cadences);
        mustHold = Copy.list(mustHold);
    }

    public static ResponsibilityNormsBuilder builder() {
        return new ResponsibilityNormsBuilder();
    }

    /** The defaults. */
    public static ResponsibilityNorms standard() {
        return STANDARD;
    }

    /** The levels to which a duty may be broken down at once from a level, highest first, that level itself included. */
    public List<DutyLevel> below(DutyLevel level) {
        return List.of(DutyLevel.values()).stream()
                .filter(to -> to == level || steps.contains(new LevelStep(level, to)))
                .toList();
    }

    /** The rank that a first responsible person needs at a level. */
    public Optional<CadreRank> rank(DutyLevel level) {
        return ranks.stream()
                .filter(needed -> needed.level() == level)
                .map(RankNeeded::rank)
                .findFirst();
    }

    /** The cadences of a duty: its own, else those of overall duties of clean governance. */
    public List<Cadence> cadences(Duty duty) {
        boolean general = duty.cadences().isEmpty()
                && duty.overall()
                && duty.nature() == DutyNature.INTEGRITY
                && duty.polarity() == DutyPolarity.POSITIVE;
        return general ? cadences : duty.cadences();
    }
}
