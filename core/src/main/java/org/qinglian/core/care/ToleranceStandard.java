package org.qinglian.core.care;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;

/**
 * By what an error is measured when tolerance is examined (容错认定标准): conditions that must all hold, or factors that
 * must all be weighed.
 *
 * @param basis the document that it comes from
 * @param cumulative whether each must be met; else each must be judged on evidence, met or not
 * @param conditions the conditions or factors, in order
 */
public record ToleranceStandard(Basis basis, boolean cumulative, List<ToleranceCondition> conditions) {
    public ToleranceStandard {
        conditions = Copy.list(conditions);
    }

    /** The six conditions of the Sichuan free-trade zone (川自贸领〔2024〕2号), of which none may be missing. */
    public static ToleranceStandard sixConditions() {
        return new ToleranceStandard(
                CareBasis.SIX_CONDITIONS,
                true,
                List.of(
                        ToleranceCondition.LAW_ABIDING,
                        ToleranceCondition.REFORM,
                        ToleranceCondition.DILIGENCE,
                        ToleranceCondition.PUBLIC_SPIRIT,
                        ToleranceCondition.DUE_PROCEDURE,
                        ToleranceCondition.SELF_CORRECTION));
    }

    /** The six factors of Shaanxi, which are weighed against each other. */
    public static ToleranceStandard sixFactors() {
        return new ToleranceStandard(
                CareBasis.SIX_FACTORS,
                false,
                List.of(
                        ToleranceCondition.MOTIVE,
                        ToleranceCondition.CIRCUMSTANCES,
                        ToleranceCondition.PROCEDURE,
                        ToleranceCondition.DEGREE,
                        ToleranceCondition.CONSEQUENCES,
                        ToleranceCondition.RECOVERY));
    }

    /** The conditions that bar tolerance of an error: not judged, judged without evidence, or not met where each must be. */
    public List<ToleranceCondition> open(ToleranceApplication application) {
        return conditions.stream()
                .filter(condition ->
                        judgement(application, condition).filter(this::suffices).isEmpty())
                .toList();
    }

    private boolean suffices(ConditionJudgement judgement) {
        return judgement.hasEvidence() && (judgement.met() || !cumulative);
    }

    /** The last one counts: an earlier judgement may have been revised. */
    private static Optional<ConditionJudgement> judgement(
            ToleranceApplication application, ToleranceCondition condition) {
        return application.conditions().stream()
                .filter(judgement -> judgement.condition().equals(condition))
                .reduce((earlier, later) -> later);
    }
}
