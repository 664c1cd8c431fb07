package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Share;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.BodyVote;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.MemberAppraisal;
import org.qinglian.core.rectification.Pledge;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.ProblemState;
import org.qinglian.core.rectification.RectificationFigures;

/**
 * Rectification: {@code problem.closed} and {@code problem.reopened} of the unit responsible, and as of the end of the period its
 * readings {@code problems.listed}, {@code problems.overdue}, {@code rectification.completion}, {@code rectification.on-time} and
 * {@code rectification.satisfaction}, the last three in percent; {@code life-meeting.held} of an organisation, and by
 * the last appraisal of its members in the period {@code members.excellent} and {@code members.qualified} or better, in percent of
 * those graded; of a body that answered in a broadcast {@code pledge.fulfilled} and {@code broadcast.satisfaction} in percent, of the last in the period.
 */
final class RectificationFacts implements FactDeriver {
    private static final String LEDGER = "rectification/problems";

    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        ActorFacts actors = new ActorFacts(programme, facts);
        problems(programme.rectification().problems(), period.end(), actors);
        for (LifeMeeting meeting : programme.rectification().lifeMeetings()) {
            actors.add(
                    Actor.organization(meeting.organization().id()),
                    meeting.heldOn(),
                    ActorFacts.event("life-meeting.held", meeting)
                            .putAttributes("kind", meeting.kind().code()));
        }
        ActorFacts.latestFirst(programme.rectification().lifeMeetings(), LifeMeeting::heldOn, period)
                .forEach(meeting -> meeting.appraisal().ifPresent(appraisal -> members(meeting, appraisal, actors)));
        List<AccountabilityBroadcast> broadcasts = programme.rectification().broadcasts();
        broadcasts.forEach(broadcast -> broadcast.pledges().forEach(pledge -> pledge(pledge, broadcast, actors)));
        ActorFacts.latestFirst(broadcasts, AccountabilityBroadcast::broadcastOn, period)
                .forEach(broadcast -> votes(broadcast, actors));
    }

    /** A count below zero makes no share; it is a finding of the inspection. */
    private static void members(LifeMeeting meeting, MemberAppraisal appraisal, ActorFacts actors) {
        boolean counted = Stream.of(
                        appraisal.excellent(),
                        appraisal.qualified(),
                        appraisal.basicallyQualified(),
                        appraisal.unqualified())
                .noneMatch(number -> number < 0);
        if (counted) {
            Actor organization = Actor.organization(meeting.organization().id());
            long passed = (long) appraisal.excellent() + appraisal.qualified();
            String source = meeting.id().id();
            actors.read(
                    organization, "members.excellent", new Share(appraisal.excellent(), appraisal.graded()), source);
            actors.read(organization, "members.qualified", new Share(passed, appraisal.graded()), source);
        }
    }

    private static void problems(List<ProblemItem> problems, LocalDate asOf, ActorFacts actors) {
        for (ProblemItem problem : problems) {
            if (problem.isClosedOn(asOf)) {
                actors.add(problem.responsibleUnit(), problem.settledOn(asOf), closed(problem, asOf));
            }
            for (Step<ProblemState> step : problem.standing()) {
                if (step.state() == ProblemState.REOPENED) {
                    actors.add(problem.responsibleUnit(), Optional.of(step.on()), event("problem.reopened", problem));
                }
            }
        }
        Map<Actor, List<ProblemItem>> ofUnits = problems.stream()
                .filter(problem -> problem.isListedOn(asOf))
                .collect(Collectors.groupingBy(ProblemItem::responsibleUnit, LinkedHashMap::new, Collectors.toList()));
        ofUnits.forEach((unit, listed) -> figures(unit, RectificationFigures.of(listed, asOf), actors));
    }

    private static EventBuilder closed(ProblemItem problem, LocalDate asOf) {
        EventBuilder event = event("problem.closed", problem);
        problem.deadline()
                .ifPresent(last -> event.putAttributes("timely", Boolean.toString(problem.daysOverdue(asOf) == 0)));
        return event;
    }

    private static EventBuilder event(String kind, ProblemItem problem) {
        return ActorFacts.event(kind, problem)
                .putAttributes("channel", problem.channel().code());
    }

    private static void figures(Actor unit, RectificationFigures figures, ActorFacts actors) {
        actors.read(
                unit, "problems.listed", BigDecimal.valueOf(figures.completion().problems()), LEDGER);
        actors.read(
                unit, "problems.overdue", BigDecimal.valueOf(figures.overdue().size()), LEDGER);
        actors.read(unit, "rectification.completion", figures.completion().rate(), LEDGER);
        actors.read(unit, "rectification.on-time", figures.onTime(), LEDGER);
        actors.read(unit, "rectification.satisfaction", figures.satisfaction(), LEDGER);
    }

    private static void pledge(Pledge pledge, AccountabilityBroadcast broadcast, ActorFacts actors) {
        EventBuilder event = ActorFacts.event("pledge.fulfilled", broadcast);
        pledge.dueOn().ifPresent(last -> event.putAttributes("timely", Boolean.toString(pledge.isKeptBy(last))));
        actors.add(pledge.body(), pledge.keptOn(), event);
    }

    private static void votes(AccountabilityBroadcast broadcast, ActorFacts actors) {
        for (BodyVote vote : broadcast.votes()) {
            actors.read(
                    vote.body(),
                    "broadcast.satisfaction",
                    vote.vote().satisfaction(),
                    broadcast.id().id());
        }
    }
}
