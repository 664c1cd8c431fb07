package org.qinglian.core.conduct;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Norms;

/**
 * What a place decides about its notices (通报标准).
 *
 * @param requiredStages the stages that a notice goes through before it is issued
 * @param commendOnlyInGoodStanding whether a person whose influence period runs, or who is under investigation, is not to
 *     be commended
 * @param jointNumbering whose document numbers a joint notice carries
 */
@Value.Builder
public record ConductNorms(
        List<NoticeStatus> requiredStages, boolean commendOnlyInGoodStanding, JointNumbering jointNumbering)
        implements Norms, WithConductNorms {
    public ConductNorms {
        requiredStages = Copy.list(requiredStages);
    }

    public static ConductNormsBuilder builder() {
        return new ConductNormsBuilder();
    }

    /**
     * The standard.
     *
     * <ul>
     *   <li>Stages: secrecy review, examination and approval, as 《中国共产党党务公开条例（试行）》 art. 15 has it.
     *   <li>Commendation in good standing only: our own assumption; no text states it of notices.
     *   <li>Joint notices: the number of the lead issuer, as 《党政机关公文处理工作条例》 and GB/T 9704 have it, or one of each, as
     *       cities and counties do that keep series of their own.
     * </ul>
     */
    public static ConductNorms standard() {
        return builder()
                .addRequiredStages(NoticeStatus.SECRECY_REVIEW, NoticeStatus.FACT_CHECK, NoticeStatus.APPROVED)
                .commendOnlyInGoodStanding(true)
                .jointNumbering(JointNumbering.EITHER)
                .build();
    }
}
