package org.qinglian.scoring.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.Sector;
import org.qinglian.core.outreach.NegativeEvent;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.RecognitionState;
import org.qinglian.core.programme.Programme;

/**
 * Recognitions of clean units (清廉单元认定): {@code unit.recognised} of an institution, and as of the end of the period its
 * {@code recognition}; {@code negative-list.event} of an institution, and of the village whose body it is. An
 * event that two recognitions of an institution name is one.
 */
final class RecognitionFacts {
    private final ActorFacts actors;
    private final Facts.Builder facts;
    private final Map<Ref<Institution>, Village> villages = new HashMap<>();

    private RecognitionFacts(Programme programme, ActorFacts actors, Facts.Builder facts) {
        this.actors = actors;
        this.facts = facts;
        Map<Ref<Organization>, Ref<Institution>> bodies = bodies(programme);
        for (Village village : programme.coverage().villages()) {
            village.organization().map(bodies::get).ifPresent(body -> villages.putIfAbsent(body, village));
        }
    }

    /** The village bodies by their Party organisation, be it set up in them or the branch that they belong to. */
    private static Map<Ref<Organization>, Ref<Institution>> bodies(Programme programme) {
        Map<Ref<Organization>, Ref<Institution>> bodies = new HashMap<>();
        for (Organization organization : programme.organization().organizations()) {
            organization.institution().ifPresent(body -> bodies.put(organization.id(), body));
        }
        for (Institution institution : programme.organization().institutions()) {
            institution
                    .jointBranch()
                    .filter(branch -> institution.sector().equals(Sector.VILLAGE_COMMUNITY))
                    .ifPresent(branch -> bodies.putIfAbsent(branch, institution.id()));
        }
        return bodies;
    }

    static void derive(Programme programme, Period period, ActorFacts actors, Facts.Builder facts) {
        RecognitionFacts derived = new RecognitionFacts(programme, actors, facts);
        List<Recognition> recognitions = programme.outreach().recognitions();
        recognitions.forEach(recognition -> derived.recognised(recognition, period));
        Set<List<Object>> known = new HashSet<>();
        for (Recognition recognition : recognitions) {
            for (NegativeEvent event : recognition.negativeEvents()) {
                if (known.add(List.of(recognition.institution(), event))) {
                    derived.negative(recognition, event);
                }
            }
        }
    }

    private void recognised(Recognition recognition, Period period) {
        Actor institution = Actor.institution(recognition.institution().id());
        EventBuilder event = ActorFacts.event("unit.recognised", recognition);
        recognition.tier().ifPresent(tier -> event.putAttributes("recognition", tier.code()));
        actors.add(institution, recognition.reachedOn(RecognitionState.RECOGNISED), event);
        if (recognition.holdsOn(period.end())) {
            recognition.tier().ifPresent(tier -> actors.readCode(institution, "recognition", tier.code(), recognition));
        }
    }

    private void negative(Recognition recognition, NegativeEvent negative) {
        EventBuilder event = ActorFacts.event("negative-list.event", recognition);
        actors.add(Actor.institution(recognition.institution().id()), Optional.of(negative.on()), event);
        Village village = villages.get(recognition.institution());
        if (village != null && facts.covers(negative.on())) {
            facts.add(event.subject(village.id().id()).occurredOn(negative.on()).build());
        }
    }
}
