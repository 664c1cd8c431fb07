package org.qinglian.core.fund;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;

/**
 * Who was paid what for which period (发放索引), by which a second payment is found. The first one in the register counts as
 * the right one; a payment that failed and was not put right has paid nobody.
 */
public final class PaidRecipients {
    private final Map<Due, Paid> first = new HashMap<>();

    /** What a recipient may get once. */
    private record Due(Ref<SubsidyRecipient> recipient, Ref<Subsidy> subsidy, Period period) {
        static Due of(SubsidyBatch batch, SubsidyPayment payment) {
            return new Due(payment.recipient(), batch.subsidy(), batch.period());
        }
    }

    private record Paid(SubsidyBatch batch, int place) {}

    private PaidRecipients(List<SubsidyBatch> batches) {
        for (SubsidyBatch batch : batches) {
            for (int i = 0; i < batch.payments().size(); i++) {
                SubsidyPayment payment = batch.payments().get(i);
                if (payment.paidOn().isPresent()) {
                    first.putIfAbsent(Due.of(batch, payment), new Paid(batch, i));
                }
            }
        }
    }

    public static PaidRecipients of(List<SubsidyBatch> batches) {
        return new PaidRecipients(batches);
    }

    /**
     * The batch out of which the same recipient had been paid before for the same subsidy and period.
     *
     * @param place the place of the payment in its batch, from 0
     */
    public Optional<SubsidyBatch> before(SubsidyBatch batch, int place) {
        SubsidyPayment payment = batch.payments().get(place);
        if (payment.paidOn().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(first.get(Due.of(batch, payment)))
                .filter(paid -> paid.place() != place || !paid.batch().id().equals(batch.id()))
                .map(Paid::batch);
    }
}
