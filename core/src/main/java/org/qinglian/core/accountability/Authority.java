package org.qinglian.core.accountability;

import jakarta.validation.constraints.NotNull;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Organization;

/**
 * A body and the capacity in which it acts in a case (问责主体): the county discipline commission as discipline commission.
 *
 * <p>The approval of a committee's principal (主要负责人审批) is recorded as that of the committee.
 *
 * @param body the Party organisation
 * @param kind its capacity
 */
public record Authority(
        @NotNull Ref<Organization> body, @NotNull AuthorityKind kind) {
    public static Authority committee(String body) {
        return new Authority(Ref.of(body), AuthorityKind.PARTY_COMMITTEE);
    }

    public static Authority commission(String body) {
        return new Authority(Ref.of(body), AuthorityKind.DISCIPLINE_COMMISSION);
    }

    public static Authority organ(String body) {
        return new Authority(Ref.of(body), AuthorityKind.WORKING_ORGAN);
    }
}
