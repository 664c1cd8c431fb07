package org.qinglian.scoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.outreach.BodyRating;
import org.qinglian.core.outreach.PledgeAssessment;
import org.qinglian.core.outreach.PledgeCompletion;
import org.qinglian.core.outreach.PublicPledge;
import org.qinglian.core.outreach.PublicPledgeFigures;
import org.qinglian.core.outreach.Survey;
import org.qinglian.core.programme.Programme;

/**
 * Outreach: of the unit of the last survey in the period, and of the village whose organisation it is, {@code survey.} and the
 * metric in percent, such as {@code survey.satisfaction}; {@code review.score} of a body; {@code pledge.fulfilled} of who pledged
 * something to the public, and {@code pledges.kept}, the substantial and complete ones in percent; and what {@link
 * RecognitionFacts} tells of clean units.
 */
final class OutreachFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        ActorFacts actors = new ActorFacts(programme, facts);
        surveys(programme, period, actors, facts);
        pledges(programme.outreach().pledges(), period.end(), actors);
        RecognitionFacts.derive(programme, period, actors, facts);
    }

    private static void surveys(Programme programme, Period period, ActorFacts actors, Facts.Builder facts) {
        Map<Ref<Organization>, Village> villages = new HashMap<>();
        for (Village village : programme.coverage().villages()) {
            village.organization().ifPresent(organization -> villages.putIfAbsent(organization, village));
        }
        ActorFacts.latestFirst(
                        programme.outreach().surveys(),
                        survey -> survey.during().until(),
                        period)
                .forEach(survey -> {
                    shares(survey, actors);
                    survey.unit()
                            .organization()
                            .map(villages::get)
                            .ifPresent(village -> shares(survey, village, facts));
                });
    }

    private static void shares(Survey survey, ActorFacts actors) {
        survey.shares()
                .forEach((metric, share) -> actors.read(
                        survey.unit(),
                        "survey." + metric.code(),
                        share,
                        survey.id().id()));
        for (BodyRating rating : survey.ratings()) {
            actors.read(
                    rating.body(), "review.score", rating.score(), survey.id().id());
        }
    }

    private static void shares(Survey survey, Village village, Facts.Builder facts) {
        survey.shares()
                .forEach((metric, share) -> share.percent(CoverageFacts.DIGITS)
                        .ifPresent(percent -> facts.add(Reading.builder()
                                .subject(village.id().id())
                                .name("survey." + metric.code())
                                .value(percent)
                                .source(survey.id().id() + " " + share)
                                .build())));
    }

    private static void pledges(List<PublicPledge> pledges, LocalDate asOf, ActorFacts actors) {
        Map<Actor, List<PublicPledge>> ofOwners = new LinkedHashMap<>();
        for (PublicPledge pledge : pledges) {
            pledge.owner().ifPresent(owner -> {
                ofOwners.computeIfAbsent(owner, key -> new ArrayList<>()).add(pledge);
                fulfilled(pledge, owner, asOf, actors);
            });
        }
        ofOwners.forEach((owner, own) -> actors.read(
                owner, "pledges.kept", PublicPledgeFigures.of(own, asOf).high(), "outreach/pledges"));
    }

    /** A pledge that stands as complete, from the day on which it was first found to be. */
    private static void fulfilled(PublicPledge pledge, Actor owner, LocalDate asOf, ActorFacts actors) {
        if (pledge.completion(asOf) == PledgeCompletion.COMPLETE) {
            Optional<LocalDate> day = pledge.assessments().stream()
                    .filter(assessment -> assessment.completion() == PledgeCompletion.COMPLETE)
                    .map(PledgeAssessment::on)
                    .min(Comparator.naturalOrder());
            EventBuilder event = ActorFacts.event("pledge.fulfilled", pledge);
            pledge.dueOn()
                    .ifPresent(last -> event.putAttributes(
                            "timely",
                            Boolean.toString(day.filter(last::isBefore).isEmpty())));
            actors.add(owner, day, event);
        }
    }
}
