package org.qinglian.core.conduct;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Organization;

/**
 * Who issues a joint notice beside the lead issuer (联合发文单位), and the numbers it gives it, if it gives any of its own.
 *
 * @param issuer the organisation
 * @param series the series in which it numbers the notice; that of the notice if absent
 * @param issueNumber its issue in that series, from 1
 * @param documentNumber its document number
 */
@Value.Builder
public record JointIssuer(
        @NotNull Ref<Organization> issuer,
        Optional<Ref<NoticeSeries>> series,
        Optional<@Positive Integer> issueNumber,
        Optional<DocumentNumber> documentNumber)
        implements WithJointIssuer {
    public static JointIssuerBuilder builder() {
        return new JointIssuerBuilder();
    }
}
