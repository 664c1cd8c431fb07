package org.qinglian.core.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.Timeliness;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Share;

/**
 * How many documents were published on time (按时公开率), and which were not.
 *
 * <p>The whole are those whose time is over or that are published: what is not due yet is no failure and no success. One
 * whose approval or reply is not on record cannot be assessed and is listed apart.
 *
 * @param onTime the share of documents that were published in time
 * @param late those that were published late
 * @param overdue those whose time is over and that are not published
 * @param notAssessable those of which the time cannot be told
 */
public record PublicationRate(
        Share onTime, List<BudgetDocument> late, List<BudgetDocument> overdue, List<BudgetDocument> notAssessable) {
    public PublicationRate {
        late = Copy.list(late);
        overdue = Copy.list(overdue);
        notAssessable = Copy.list(notAssessable);
    }

    /**
     * The rate of these documents on a day.
     *
     * @param within how long each may take from approval or reply: {@link FundNorms#publishWithin}
     * @param calendar by which working days are counted, if the limit is in working days
     */
    public static PublicationRate of(
            List<BudgetDocument> documents, TimeLimit within, WorkCalendar calendar, LocalDate asOf) {
        Map<Timeliness, List<BudgetDocument>> sorted = new EnumMap<>(Timeliness.class);
        for (Timeliness timeliness : Timeliness.values()) {
            sorted.put(timeliness, new ArrayList<>());
        }
        for (BudgetDocument document : documents) {
            Timeliness found = document.settledOn()
                    .map(day -> Deadline.of(day, within, calendar).judge(document.publishedOn(), asOf))
                    .orElse(Timeliness.NOT_ASSESSABLE);
            sorted.getOrDefault(found, new ArrayList<>()).add(document);
        }
        List<BudgetDocument> late = sorted.getOrDefault(Timeliness.LATE, List.of());
        List<BudgetDocument> overdue = sorted.getOrDefault(Timeliness.OVERDUE, List.of());
        int inTime = sorted.getOrDefault(Timeliness.IN_TIME, List.of()).size();
        return new PublicationRate(
                new Share(inTime, inTime + late.size() + overdue.size()),
                late,
                overdue,
                sorted.getOrDefault(Timeliness.NOT_ASSESSABLE, List.of()));
    }
}
