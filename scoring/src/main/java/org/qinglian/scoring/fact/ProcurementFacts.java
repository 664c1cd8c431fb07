package org.qinglian.scoring.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.ContractStatus;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.SupplementaryContract;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.programme.Programme;

/**
 * Procurement, of the owner of a project: {@code contract.signed}, {@code contract.supplemented} and {@code contract.changed}.
 * Quantities are amounts of money, negative if a change saves; the currency is said beside. A cancelled contract is no fact.
 */
final class ProcurementFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        ActorFacts actors = new ActorFacts(programme, facts);
        ProcurementRegister register = programme.procurement();
        Map<Ref<Contract>, Actor> owners = owners(register);
        for (Contract contract : register.contracts()) {
            Optional<Actor> owner = Optional.ofNullable(owners.get(contract.id()));
            owner.filter(unit -> contract.status() != ContractStatus.CANCELLED)
                    .ifPresent(unit -> contract(contract, unit, actors));
        }
        for (ChangeOrder change : register.changes()) {
            Optional.ofNullable(owners.get(change.contract()))
                    .ifPresent(owner -> actors.add(
                            owner,
                            change.carriedOutOn(),
                            of(ActorFacts.event("contract.changed", change), change.amount())
                                    .putAttributes("cause", change.cause().code())));
        }
    }

    private static void contract(Contract contract, Actor owner, ActorFacts actors) {
        actors.add(owner, contract.signedOn(), of(ActorFacts.event("contract.signed", contract), contract.amount()));
        for (SupplementaryContract supplement : contract.supplements()) {
            actors.add(
                    owner,
                    supplement.signedOn(),
                    of(ActorFacts.event("contract.supplemented", contract), supplement.amount()));
        }
    }

    private static EventBuilder of(EventBuilder event, Money amount) {
        return event.quantity(amount.amount())
                .putAttributes("currency", amount.currency().getCurrencyCode());
    }

    /** From the contract to its award, tender and project. */
    private static Map<Ref<Contract>, Actor> owners(ProcurementRegister register) {
        Map<Ref<Award>, Award> awards = CoverageFacts.index(register.awards());
        Map<Ref<Tender>, Tender> tenders = CoverageFacts.index(register.tenders());
        Map<Ref<Project>, Project> projects = CoverageFacts.index(register.projects());
        Map<Ref<Contract>, Actor> owners = new HashMap<>();
        for (Contract contract : register.contracts()) {
            Optional.ofNullable(awards.get(contract.award()))
                    .map(award -> tenders.get(award.tender()))
                    .map(tender -> projects.get(tender.project()))
                    .ifPresent(project -> owners.put(contract.id(), project.owner()));
        }
        return owners;
    }
}
