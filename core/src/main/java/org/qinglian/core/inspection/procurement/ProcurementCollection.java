package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.function.Function;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Identified;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.BidderRelation;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.Complaint;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.Objection;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.Tender;

/**
 * A collection of the register of procurement (台账分册).
 *
 * @param name its name in the register
 * @param records its records
 * @param <T> the type of record
 */
record ProcurementCollection<T extends Identified<T>>(String name, Function<ProcurementRegister, List<T>> records) {
    static final ProcurementCollection<Project> PROJECTS =
            new ProcurementCollection<>("projects", ProcurementRegister::projects);
    static final ProcurementCollection<Lot> LOTS = new ProcurementCollection<>("lots", ProcurementRegister::lots);
    static final ProcurementCollection<Tender> TENDERS =
            new ProcurementCollection<>("tenders", ProcurementRegister::tenders);
    static final ProcurementCollection<BidderRelation> RELATIONS =
            new ProcurementCollection<>("relations", ProcurementRegister::relations);
    static final ProcurementCollection<Bid> BIDS = new ProcurementCollection<>("bids", ProcurementRegister::bids);
    static final ProcurementCollection<Award> AWARDS =
            new ProcurementCollection<>("awards", ProcurementRegister::awards);
    static final ProcurementCollection<Contract> CONTRACTS =
            new ProcurementCollection<>("contracts", ProcurementRegister::contracts);
    static final ProcurementCollection<ChangeOrder> CHANGES =
            new ProcurementCollection<>("changes", ProcurementRegister::changes);
    static final ProcurementCollection<Objection> OBJECTIONS =
            new ProcurementCollection<>("objections", ProcurementRegister::objections);
    static final ProcurementCollection<Complaint> COMPLAINTS =
            new ProcurementCollection<>("complaints", ProcurementRegister::complaints);

    String pointer() {
        return "/procurement/" + name;
    }

    List<T> of(Inspected inspected) {
        return records.apply(inspected.programme().procurement());
    }
}
