package org.qinglian.core.inspection.fund;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.fund.SubsidyBatch;
import org.qinglian.core.fund.SubsidyPayment;
import org.qinglian.core.fund.SubsidyRecipient;

/** Finds the recipient of a payment, whose facts are only as good as the last comparison of registers (比对情况). */
final class VerifiedRecipients {
    private VerifiedRecipients() {}

    /**
     * Judges a payment that was made; cannot, if registers were not compared since.
     *
     * @param judgement judges the recipient on the day of payment
     */
    static void judge(
            SubsidyBatch batch,
            int place,
            Inspected inspected,
            Verdicts verdicts,
            BiConsumer<SubsidyRecipient, LocalDate> judgement) {
        SubsidyPayment payment = batch.payments().get(place);
        Optional<SubsidyRecipient> recipient = inspected.registry().find(SubsidyRecipient.class, payment.recipient());
        if (payment.paidOn().isEmpty() || recipient.isEmpty()) {
            return;
        }
        LocalDate day = payment.paidOn().get();
        if (recipient.get().isKnownOn(day)) {
            judgement.accept(recipient.get(), day);
        } else {
            verdicts.notAssessable(
                    batch, "fund.recipient-not-verified", Map.of("recipient", payment.recipient(), "found", day));
        }
    }
}
