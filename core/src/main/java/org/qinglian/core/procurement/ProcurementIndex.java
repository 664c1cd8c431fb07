package org.qinglian.core.procurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;

/**
 * The records of a register by what they belong to (工程项目索引), each in the order of the register. Made once, in one pass; a
 * record that names something unknown is simply under nothing that is asked for. Immutable and thread-safe.
 */
public final class ProcurementIndex {
    private final ProcurementRegister register;
    private final Map<Ref<Project>, Project> projects;
    private final Map<Ref<Tender>, Tender> tenders;
    private final Map<Ref<Award>, Award> awards;
    private final Map<Ref<Contract>, Contract> contracts;
    private final Map<Ref<Project>, List<Lot>> lotsByProject;
    private final Map<Ref<Project>, List<Tender>> tendersByProject;
    private final Map<Ref<Lot>, List<Tender>> tendersByLot = new HashMap<>();
    private final Map<TenderedLot, List<Bid>> bidsByLot;
    private final Map<Ref<Tender>, List<Bid>> bidsByTender;
    private final Map<Ref<Tender>, List<Award>> awardsByTender;
    private final Map<Ref<Award>, List<Contract>> contractsByAward;
    private final Map<Ref<Contract>, List<ChangeOrder>> changesByContract;
    private final Map<Ref<Bidder>, List<BidderRelation>> relations = new HashMap<>();

    private ProcurementIndex(ProcurementRegister register) {
        this.register = register;
        projects = byId(register.projects());
        tenders = byId(register.tenders());
        awards = byId(register.awards());
        contracts = byId(register.contracts());
        lotsByProject = by(register.lots(), Lot::project);
        tendersByProject = by(register.tenders(), Tender::project);
        bidsByLot = by(register.bids(), TenderedLot::of);
        bidsByTender = by(register.bids(), Bid::tender);
        awardsByTender = by(register.awards(), Award::tender);
        contractsByAward = by(register.contracts(), Contract::award);
        changesByContract = by(register.changes(), ChangeOrder::contract);
        register.tenders()
                .forEach(tender -> new LinkedHashSet<>(tender.lots()).forEach(lot -> add(tendersByLot, lot, tender)));
        for (BidderRelation relation : register.relations()) {
            add(relations, relation.bidder(), relation);
            relation.other()
                    .bidder()
                    .filter(other -> !other.equals(relation.bidder()))
                    .ifPresent(other -> add(relations, other, relation));
        }
    }

    public static ProcurementIndex of(ProcurementRegister register) {
        return new ProcurementIndex(register);
    }

    /** The register that it is of. */
    public ProcurementRegister register() {
        return register;
    }

    public Optional<Project> project(Ref<Project> project) {
        return Optional.ofNullable(projects.get(project));
    }

    public Optional<Tender> tender(Ref<Tender> tender) {
        return Optional.ofNullable(tenders.get(tender));
    }

    public Optional<Award> award(Ref<Award> award) {
        return Optional.ofNullable(awards.get(award));
    }

    public Optional<Contract> contract(Ref<Contract> contract) {
        return Optional.ofNullable(contracts.get(contract));
    }

    /** The project of a tender. */
    public Optional<Project> projectOf(Tender tender) {
        return project(tender.project());
    }

    /** The project of an award. */
    public Optional<Project> projectOf(Award award) {
        return tender(award.tender()).flatMap(this::projectOf);
    }

    /** The project of a contract. */
    public Optional<Project> projectOf(Contract contract) {
        return award(contract.award()).flatMap(this::projectOf);
    }

    /** The tenders that name a lot, failed ones included. */
    public List<Tender> tenders(Ref<Lot> lot) {
        return tendersByLot.getOrDefault(lot, List.of());
    }

    /** The bids that compete for a lot in a tender, rejected ones included. */
    public List<Bid> bids(TenderedLot lot) {
        return bidsByLot.getOrDefault(lot, List.of());
    }

    /** All bids of a tender. */
    public List<Bid> bids(Ref<Tender> tender) {
        return bidsByTender.getOrDefault(tender, List.of());
    }

    /** Each lot of each tender for which there are bids, and these. */
    public Map<TenderedLot, List<Bid>> competitions() {
        return bidsByLot;
    }

    public List<Award> awards(Ref<Tender> tender) {
        return awardsByTender.getOrDefault(tender, List.of());
    }

    public List<Contract> contracts(Ref<Award> award) {
        return contractsByAward.getOrDefault(award, List.of());
    }

    public List<ChangeOrder> changes(Ref<Contract> contract) {
        return changesByContract.getOrDefault(contract, List.of());
    }

    /** The relations of a bidder, whichever side of them it is. */
    public List<BidderRelation> relations(Ref<Bidder> bidder) {
        return relations.getOrDefault(bidder, List.of());
    }

    /** Everything that belongs to a project. */
    public ProjectFile file(Project project) {
        List<Tender> own = tendersByProject.getOrDefault(project.id(), List.of());
        List<Award> awarded =
                own.stream().flatMap(tender -> awards(tender.id()).stream()).toList();
        List<Contract> signed = awarded.stream()
                .flatMap(award -> contracts(award.id()).stream())
                .toList();
        List<ChangeOrder> changed = signed.stream()
                .flatMap(contract -> changes(contract.id()).stream())
                .toList();
        return new ProjectFile(
                project, lotsByProject.getOrDefault(project.id(), List.of()), own, awarded, signed, changed);
    }

    private static <T extends Identified<T>> Map<Ref<T>, T> byId(List<T> records) {
        Map<Ref<T>, T> byId = new HashMap<>();
        records.forEach(record -> byId.putIfAbsent(record.id(), record));
        return byId;
    }

    private static <K, T> Map<K, List<T>> by(List<T> records, Function<T, K> key) {
        Map<K, List<T>> grouped = new LinkedHashMap<>();
        records.forEach(record -> add(grouped, key.apply(record), record));
        return Collections.unmodifiableMap(grouped);
    }

    private static <K, T> void add(Map<K, List<T>> grouped, K key, T record) {
        grouped.computeIfAbsent(key, absent -> new ArrayList<>()).add(record);
    }
}
