package org.qinglian.core.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.Ref;

/**
 * Who acts, or whom something is about (主体): exactly one of a Party organisation, an institution, a cadre and a member.
 * In JSON it names which: {@code {"cadre": "c-04"}}.
 *
 * <p>One person may be on record as a cadre and as a member; {@link People} tells that they are the same.
 *
 * @param organization the Party organisation
 * @param institution the institution
 * @param cadre the cadre
 * @param member the member
 */
public record Actor(
        Optional<Ref<Organization>> organization,
        Optional<Ref<Institution>> institution,
        Optional<Ref<Cadre>> cadre,
        Optional<Ref<Member>> member) {
    public Actor {
        long named = Stream.of(organization, institution, cadre, member)
                .filter(Optional::isPresent)
                .count();
        if (named != 1) {
            throw InvalidValueException.of("value.actor", named);
        }
    }

    public static Actor organization(String id) {
        return of(Ref.of(id), null, null, null);
    }

    public static Actor institution(String id) {
        return of(null, Ref.of(id), null, null);
    }

    public static Actor cadre(String id) {
        return of(null, null, Ref.of(id), null);
    }

    public static Actor member(String id) {
        return of(null, null, null, Ref.of(id));
    }

    public static Actor of(Organization organization) {
        return of(organization.id(), null, null, null);
    }

    public static Actor of(Institution institution) {
        return of(null, institution.id(), null, null);
    }

    public static Actor of(Cadre cadre) {
        return of(null, null, cadre.id(), null);
    }

    public static Actor of(Member member) {
        return of(null, null, null, member.id());
    }

    private static Actor of(
            @Nullable Ref<Organization> organization,
            @Nullable Ref<Institution> institution,
            @Nullable Ref<Cadre> cadre,
            @Nullable Ref<Member> member) {
        return new Actor(
                Optional.ofNullable(organization),
                Optional.ofNullable(institution),
                Optional.ofNullable(cadre),
                Optional.ofNullable(member));
    }

    /** Whether it is a cadre or a member, not a body. */
    @JsonIgnore
    public boolean isPerson() {
        return cadre.isPresent() || member.isPresent();
    }

    /** The type of the record that it names. */
    @JsonIgnore
    public Class<? extends Identified<?>> type() {
        if (organization.isPresent()) {
            return Organization.class;
        }
        if (institution.isPresent()) {
            return Institution.class;
        }
        return cadre.isPresent() ? Cadre.class : Member.class;
    }

    /** The identifier of the record that it names. */
    @JsonIgnore
    public String id() {
        return refs().map(Ref::id).findFirst().orElseThrow();
    }

    private Stream<Ref<?>> refs() {
        return Stream.<@Nullable Ref<?>>of(
                        organization.orElse(null), institution.orElse(null), cadre.orElse(null), member.orElse(null))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    @Override
    public String toString() {
        return id();
    }
}
