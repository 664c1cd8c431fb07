package org.qinglian.core.accountability;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;

/**
 * Why somebody who failed is not held to account (不予问责或者免予问责), of a breach or of a case.
 *
 * <p>Example: an objection to the decision, shown by the minutes of the meeting. It is not a tolerance of an error by its own
 * procedure; see {@code ToleranceApplication}.
 *
 * @param grounds the grounds
 * @param reason the facts that make them out, in words
 * @param approvedBy the body that approved it
 * @param approvedOn the day of approval
 * @param evidence what shows the grounds
 * @param orderPlainlyIllegal of an order that was objected to: whether it was plainly illegal, which leaves no exemption
 */
@Value.Builder
public record Exemption(
        List<ExemptionGround> grounds,
        Optional<String> reason,
        Optional<@Valid Authority> approvedBy,
        Optional<LocalDate> approvedOn,
        List<@Valid Evidence> evidence,
        Optional<Boolean> orderPlainlyIllegal)
        implements WithExemption {
    public Exemption {
        grounds = Copy.list(grounds);
        evidence = Copy.list(evidence);
    }

    public static ExemptionBuilder builder() {
        return new ExemptionBuilder();
    }

    /** What it lacks to stand; nothing if it stands. */
    public List<ExemptionGap> gaps() {
        List<ExemptionGap> gaps = new ArrayList<>();
        if (grounds.isEmpty()) {
            gaps.add(ExemptionGap.GROUNDS);
        }
        if (evidence.isEmpty()) {
            gaps.add(ExemptionGap.EVIDENCE);
        } else if (grounds.stream().anyMatch(ExemptionGround::needsMinutes)
                && evidence.stream().noneMatch(each -> each.kind() == EvidenceKind.MINUTES)) {
            gaps.add(ExemptionGap.MINUTES);
        }
        if (approvedBy.isEmpty()) {
            gaps.add(ExemptionGap.APPROVER);
        }
        if (grounds.contains(ExemptionGround.OBJECTED_ORDER)
                && orderPlainlyIllegal.filter(illegal -> illegal).isPresent()) {
            gaps.add(ExemptionGap.LAWFUL_ORDER);
        }
        return gaps;
    }
}
