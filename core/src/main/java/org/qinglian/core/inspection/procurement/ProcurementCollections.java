package org.qinglian.core.inspection.procurement;

import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.procurement.Award;
import org.qinglian.core.procurement.Bid;
import org.qinglian.core.procurement.BidderRelation;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.Complaint;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.Objection;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.Tender;

/** The collections of the register of procurement (台账分册). */
final class ProcurementCollections {
    static final RecordCollection<Project> PROJECTS = new RecordCollection<>(
            "/procurement/projects", programme -> programme.procurement().projects());
    static final RecordCollection<Lot> LOTS = new RecordCollection<>(
            "/procurement/lots", programme -> programme.procurement().lots());
    static final RecordCollection<Tender> TENDERS = new RecordCollection<>(
            "/procurement/tenders", programme -> programme.procurement().tenders());
    static final RecordCollection<BidderRelation> RELATIONS = new RecordCollection<>(
            "/procurement/relations", programme -> programme.procurement().relations());
    static final RecordCollection<Bid> BIDS = new RecordCollection<>(
            "/procurement/bids", programme -> programme.procurement().bids());
    static final RecordCollection<Award> AWARDS = new RecordCollection<>(
            "/procurement/awards", programme -> programme.procurement().awards());
    static final RecordCollection<Contract> CONTRACTS = new RecordCollection<>(
            "/procurement/contracts", programme -> programme.procurement().contracts());
    static final RecordCollection<ChangeOrder> CHANGES = new RecordCollection<>(
            "/procurement/changes", programme -> programme.procurement().changes());
    static final RecordCollection<Objection> OBJECTIONS = new RecordCollection<>(
            "/procurement/objections", programme -> programme.procurement().objections());
    static final RecordCollection<Complaint> COMPLAINTS = new RecordCollection<>(
            "/procurement/complaints", programme -> programme.procurement().complaints());

    private ProcurementCollections() {}
}
