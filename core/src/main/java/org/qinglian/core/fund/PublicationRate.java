package org.qinglian.core.fund;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
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
        Map<Timeliness, List<BudgetDocument>> found =
                documents.stream().collect(groupingBy(document -> timeliness(document, within, calendar, asOf)));
        List<BudgetDocument> late = found.getOrDefault(Timeliness.LATE, List.of());
        List<BudgetDocument> overdue = found.getOrDefault(Timeliness.OVERDUE, List.of());
        int inTime = found.getOrDefault(Timeliness.IN_TIME, List.of()).size();
        return new PublicationRate(
                new Share(inTime, inTime + late.size() + overdue.size()),
                late,
                overdue,
                found.getOrDefault(Timeliness.NOT_ASSESSABLE, List.of()));
    }

    private static Timeliness timeliness(
            BudgetDocument document, TimeLimit within, WorkCalendar calendar, LocalDate asOf) {
        return document.settledOn()
                .map(day -> Deadline.of(day, within, calendar).judge(document.publishedOn(), asOf))
                .orElse(Timeliness.NOT_ASSESSABLE);
    }
}
