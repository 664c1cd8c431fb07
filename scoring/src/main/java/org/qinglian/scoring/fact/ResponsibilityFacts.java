package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.responsibility.ActivityKind;
import org.qinglian.core.responsibility.Appraisal;
import org.qinglian.core.responsibility.DutyActivity;
import org.qinglian.core.responsibility.DutyReport;
import org.qinglian.core.responsibility.ResponsibilityLetter;
import org.qinglian.core.responsibility.TaskItem;

/**
 * Responsibility: {@code task.done} and {@code task.overdue}, on the first day past the deadline, of who leads a task and of
 * the organisation in charge of the place; {@code letter.signed} of whom a letter binds, and reading {@code letter.in-force},
 * 1 if the letter whose term is running is signed, else 0; {@code duty.activity} of who carried a duty out, reports among them;
 * {@code duty.appraised} of whose carrying out a duty was appraised, with the result.
 */
final class ResponsibilityFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        ActorFacts actors = new ActorFacts(programme, facts);
        programme.responsibility().tasks().forEach(task -> task(task, period.end(), actors));
        programme.responsibility().letters().forEach(letter -> letter(letter, period.end(), actors));
        for (DutyActivity activity : programme.responsibility().activities()) {
            actors.add(
                    activity.actor(),
                    Optional.of(activity.doneOn()),
                    ActorFacts.event("duty.activity", activity)
                            .putAttributes("activity", activity.kind().code()));
        }
        for (DutyReport report : programme.responsibility().reports()) {
            actors.add(
                    report.reporter(),
                    report.submittedOn(),
                    ActorFacts.event("duty.activity", report).putAttributes("activity", ActivityKind.REPORT.code()));
        }
        for (Appraisal appraisal : programme.responsibility().appraisals()) {
            actors.add(
                    appraisal.subject(),
                    Optional.of(appraisal.appraisedOn()),
                    ActorFacts.event("duty.appraised", appraisal)
                            .putAttributes("result", appraisal.result().code()));
        }
    }

    private static void task(TaskItem task, LocalDate asOf, ActorFacts actors) {
        List<Actor> inCharge = Stream.concat(
                        task.leads().stream(), task.block().map(Ref::id).map(Actor::organization).stream())
                .toList();
        Optional<LocalDate> inTime = task.doneOn()
                .filter(done -> task.deadline().filter(done::isAfter).isEmpty());
        EventBuilder done = ActorFacts.event("task.done", task);
        task.deadline().ifPresent(last -> done.putAttributes("timely", Boolean.toString(inTime.isPresent())));
        actors.add(inCharge, task.doneOn(), done);
        if (inTime.isEmpty()) {
            actors.add(
                    inCharge,
                    task.deadline().filter(asOf::isAfter).map(last -> last.plusDays(1)),
                    ActorFacts.event("task.overdue", task));
        }
    }

    private static void letter(ResponsibilityLetter letter, LocalDate asOf, ActorFacts actors) {
        boolean signed = letter.isSigned(asOf);
        if (signed) {
            actors.add(letter.recipient(), letter.signedOn(), ActorFacts.event("letter.signed", letter));
        }
        if (letter.term().contains(asOf)) {
            actors.read(
                    letter.recipient(),
                    "letter.in-force",
                    signed ? BigDecimal.ONE : BigDecimal.ZERO,
                    letter.id().id());
        }
    }
}
