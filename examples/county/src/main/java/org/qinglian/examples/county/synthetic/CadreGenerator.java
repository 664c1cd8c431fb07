package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MemberCategory;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationField;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.PersonKind;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;
import org.qinglian.core.organization.Sector;

/**
 * Makes cadres, posts and appointments (干部、职务、任职): a secretary for every organisation but the groups, a deputy for
 * the committees of the county, townships and villages. Some posts have changed hands; a few have been empty for some weeks, which is in order.
 */
final class CadreGenerator {
    private static final int EMPTY_FOR_WEEKS = 4;
    private static final Pattern TOWNSHIP_OR_VILLAGE = Pattern.compile("o-[tv]\\d+");
    private static final LocalDate LEFT = LocalDate.of(2026, 8, 10);

    private static final Map<Sector, PersonKind> KINDS = Map.of(
            Sector.GOVERNMENT_BODY, PersonKind.CIVIL_SERVANT,
            Sector.VILLAGE_COMMUNITY, PersonKind.GRASSROOTS_AUTONOMY,
            Sector.SCHOOL, PersonKind.PUBLIC_INSTITUTION_MANAGER,
            Sector.HOSPITAL, PersonKind.PUBLIC_INSTITUTION_MANAGER,
            Sector.STATE_OWNED_ENTERPRISE, PersonKind.SOE_MANAGER);

    private final CountyDraft draft;
    private final Chance chance;
    private final Map<Ref<Organization>, Organization> organizations = new HashMap<>();
    private final Map<Ref<Organization>, List<Member>> heads = new HashMap<>();
    private final Map<Ref<Member>, Cadre> cadres = new HashMap<>();
    private final Map<Ref<Institution>, Sector> sectors = new HashMap<>();
    private final Map<Ref<Organization>, Set<Ref<Cadre>>> holders = new HashMap<>();
    private final Deque<Member> staff;
    private int emptied;

    private CadreGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("cadres");
        draft.institutions.forEach(institution -> sectors.put(institution.id(), institution.sector()));
        draft.organizations.forEach(organization -> organizations.put(organization.id(), organization));
        for (Member member : draft.members) {
            if (member.category().filter(MemberCategory.POST_HOLDING::equals).isPresent()) {
                heads.computeIfAbsent(member.branch(), key -> new ArrayList<>()).add(member);
            }
        }
        staff = new ArrayDeque<>(chance.shuffled(draft.members.stream()
                .filter(member -> member.category()
                        .filter(MemberCategory.ORDINARY::equals)
                        .isPresent())
                .filter(member -> field(member).equals(Optional.of(OrganizationField.AGENCY)))
                .toList()));
    }

    static void generate(CountyDraft draft) {
        CadreGenerator generator = new CadreGenerator(draft);
        for (Organization organization : draft.organizations) {
            if (organization.kind() != OrganizationKind.GROUP) {
                generator.posts(organization);
            }
        }
        while (draft.cadres.size() < draft.size.cadres()) {
            generator.cadre(generator.staff.remove());
        }
        generator.predecessors();
    }

    private void posts(Organization organization) {
        appoint(organization, PostRole.SECRETARY, head(organization, 0));
        boolean deputy = isOfCounty(organization)
                || TOWNSHIP_OR_VILLAGE.matcher(organization.id().id()).matches();
        if (deputy) {
            appoint(organization, PostRole.DEPUTY_SECRETARY, head(organization, 1));
        }
    }

    private static boolean isOfCounty(Organization organization) {
        return organization.level() == Level.COUNTY && organization.kind() != OrganizationKind.BRANCH;
    }

    /** A general branch is led from its first branch; a committee by members of agencies. */
    private Member head(Organization organization, int place) {
        List<Member> own = switch (organization.kind()) {
            case BRANCH -> heads.getOrDefault(organization.id(), List.of());
            case GENERAL_BRANCH -> heads.getOrDefault(Ref.of(organization.id() + "-1"), List.of());
            default -> List.of();
        };
        return own.isEmpty() ? staff.remove() : own.get(place);
    }

    private void appoint(Organization organization, PostRole role, Member member) {
        Post post = Post.builder()
                .id(Ids.of("p", draft.posts.size() + 1, 4))
                .title(PlaceNames.extended(
                        organization.name(), role.label().zh().orElseThrow(), role.code()))
                .role(role)
                .organization(organization.id())
                .establishedOn(organization.establishedOn())
                .build();
        draft.posts.add(post);
        LocalDate from = chance.day(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 5, 31));
        boolean held = role == PostRole.DEPUTY_SECRETARY || emptied >= EMPTY_FOR_WEEKS || !chance.permille(50);
        DateRange during = held ? DateRange.from(from) : DateRange.of(from, LEFT);
        emptied += held ? 0 : 1;
        appointment(post, cadre(member).id(), during);
    }

    private void appointment(Post post, Ref<Cadre> holder, DateRange during) {
        draft.appointments.add(Appointment.builder()
                .id(Ids.of("a", draft.appointments.size() + 1, 4))
                .post(post.id())
                .holder(holder)
                .during(during)
                .build());
        holders.computeIfAbsent(post.organization(), key -> new HashSet<>()).add(holder);
    }

    private Cadre cadre(Member member) {
        Cadre known = cadres.get(member.id());
        if (known != null) {
            return known;
        }
        Cadre cadre = Cadre.builder()
                .id(Ids.of("c", draft.cadres.size() + 1, 4))
                .name(member.name())
                .rank(rank(member))
                .kinds(home(member)
                        .flatMap(Organization::institution)
                        .map(this::kinds)
                        .orElse(List.of()))
                .institution(home(member).flatMap(Organization::institution))
                .member(member.id())
                .build();
        cadres.put(member.id(), cadre);
        draft.cadres.add(cadre);
        return cadre;
    }

    /** By what the institution is; who serves in a private enterprise is on no public duty. */
    private List<PersonKind> kinds(Ref<Institution> institution) {
        PersonKind kind = KINDS.get(sectors.get(institution));
        return kind == null ? List.of() : List.of(kind);
    }

    private CadreRank rank(Member member) {
        boolean publicService = field(member).equals(Optional.of(OrganizationField.AGENCY))
                || field(member).equals(Optional.of(OrganizationField.SCHOOL));
        if (!publicService) {
            return CadreRank.OTHER;
        }
        return chance.permille(150) ? CadreRank.TOWNSHIP : CadreRank.GENERAL;
    }

    private Optional<Organization> home(Member member) {
        return Optional.ofNullable(organizations.get(member.branch()));
    }

    private Optional<OrganizationField> field(Member member) {
        return home(member).flatMap(Organization::field);
    }

    /** Somebody who never held another post of the organisation. */
    private Ref<Cadre> outsider(Post post) {
        while (true) {
            Ref<Cadre> picked = chance.pick(draft.cadres).id();
            if (!holders.getOrDefault(post.organization(), Set.of()).contains(picked)) {
                return picked;
            }
        }
    }

    /** Who held a post before: the days of two holders follow each other without overlap. */
    private void predecessors() {
        for (Appointment current : List.copyOf(draft.appointments)) {
            if (chance.permille(150)) {
                LocalDate last = current.during().from().minusDays(1);
                LocalDate first = last.minusDays(chance.between(700, 1_800));
                Post post = draft.posts.get(Integer.parseInt(current.post().id().substring(2)) - 1);
                appointment(post, outsider(post), DateRange.of(first, last));
            }
        }
    }
}
