package org.qinglian.core.conduct;

import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;

/**
 * Whom a notice is about (通报对象): an organisation, an institution, a cadre or a member.
 *
 * @param organization the Party organisation
 * @param institution the institution
 * @param cadre the cadre
 * @param member the member
 */
@Value.Builder
public record NoticeSubject(
        Optional<Ref<Organization>> organization,
        Optional<Ref<Institution>> institution,
        Optional<Ref<Cadre>> cadre,
        Optional<Ref<Member>> member)
        implements WithNoticeSubject {
    public static NoticeSubjectBuilder builder() {
        return new NoticeSubjectBuilder();
    }
}
