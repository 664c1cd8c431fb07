package org.qinglian.core.procurement;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of projects and their procurement (工程项目台账).
 *
 * @param projects the projects
 * @param lots the lots
 * @param tenders the tenders
 * @param bidders the companies that bid, supply or advise
 * @param relations the relations of bidders
 * @param bids the bids
 * @param awards the awards
 * @param contracts the contracts
 * @param changes the change orders
 * @param objections the objections
 * @param complaints the complaints
 */
@Value.Builder
public record ProcurementRegister(
        List<Project> projects,
        List<Lot> lots,
        List<Tender> tenders,
        List<Bidder> bidders,
        List<BidderRelation> relations,
        List<Bid> bids,
        List<Award> awards,
        List<Contract> contracts,
        List<ChangeOrder> changes,
        List<Objection> objections,
        List<Complaint> complaints)
        implements Register, WithProcurementRegister {
    public ProcurementRegister {
        projects = Copy.list(projects);
        lots = Copy.list(lots);
        tenders = Copy.list(tenders);
        bidders = Copy.list(bidders);
        relations = Copy.list(relations);
        bids = Copy.list(bids);
        awards = Copy.list(awards);
        contracts = Copy.list(contracts);
        changes = Copy.list(changes);
        objections = Copy.list(objections);
        complaints = Copy.list(complaints);
    }

    public static ProcurementRegisterBuilder builder() {
        return new ProcurementRegisterBuilder();
    }
}
