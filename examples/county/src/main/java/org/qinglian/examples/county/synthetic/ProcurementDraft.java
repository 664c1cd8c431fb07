package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.BidderRelation;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.Complaint;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.Objection;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.Tender;

/** The records of procurement while they are being made (工程项目台账底稿). */
final class ProcurementDraft {
    final List<Project> projects = new ArrayList<>();
    final List<Lot> lots = new ArrayList<>();
    final List<Tender> tenders = new ArrayList<>();
    final List<Bidder> bidders = new ArrayList<>();
    final List<BidderRelation> relations = new ArrayList<>();
    final List<Bid> bids = new ArrayList<>();
    final List<Award> awards = new ArrayList<>();
    final List<Contract> contracts = new ArrayList<>();
    final List<ChangeOrder> changes = new ArrayList<>();
    final List<Objection> objections = new ArrayList<>();
    final List<Complaint> complaints = new ArrayList<>();

    ProcurementRegister register() {
        return ProcurementRegister.builder()
                .projects(projects)
                .lots(lots)
                .tenders(tenders)
                .bidders(bidders)
                .relations(relations)
                .bids(bids)
                .awards(awards)
                .contracts(contracts)
                .changes(changes)
                .objections(objections)
                .complaints(complaints)
                .build();
    }
}
