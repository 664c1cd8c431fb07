package org.qinglian.core.procurement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Norms;

/**
 * What procurement leaves to the place or to the edition of a rule (工程项目标准).
 *
 * @param procedures the steps that the four procedures call for: proposal, feasibility study, preliminary design (政府投资条例
 *     第九条) and acceptance (第二十五条); the review of tender documents is this library's assumption
 * @param linkLimits by how much a link of the chain of estimates may exceed the one before it, 0.10 for 10 %: settlement over
 *     budget 0.10, this library's assumption; the links that a law limits are rows of the statutory rule book
 * @param tenderThresholds the estimate from which on a lot has to be tendered: works 4,000,000, goods 2,000,000, services
 *     1,000,000 yuan (必须招标的工程项目规定, 国家发展改革委令第16号, 2018)
 * @param splittingMonths within how many months lots of one kind count as one: 12, this library's assumption
 * @param changeTiers the tiers of change orders; the default is this library's assumption
 * @param cumulativeChange which part of the contract price all its changes may add: 0.10, this library's assumption
 * @param separated the parts that may not lie in one hand: construction and supervision (建筑法第三十四条); the others are this
 *     library's assumption
 * @param departmentRoles the parts of which one department should have only one: originating, approving, evaluating; this
 *     library's assumption
 * @param captureLimits when a project counts as held hostage by its owner
 * @param priceLimits by what bid prices are judged
 */
@Value.Builder
public record ProcurementNorms(
        List<RequiredStep> procedures,
        Map<EstimateLink, BigDecimal> linkLimits,
        Map<ProcurementCategory, Money> tenderThresholds,
        int splittingMonths,
        ChangeTiers changeTiers,
        BigDecimal cumulativeChange,
        List<RolePair> separated,
        Set<ProjectRole> departmentRoles,
        CaptureLimits captureLimits,
        PriceLimits priceLimits)
        implements Norms, WithProcurementNorms {
    private static final ProcurementNorms STANDARD = builder()
            .addProcedures(
                    RequiredStep.of(ProjectStage.PLANNING, ProcedureItem.PROPOSAL),
                    RequiredStep.of(ProjectStage.PLANNING, ProcedureItem.FEASIBILITY_STUDY),
                    RequiredStep.of(ProjectStage.DESIGN, ProcedureItem.PRELIMINARY_DESIGN),
                    RequiredStep.of(ProjectStage.TENDERING, ProcedureItem.TENDER_REVIEW),
                    RequiredStep.of(ProjectStage.CONSTRUCTION_MANAGEMENT, ProcedureItem.ACCEPTANCE))
            .putLinkLimits(EstimateLink.SETTLEMENT, new BigDecimal("0.10"))
            .putTenderThresholds(ProcurementCategory.WORKS, Money.yuan(4_000_000))
            .putTenderThresholds(ProcurementCategory.GOODS, Money.yuan(2_000_000))
            .putTenderThresholds(ProcurementCategory.SERVICES, Money.yuan(1_000_000))
            .splittingMonths(12)
            .changeTiers(standardTiers())
            .cumulativeChange(new BigDecimal("0.10"))
            .separated(standardSeparation())
            .departmentRoles(EnumSet.of(ProjectRole.ORIGINATE, ProjectRole.APPROVE, ProjectRole.EVALUATE))
            .captureLimits(CaptureLimits.builder()
                    .ownerChanges(new BigDecimal("0.05"))
                    .followOns(2)
                    .concentration(new BigDecimal("0.8"))
                    .minimumChanges(3)
                    .signs(2)
                    .build())
            .priceLimits(PriceLimits.builder()
                    .minimumBids(3)
                    .leastDispersion(new BigDecimal("0.01"))
                    .tolerance(BigDecimal.ZERO)
                    .build())
            .build();

    public ProcurementNorms {
        procedures = Copy.list(procedures);
        linkLimits = Copy.map(linkLimits);
        tenderThresholds = Copy.map(tenderThresholds);
        separated = Copy.list(separated);
        departmentRoles = Set.copyOf(departmentRoles);
    }

    public static ProcurementNormsBuilder builder() {
        return new ProcurementNormsBuilder();
    }

    /** What is published, and where nothing is, what each component says of its default. */
    public static ProcurementNorms standard() {
        return STANDARD;
    }

    private static ChangeTiers standardTiers() {
        return new ChangeTiers(List.of(
                new ChangeTier(
                        "third",
                        LocalizedText.of("三类变更", "third class"),
                        Money.yuan(0),
                        BigDecimal.ZERO,
                        ChangeApprover.OWNER),
                new ChangeTier(
                        "second",
                        LocalizedText.of("二类变更", "second class"),
                        Money.yuan(500_000),
                        new BigDecimal("0.05"),
                        ChangeApprover.DEPARTMENT),
                new ChangeTier(
                        "first",
                        LocalizedText.of("一类变更", "first class"),
                        Money.yuan(2_000_000),
                        new BigDecimal("0.10"),
                        ChangeApprover.APPROVING_AUTHORITY)));
    }

    private static List<RolePair> standardSeparation() {
        return List.of(
                new RolePair(ProjectRole.CONSTRUCT, ProjectRole.SUPERVISE),
                new RolePair(ProjectRole.CONSTRUCT, ProjectRole.ACCEPT),
                new RolePair(ProjectRole.CONSTRUCT, ProjectRole.AUDIT),
                new RolePair(ProjectRole.CONSTRUCT, ProjectRole.EVALUATE),
                new RolePair(ProjectRole.ORGANISE_TENDER, ProjectRole.CONSTRUCT),
                new RolePair(ProjectRole.ORGANISE_TENDER, ProjectRole.AUDIT),
                new RolePair(ProjectRole.ACCEPT, ProjectRole.AUDIT));
    }
}
