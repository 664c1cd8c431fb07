package org.qinglian.core.inspection.statute;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Level;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundHop;
import org.qinglian.core.fund.FundKind;
import org.qinglian.core.fund.FundSource;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Transfers from one government to another, and what a province passes on of those of the centre (转移支付). */
final class TransferCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(
                CaseKinds.CENTRAL_GENERAL_TRANSFER,
                CaseKinds.CENTRAL_SPECIAL_TRANSFER,
                CaseKinds.PASSED_ON_TRANSFER,
                CaseKinds.LOCAL_GENERAL_TRANSFER,
                CaseKinds.LOCAL_SPECIAL_TRANSFER);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        List<FundFlow> flows = inspected.programme().fund().flows();
        for (int i = 0; i < flows.size(); i++) {
            FundFlow flow = flows.get(i);
            String pointer = "/fund/flows/" + i;
            kind(flow).ifPresent(kind -> {
                cases.accept(RuleCase.of(kind, flow, pointer)
                        .event("approved", flow.approvedOn(), "/approvedOn")
                        .event("issued", flow.issuedOn(), "/issuedOn")
                        .build());
                passedOn(flow, pointer, cases);
            });
        }
    }

    private static Optional<CaseKind> kind(FundFlow flow) {
        boolean central = flow.source() == FundSource.CENTRAL;
        if (flow.kind() == FundKind.GENERAL_TRANSFER) {
            return Optional.of(central ? CaseKinds.CENTRAL_GENERAL_TRANSFER : CaseKinds.LOCAL_GENERAL_TRANSFER);
        }
        if (flow.kind() == FundKind.SPECIAL_TRANSFER) {
            return Optional.of(central ? CaseKinds.CENTRAL_SPECIAL_TRANSFER : CaseKinds.LOCAL_SPECIAL_TRANSFER);
        }
        return Optional.empty();
    }

    /** At each stop in a province but the last, which pays it out. */
    private static void passedOn(FundFlow flow, String pointer, Consumer<RuleCase> cases) {
        for (int hop = 0;
                flow.source() == FundSource.CENTRAL && hop < flow.hops().size() - 1;
                hop++) {
            FundHop stop = flow.hops().get(hop);
            if (stop.level() == Level.PROVINCE) {
                cases.accept(RuleCase.of(CaseKinds.PASSED_ON_TRANSFER, flow, pointer + "/hops/" + hop)
                        .event("received", stop.receivedOn(), "/receivedOn")
                        .event("issued", stop.issuedOn(), "/issuedOn")
                        .build());
            }
        }
    }
}
