package org.qinglian.core.accountability;

import static org.qinglian.core.accountability.AuthorityKind.DISCIPLINE_COMMISSION;
import static org.qinglian.core.accountability.AuthorityKind.PARTY_COMMITTEE;
import static org.qinglian.core.accountability.AuthorityKind.WORKING_ORGAN;
import static org.qinglian.core.accountability.MeasureKind.ADMONITION;
import static org.qinglian.core.accountability.MeasureKind.CIRCULAR;
import static org.qinglian.core.accountability.MeasureKind.DISCIPLINARY_SANCTION;
import static org.qinglian.core.accountability.MeasureKind.EXAMINATION;
import static org.qinglian.core.accountability.MeasureKind.ORGANIZATIONAL_HANDLING;
import static org.qinglian.core.accountability.MeasureKind.PUBLIC_APOLOGY;
import static org.qinglian.core.accountability.MeasureKind.REORGANIZATION;
import static org.qinglian.core.accountability.ObjectKind.LEADER;
import static org.qinglian.core.accountability.ObjectKind.ORGANIZATION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Edition;
import org.qinglian.core.common.Editions;

/**
 * The published editions of the rules on accountability (问责规定历次版本): the interim rule of 2009 and the regulations of
 * 2016 and 2019. What is from memory of a text says so here; a host that has the text gives its own.
 */
public final class AccountabilityRegulations {
    /** The title of the editions of 2016 and 2019. */
    public static final String REGULATIONS = "中国共产党问责条例";

    /** The title of the edition of 2009. */
    public static final String INTERIM_RULE = "关于实行党政领导干部问责的暂行规定";

    private static final LocalDate IN_FORCE_2009 = LocalDate.of(2009, 6, 30);
    private static final LocalDate IN_FORCE_2016 = LocalDate.of(2016, 7, 8);
    private static final LocalDate IN_FORCE_2019 = LocalDate.of(2019, 9, 1);

    private static final List<MeasureKind> ORGANIZATION_MEASURES = List.of(EXAMINATION, CIRCULAR, REORGANIZATION);
    private static final List<MeasureKind> LEADER_MEASURES =
            List.of(CIRCULAR, ADMONITION, ORGANIZATIONAL_HANDLING, DISCIPLINARY_SANCTION);

    /** A sanction follows its own procedure, in which the commission decides. */
    private static final List<MeasureKind> COMMISSION_ON_LEADERS = List.of(CIRCULAR, ADMONITION, DISCIPLINARY_SANCTION);

    private AccountabilityRegulations() {}

    /** The three editions, each in force until the day before the next. */
    public static Editions<AccountabilityRules> standard() {
        return Editions.of(
                new Edition<>(
                        DateRange.of(IN_FORCE_2009, IN_FORCE_2016.minusDays(1)),
                        Basis.of(INTERIM_RULE).withVersion("2009"),
                        interim()),
                new Edition<>(
                        DateRange.of(IN_FORCE_2016, IN_FORCE_2019.minusDays(1)),
                        Basis.of(REGULATIONS).withVersion("2016"),
                        of2016()),
                new Edition<>(
                        DateRange.from(IN_FORCE_2019), Basis.of(REGULATIONS).withVersion("2019"), of2019()));
    }

    /**
     * 2009: leaders only; 15 days to appeal and 30 days to decide (art. 22), no suspension (art. 23); a decision is made public
     * as a rule (art. 20). It says nothing of responsibility for life.
     */
    private static AccountabilityRules interim() {
        List<MeasureKind> measures = List.of(ORGANIZATIONAL_HANDLING, PUBLIC_APOLOGY);
        return AccountabilityRules.builder()
                .situations(Stream.of(
                                Situation.DECISION_ERROR,
                                Situation.ACCIDENT,
                                Situation.WEAK_OVERSIGHT,
                                Situation.ABUSE_OF_POWER,
                                Situation.INCIDENT_MISHANDLED,
                                Situation.WRONG_APPOINTMENT,
                                Situation.OTHER_DERELICTION)
                        .map(ListedSituation::of)
                        .toList())
                .addCompetences(new Competence(PARTY_COMMITTEE, LEADER, measures, false))
                .addHandlings(
                        HandlingKind.SUSPENSION,
                        HandlingKind.BLAME_RESIGNATION,
                        HandlingKind.ORDERED_RESIGNATION,
                        HandlingKind.REMOVAL)
                .appealWithin(TimeLimit.days(15))
                .appealDecidedWithin(TimeLimit.days(30))
                .exposed(measures)
                .approvedInitiation(false)
                .toleranceFirst(false)
                .lifelong(false)
                .build();
    }

    /**
     * 2016: six situations, whose wording is from memory; commissions and organs may give leaders a circular or an admonition
     * (art. 8); handling within a month, made public as a rule (art. 9); lifelong (art. 10). It states no appeal of its own.
     */
    private static AccountabilityRules of2016() {
        return AccountabilityRules.builder()
                .situations(Stream.of(
                                Situation.WEAKENED_LEADERSHIP,
                                Situation.ABSENT_PARTY_BUILDING,
                                Situation.WEAK_GOVERNANCE,
                                Situation.DISCIPLINE_NOT_UPHELD,
                                Situation.IRRESOLUTE_ANTI_CORRUPTION,
                                Situation.OTHER_DERELICTION)
                        .map(ListedSituation::remembered)
                        .toList())
                .addCompetences(
                        new Competence(PARTY_COMMITTEE, ORGANIZATION, ORGANIZATION_MEASURES, false),
                        new Competence(PARTY_COMMITTEE, LEADER, LEADER_MEASURES, false),
                        new Competence(DISCIPLINE_COMMISSION, LEADER, COMMISSION_ON_LEADERS, false),
                        new Competence(WORKING_ORGAN, LEADER, List.of(CIRCULAR, ADMONITION), false))
                .handlings(handlings())
                .handlingWithin(TimeLimit.months(1))
                .addExposed(ORGANIZATIONAL_HANDLING, DISCIPLINARY_SANCTION)
                .approvedInitiation(false)
                .toleranceFirst(false)
                .lifelong(true)
                .build();
    }

    /**
     * 2019: eleven situations (art. 7), of which the wording of 6, 7, 8 and 11 is from memory, as are the articles on delivery
     * (13), exposure (14) and appeal with its months (20). That tolerance comes first is the practice of places (大理州), not
     * its text.
     */
    private static AccountabilityRules of2019() {
        List<MeasureKind> light = List.of(EXAMINATION, CIRCULAR);
        return AccountabilityRules.builder()
                .situations(situationsOf2019())
                .addCompetences(
                        new Competence(PARTY_COMMITTEE, ORGANIZATION, ORGANIZATION_MEASURES, false),
                        new Competence(PARTY_COMMITTEE, LEADER, LEADER_MEASURES, false),
                        new Competence(DISCIPLINE_COMMISSION, ORGANIZATION, light, true),
                        new Competence(DISCIPLINE_COMMISSION, LEADER, COMMISSION_ON_LEADERS, true),
                        new Competence(WORKING_ORGAN, ORGANIZATION, light, true),
                        new Competence(WORKING_ORGAN, LEADER, List.of(CIRCULAR, ADMONITION), true))
                .handlings(handlings())
                .handlingWithin(TimeLimit.months(1))
                .appealWithin(TimeLimit.months(1))
                .appealDecidedWithin(TimeLimit.months(1))
                .addExposed(ORGANIZATIONAL_HANDLING, DISCIPLINARY_SANCTION)
                .approvedInitiation(true)
                .toleranceFirst(true)
                .lifelong(true)
                .build();
    }

    private static List<ListedSituation> situationsOf2019() {
        return List.of(
                ListedSituation.of(Situation.WEAKENED_LEADERSHIP),
                ListedSituation.of(Situation.WEAK_POLITICAL_BUILDING),
                ListedSituation.of(Situation.ABSENT_IDEOLOGICAL_BUILDING),
                ListedSituation.of(Situation.WEAK_ORGANIZATION_BUILDING),
                ListedSituation.of(Situation.LAX_CONDUCT),
                ListedSituation.remembered(Situation.LAX_DISCIPLINE),
                ListedSituation.remembered(Situation.IRRESOLUTE_ANTI_CORRUPTION),
                ListedSituation.remembered(Situation.GOVERNANCE_UNMET),
                ListedSituation.of(Situation.WEAK_OVERSIGHT),
                ListedSituation.of(Situation.INACTION),
                ListedSituation.remembered(Situation.OTHER_DERELICTION));
    }

    /** Of 2016 and 2019. */
    private static List<HandlingKind> handlings() {
        return List.of(
                HandlingKind.SUSPENSION,
                HandlingKind.TRANSFER,
                HandlingKind.ORDERED_RESIGNATION,
                HandlingKind.REMOVAL,
                HandlingKind.DEMOTION);
    }
}
