package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.HistoryInOrder;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.ProcurementPrinciple;
import org.qinglian.core.procurement.ProjectLifecycle;

/**
 * The checks of procurement, by the principle that each serves (工程项目检查): “规则在先、规范操作、公开平等、竞争择优”.
 */
public final class ProcurementChecks {
    private ProcurementChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return Stream.of(ProcurementPrinciple.values())
                .flatMap(principle -> serving(principle).stream())
                .toList();
    }

    /** Those that serve a principle; every check serves one. */
    public static List<Check> serving(ProcurementPrinciple principle) {
        return switch (principle) {
            case RULES_FIRST -> rulesFirst();
            case PROPER_OPERATION -> properOperation();
            case OPEN_AND_EQUAL -> openAndEqual();
            case COMPETITION_ON_MERIT -> competitionOnMerit();
        };
    }

    private static List<Check> rulesFirst() {
        return List.of(
                new HistoryInOrder<>(
                        "procurement.project-history",
                        Optional.of(ProcurementBasis.FOUR_PROCEDURES),
                        ProcurementCollections.PROJECTS,
                        inspected -> ProjectLifecycle.order()),
                new ProcedureSkipped(),
                new StepWithoutRule(),
                new CriteriaLate(),
                new EstimateChainBroken(),
                new LotWithoutTender());
    }

    private static List<Check> properOperation() {
        return List.of(
                new DatesOutOfOrder(),
                new TwoCurrencies(),
                new AmountNegative(),
                new EstimateOverrun(),
                new ContractDiffers(),
                new ChangeUnapproved(),
                new ChangeTierUnderstated(),
                new ChangeCumulative(),
                new RolesUnited(),
                new DepartmentDominated(),
                new OwnerCaptured());
    }

    private static List<Check> openAndEqual() {
        return List.of(
                new TenderUnpublished(),
                new MethodUnjustified(),
                new LotSplitting(),
                new UnreasonableRestriction(),
                new BuyerCollusion(),
                new BidderRelatedToBuyer(),
                new BidderRelatedToItself(),
                new ComplaintWithoutObjection());
    }

    private static List<Check> competitionOnMerit() {
        return List.of(
                new BidLate(),
                new RejectableNotRejected(),
                BidsShare.compiler(),
                BidsShare.handler(),
                BidsShare.manager(),
                BidsShare.account(),
                new DeemedCollusion(),
                new PriceRegular(),
                new PriceDispersionLow(),
                new EvaluatorInterested(),
                new AwardWithoutBid(),
                new AwardNotFirst());
    }
}
