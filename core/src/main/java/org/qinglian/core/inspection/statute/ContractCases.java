package org.qinglian.core.inspection.statute;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Money;
import org.qinglian.core.procurement.Contract;
import org.qinglian.core.procurement.FollowOn;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.SupplementaryContract;
import org.qinglian.core.procurement.Tender;
import org.qinglian.core.procurement.TenderRegime;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Contracts under the law on tendering and of government procurement (合同). */
final class ContractCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.CONTRACT, CaseKinds.GOVERNMENT_CONTRACT, CaseKinds.PROJECT_CONTRACT);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        ProcurementIndex index = ProcurementCases.index(inspected);
        List<Contract> contracts = index.register().contracts();
        for (int i = 0; i < contracts.size(); i++) {
            Contract contract = contracts.get(i);
            String pointer = "/procurement/contracts/" + i;
            cases.accept(RuleCase.of(CaseKinds.PROJECT_CONTRACT, contract, pointer)
                    .fact("contractor-prefinanced", contract.prefinanced(), "/prefinanced")
                    .build());
            index.award(contract.award())
                    .flatMap(award -> index.tender(award.tender()))
                    .ifPresent(tender -> cases.accept(
                            tender.regime() == TenderRegime.GOVERNMENT_PROCUREMENT
                                    ? government(contract, tender, pointer)
                                    : amounts(RuleCase.of(CaseKinds.CONTRACT, contract, pointer), contract)
                                            .build()));
        }
    }

    private static RuleCase.Builder amounts(RuleCase.Builder builder, Contract contract) {
        return builder.money("contract-amount", Optional.ofNullable(contract.amount()), "/amount")
                .money("performance-security", contract.performanceSecurity(), "/performanceSecurity");
    }

    private static RuleCase government(Contract contract, Tender tender, String pointer) {
        return amounts(RuleCase.of(CaseKinds.GOVERNMENT_CONTRACT, contract, pointer), contract)
                .event("contract-signed", contract.signedOn(), "/signedOn")
                .event("contract-published", contract.publishedOn(), "/publishedOn")
                .event("contract-filed", contract.filedOn(), "/filedOn")
                .event("procurement-ended", tender.procurementEndedOn(), "/award")
                .event("files-disposed", tender.documentsDisposedOn(), "/award")
                .money(
                        "supplementary-total",
                        total(contract.supplements().stream().map(SupplementaryContract::amount)),
                        "/supplements")
                .money("follow-on-total", total(contract.followOns().stream().map(FollowOn::amount)), "/followOns")
                .build();
    }

    /** What they come to; absent if there is none, or if they are in two currencies. */
    private static Optional<Money> total(Stream<Money> amounts) {
        List<Money> all = amounts.toList();
        boolean comparable = !all.isEmpty() && all.stream().allMatch(all.get(0)::sameCurrency);
        return comparable ? all.stream().reduce(Money::plus) : Optional.empty();
    }
}
