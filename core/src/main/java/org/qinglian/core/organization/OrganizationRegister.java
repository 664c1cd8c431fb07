package org.qinglian.core.organization;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of organisations and people (组织台账).
 *
 * @param organizations the Party organisations
 * @param institutions the institutions
 * @param members the members
 * @param cadres the cadres
 * @param posts the posts
 * @param appointments who holds which post when
 * @param meetings the meetings of organisation life
 */
@Value.Builder
public record OrganizationRegister(
        List<Organization> organizations,
        List<Institution> institutions,
        List<Member> members,
        List<Cadre> cadres,
        List<Post> posts,
        List<Appointment> appointments,
        List<Meeting> meetings)
        implements Register, WithOrganizationRegister {
    public OrganizationRegister {
        organizations = Copy.list(organizations);
        institutions = Copy.list(institutions);
        members = Copy.list(members);
        cadres = Copy.list(cadres);
        posts = Copy.list(posts);
        appointments = Copy.list(appointments);
        meetings = Copy.list(meetings);
    }

    public static OrganizationRegisterBuilder builder() {
        return new OrganizationRegisterBuilder();
    }
}
