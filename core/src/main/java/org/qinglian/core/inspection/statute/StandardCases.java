package org.qinglian.core.inspection.statute;

import java.util.List;

/** The sources of cases that ship (标准适用对象来源). */
final class StandardCases {
    private StandardCases() {}

    static List<CaseSource> all() {
        return List.of(
                new LotCases(),
                new TenderCases(),
                new TenderedLotCases(),
                new AwardCases(),
                new ObjectionCases(),
                new ContractCases(),
                new ProjectCases(),
                new BudgetCases(),
                new TransferCases(),
                new DisclosureCases(),
                new RepresentationCases(),
                new PublicationCases(),
                new CommitteeCases(),
                new SanctionCases());
    }
}
