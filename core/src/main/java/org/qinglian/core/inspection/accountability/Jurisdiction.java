package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.accountability.AccountabilityNorms;
import org.qinglian.core.accountability.Authority;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

/**
 * At which level somebody may be held to account (管理权限): an organisation by the one directly above it, a cadre by the level
 * that manages the rank.
 */
final class Jurisdiction {
    private final Inspected inspected;
    private final AccountabilityNorms norms;
    private final Map<Ref<Cadre>, List<Appointment>> heads = new HashMap<>();

    private Jurisdiction(Inspected inspected) {
        this.inspected = inspected;
        this.norms = inspected.norms(AccountabilityNorms.standard());
        OrganizationRegister register = inspected.programme().organization();
        Set<Ref<Post>> secretaries = new HashSet<>();
        register.posts().stream()
                .filter(post -> post.role() == PostRole.SECRETARY)
                .forEach(post -> secretaries.add(post.id()));
        register.appointments().stream()
                .filter(appointment -> secretaries.contains(appointment.post()))
                .forEach(appointment -> heads.computeIfAbsent(appointment.holder(), key -> new ArrayList<>())
                        .add(appointment));
    }

    static Jurisdiction of(Inspected inspected) {
        return inspected.shared(Jurisdiction.class, Jurisdiction::new);
    }

    /** The lowest level that may hold an object to account, where the records tell. */
    Optional<Level> lowest(Actor object) {
        if (object.isPerson()) {
            return rank(inspected.people().known(object)).flatMap(norms::managedAt);
        }
        return object.organization()
                .flatMap(this::organization)
                .flatMap(Organization::parent)
                .flatMap(this::organization)
                .map(Organization::level);
    }

    /** A member who is on record as no cadre counts as other. */
    private Optional<CadreRank> rank(Actor person) {
        return person.cadre().isEmpty()
                ? Optional.of(CadreRank.OTHER)
                : person.cadre()
                        .flatMap(cadre -> inspected.registry().find(Cadre.class, cadre))
                        .map(Cadre::rank);
    }

    /** Whether an object is an organisation, or the secretary of one on a day. */
    boolean isOrganizationOrHead(Actor object, LocalDate day) {
        return !object.isPerson()
                || inspected.people().known(object).cadre().map(heads::get).stream()
                        .flatMap(List::stream)
                        .anyMatch(appointment -> appointment.during().contains(day));
    }

    /** The level at which a body works, if it is on record. */
    Optional<Level> level(Authority authority) {
        return organization(authority.body()).map(Organization::level);
    }

    /** A body in words: {@code 纪委（县级）}. */
    LocalizedText inWords(Authority authority) {
        LocalizedText kind = authority.kind().label();
        return level(authority)
                .map(Level::label)
                .map(level -> LocalizedText.of(
                        kind.in(Locale.CHINA) + "（" + level.in(Locale.CHINA) + "）",
                        kind.in(Locale.ENGLISH) + " (" + level.in(Locale.ENGLISH) + ")"))
                .orElse(kind);
    }

    private Optional<Organization> organization(Ref<Organization> ref) {
        return inspected.registry().find(Organization.class, ref);
    }
}
