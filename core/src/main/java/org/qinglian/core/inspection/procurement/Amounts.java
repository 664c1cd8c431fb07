package org.qinglian.core.inspection.procurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.BidSecurity;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.Tender;

/** Every amount of a register (全部金额), in the order of the document. */
final class Amounts {
    private final ProcurementIndex index;
    private final List<Amount> all = new ArrayList<>();

    private Amounts(ProcurementIndex index) {
        this.index = index;
        ProcurementRegister register = index.register();
        each(register.projects(), "projects", this::project);
        each(register.lots(), "lots", this::lot);
        each(register.bids(), "bids", this::bid);
        each(register.awards(), "awards", this::award);
        each(register.contracts(), "contracts", this::contract);
        each(register.changes(), "changes", this::change);
    }

    static List<Amount> of(Inspected inspected) {
        return inspected.shared(Amounts.class, whole -> new Amounts(ProcurementShared.index(whole))).all;
    }

    private static <T> void each(List<T> records, String collection, BiConsumer<T, String> take) {
        for (int i = 0; i < records.size(); i++) {
            take.accept(records.get(i), "/procurement/" + collection + "/" + i);
        }
    }

    private void project(Project project, String pointer) {
        Optional<Ref<Project>> id = Optional.of(project.id());
        add(project, pointer + "/investment", project.investment(), id);
        add(project, pointer + "/budgetMoney", project.budgetMoney(), id);
        for (int i = 0; i < project.estimates().size(); i++) {
            Optional<Money> amount = Optional.of(project.estimates().get(i).amount());
            add(project, pointer + "/estimates/" + i + "/amount", amount, id);
        }
    }

    private void lot(Lot lot, String pointer) {
        Optional<Ref<Project>> id = Optional.of(lot.project());
        add(lot, pointer + "/estimate", lot.estimate(), id);
        add(lot, pointer + "/budget", lot.budget(), id);
        add(lot, pointer + "/ceiling", lot.ceiling(), id);
        add(lot, pointer + "/bidSecurity", lot.bidSecurity(), id);
    }

    private void bid(Bid bid, String pointer) {
        Optional<Ref<Project>> id = index.tender(bid.tender()).map(Tender::project);
        add(bid, pointer + "/price", bid.price(), id);
        add(bid, pointer + "/security/amount", bid.security().map(BidSecurity::amount), id);
    }

    private void award(Award award, String pointer) {
        add(award, pointer + "/amount", award.amount(), index.projectOf(award).map(Project::id));
    }

    private void contract(Contract contract, String pointer) {
        Optional<Ref<Project>> id = index.projectOf(contract).map(Project::id);
        add(contract, pointer + "/amount", Optional.of(contract.amount()), id);
        add(contract, pointer + "/performanceSecurity", contract.performanceSecurity(), id);
        for (int i = 0; i < contract.supplements().size(); i++) {
            Money amount = contract.supplements().get(i).amount();
            all.add(new Amount(contract, pointer + "/supplements/" + i + "/amount", amount, id, true));
        }
        for (int i = 0; i < contract.followOns().size(); i++) {
            Optional<Money> amount = Optional.of(contract.followOns().get(i).amount());
            add(contract, pointer + "/followOns/" + i + "/amount", amount, id);
        }
    }

    private void change(ChangeOrder change, String pointer) {
        Optional<Ref<Project>> id =
                index.contract(change.contract()).flatMap(index::projectOf).map(Project::id);
        all.add(new Amount(change, pointer + "/amount", change.amount(), id, true));
    }

    private void add(Identified<?> record, String pointer, Optional<Money> money, Optional<Ref<Project>> project) {
        money.ifPresent(amount -> all.add(new Amount(record, pointer, amount, project, false)));
    }
}
