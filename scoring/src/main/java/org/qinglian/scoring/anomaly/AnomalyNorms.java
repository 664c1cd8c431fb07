package org.qinglian.scoring.anomaly;

import java.math.BigDecimal;
import java.util.Map;
import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Norms;

/**
 * From where on something looks wrong (异常提示界限). No rule publishes such limits; what {@link #standard()} has is this
 * library's assumption throughout, but for the deadline, and a host sets its own.
 *
 * @param least how many scores there must be at the least before their distribution means anything: 20
 * @param topShare from what part of the graded on, 0 to 1, the best grade is given too freely: 0.9
 * @param fullScore from what part of the full points on, 0 to 1, a score is almost the full score: 0.95
 * @param fullShare from what part of the scores on, 0 to 1, too many are almost full: 0.9
 * @param leastAssessments how many self-scores must have been decided on before it means anything that none was changed: 5
 * @param keptShare from what part of the self-scores on, 0 to 1, too many are the final score: 0.9
 * @param deadline within what time after the period records may be changed: 10 days, the time of self-scoring in one
 *     published plan (1 to 10 July for the half-year)
 * @param people the reading that has the number of people who may vote, by the kind of event that holds the ballots: none
 * @param roundStep the step of round scores, in points: 5
 * @param roundShare from what part of the scores on, 0 to 1, too many are round: 0.6
 * @param boundWidth how near a bound is, in points: 1
 * @param boundShare from what part of the scores near a bound on, 0 to 1, too many are above it: 0.8
 * @param leastPeers how many peers a unit must have before it means anything that it lacks what they have: 4
 * @param peersShare what part of its peers, 0 to 1, must have a kind of record that a unit lacks: 1, all of them
 * @param lastDays how many days are the last ones of a period: 7
 * @param leastRecords how many records a unit must have before it means anything that all are of those days: 5
 * @param unitOfPersons the attribute of a person that names the unit which keeps the records: {@code branch}
 * @param leastInUnit how many of a unit must be compared before it means anything that almost all of them are at the top: 8
 * @param unitOfOthers the attribute of any other subject that names the unit in which it is scored: {@code township}
 * @param basis where the limits come from
 * @param calendar the calendar of working days, for a deadline that counts them
 */
@Value.Builder
public record AnomalyNorms(
        int least,
        BigDecimal topShare,
        BigDecimal fullScore,
        BigDecimal fullShare,
        int leastAssessments,
        BigDecimal keptShare,
        TimeLimit deadline,
        Map<String, String> people,
        BigDecimal roundStep,
        BigDecimal roundShare,
        BigDecimal boundWidth,
        BigDecimal boundShare,
        int leastPeers,
        BigDecimal peersShare,
        int lastDays,
        int leastRecords,
        String unitOfPersons,
        int leastInUnit,
        String unitOfOthers,
        Basis basis,
        WorkCalendar calendar)
        implements Norms, WithAnomalyNorms {
    public AnomalyNorms {
        people = Copy.map(people);
        if (roundStep.signum() <= 0) {
            throw new IllegalArgumentException("Anomaly norms: roundStep " + roundStep + "; expected more than 0.");
        }
    }

    /** This library's assumptions, each as its component says. */
    public static AnomalyNorms standard() {
        return new AnomalyNormsBuilder()
                .least(20)
                .topShare(new BigDecimal("0.9"))
                .fullScore(new BigDecimal("0.95"))
                .fullShare(new BigDecimal("0.9"))
                .leastAssessments(5)
                .keptShare(new BigDecimal("0.9"))
                .deadline(TimeLimit.days(10))
                .roundStep(BigDecimal.valueOf(5))
                .roundShare(new BigDecimal("0.6"))
                .boundWidth(BigDecimal.ONE)
                .boundShare(new BigDecimal("0.8"))
                .leastPeers(4)
                .peersShare(BigDecimal.ONE)
                .lastDays(7)
                .leastRecords(5)
                .unitOfPersons("branch")
                .leastInUnit(8)
                .unitOfOthers("township")
                .basis(Basis.assumption("异常提示界限，各地可自定"))
                .calendar(WorkCalendar.standard())
                .build();
    }
}
