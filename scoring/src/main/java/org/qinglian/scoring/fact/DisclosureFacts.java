package org.qinglian.scoring.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.Timeliness;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Period;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.outreach.InformationRequest;
import org.qinglian.core.outreach.ProactiveDisclosure;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.statute.RuleBook;
import org.qinglian.core.statute.Within;

/**
 * Information of government: {@code information.disclosed} and {@code request.replied} of the body, on its day, with whether that was
 * in time; {@code information.overdue} and {@code request.overdue} on the first day past the limit. The limits are those of the
 * rules of law {@code OPN-01} and {@code OPN-02}; the time of a request is longer by the working days by which it was extended. In
 * a year without holidays on record nothing is said of time.
 */
final class DisclosureFacts implements FactDeriver {
    private static final String DISCLOSURE = "OPN-01";
    private static final String REPLY = "OPN-02";

    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        ActorFacts actors = new ActorFacts(programme, facts);
        Optional<TimeLimit> disclosure = limit(DISCLOSURE);
        for (ProactiveDisclosure information : programme.outreach().disclosures()) {
            Matter matter =
                    new Matter(information, information.unit(), information.formedOn(), information.publishedOn());
            matter.add("information.disclosed", "information.overdue", disclosure, period.end(), actors);
        }
        Optional<TimeLimit> reply = limit(REPLY);
        for (InformationRequest request : programme.outreach().requests()) {
            Matter matter = new Matter(request, request.unit(), request.receivedOn(), request.repliedOn());
            Optional<TimeLimit> extended = reply.map(
                    limit -> new TimeLimit(limit.value() + request.extendedBy().orElse(0), limit.unit()));
            matter.add("request.replied", "request.overdue", extended, period.end(), actors);
        }
    }

    /** What a rule of law fixes; none if the book has no such rule any more. */
    private static Optional<TimeLimit> limit(String rule) {
        return RuleBook.standard()
                .rule(rule)
                .filter(found -> found.require() instanceof Within)
                .map(found -> ((Within) found.require()).limit());
    }

    /**
     * Something that a body is to do within a time (限期事项).
     *
     * @param record the record that shows it
     * @param body the body
     * @param since the day from which the time runs
     * @param doneOn the day on which it was done
     */
    private record Matter(Identified<?> record, Actor body, LocalDate since, Optional<LocalDate> doneOn) {
        void add(String done, String overdue, Optional<TimeLimit> limit, LocalDate asOf, ActorFacts actors) {
            Optional<Deadline> deadline = limit.map(time -> Deadline.of(since, time, WorkCalendar.standard()));
            Optional<Timeliness> timeliness =
                    deadline.map(each -> each.judge(doneOn, asOf)).filter(each -> each != Timeliness.NOT_ASSESSABLE);
            EventBuilder event = ActorFacts.event(done, record);
            timeliness.ifPresent(each -> event.putAttributes("timely", Boolean.toString(each == Timeliness.IN_TIME)));
            actors.add(body, doneOn, event);
            if (timeliness.equals(Optional.of(Timeliness.LATE)) || timeliness.equals(Optional.of(Timeliness.OVERDUE))) {
                actors.add(
                        body,
                        deadline.flatMap(Deadline::lastDay).map(last -> last.plusDays(1)),
                        ActorFacts.event(overdue, record));
            }
        }
    }
}
