package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.DecisionsByPerson;
import org.qinglian.core.discipline.InfluencePeriod;
import org.qinglian.core.discipline.InfluencePeriods;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionRegime;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.People;
import org.qinglian.core.programme.Programme;

/**
 * Discipline: {@code sanction.decided} of a person, and {@code sanction.in-force} on the last day of the period if its effect
 * has not ended by then; {@code organization.dealt-with} of an organisation; reading {@code members.sanctioned} of a branch.
 *
 * <p>What was revoked by the end of the period is no fact, and what an appeal changed is what it was changed to. Sanctions
 * (处分) are those of the Party and of the state: an admonition or another handling is decided, but is none that is in force.
 */
final class DisciplineFacts implements FactDeriver {
    private static final Set<SanctionRegime> SANCTIONS = Set.of(SanctionRegime.PARTY, SanctionRegime.ADMINISTRATIVE);
    private static final String LEDGER = "discipline/decisions";

    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        ActorFacts actors = new ActorFacts(programme, facts);
        for (SanctionDecision decision : programme.discipline().decisions()) {
            if (!decision.hasReached(DecisionStage.REVOKED, period.end())) {
                actors.add(
                        decision.person(),
                        decision.decidedOn(),
                        event("sanction.decided", decision.sanctionOn(period.end()), decision.id()));
            }
        }
        programme
                .discipline()
                .measures()
                .forEach(measure -> actors.add(
                        Actor.organization(measure.organization().id()),
                        measure.decidedOn(),
                        ActorFacts.event("organization.dealt-with", measure)
                                .putAttributes("measure", measure.kind().code())));
        inForce(programme, period.end(), actors, facts);
    }

    private static void inForce(Programme programme, LocalDate day, ActorFacts actors, Facts.Builder facts) {
        List<SanctionDecision> ledger = programme.discipline().decisions();
        People people = People.of(programme.organization());
        DecisionsByPerson decisions = DecisionsByPerson.of(ledger, people);
        Set<String> sanctioned = new HashSet<>();
        for (Actor person : decisions.persons()) {
            for (InfluencePeriod influence : InfluencePeriods.standard().of(decisions.against(person), day)) {
                if (influence.runsOn(day) && SANCTIONS.contains(influence.regime())) {
                    actors.add(
                            person,
                            Optional.of(day),
                            event("sanction.in-force", influence.sanction(), influence.decision()));
                    people.records(person).stream()
                            .flatMap(record -> record.member().stream())
                            .forEach(member -> sanctioned.add(member.id()));
                }
            }
        }
        if (!ledger.isEmpty()) {
            branches(programme, sanctioned, facts);
        }
    }

    private static EventBuilder event(String kind, Sanction sanction, Ref<SanctionDecision> decision) {
        return Event.builder()
                .kind(kind)
                .putAttributes("sanction", sanction.code())
                .putAttributes("regime", sanction.regime().code())
                .source(decision.id());
    }

    /** None of a branch is a number too, so long as the ledger is kept. */
    private static void branches(Programme programme, Set<String> sanctioned, Facts.Builder facts) {
        Map<Ref<Organization>, Optional<Ref<Organization>>> groups = OrganizationFacts.groups(programme);
        Map<Ref<Organization>, Integer> counts = new LinkedHashMap<>();
        for (Member member : programme.organization().members()) {
            int count = sanctioned.contains(member.id().id()) ? 1 : 0;
            groups.getOrDefault(member.branch(), Optional.of(member.branch()))
                    .ifPresent(branch -> counts.merge(branch, count, Integer::sum));
        }
        counts.forEach((branch, count) -> facts.add(Reading.builder()
                .subject(branch.id())
                .name("members.sanctioned")
                .value(BigDecimal.valueOf(count))
                .source(LEDGER)
                .build()));
    }
}
