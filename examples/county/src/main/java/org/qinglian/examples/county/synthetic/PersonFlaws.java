package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.MemberCategory;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.PersonKind;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

/** Flaws of posts, cadres and members (职务、人员类问题). */
final class PersonFlaws {
    private static final int EARLY = 3;
    private static final int BOTH_POSTS = 2;
    private static final int CLAIMED = 2;
    private static final int KINDLESS = 3;
    private static final int TWO_KINDS = 2;
    private static final int WRONG_KIND = 2;
    private static final int MISTYPED = 6;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "organization.post-dates-reversed",
                    1,
                    "The year in which a post was abolished was typed ten years too early.",
                    PersonFlaws::postReversed),
            SeededFlaw.found(
                    "organization.appointment-outside-post",
                    EARLY,
                    "Deputies took office in spring, and their posts were approved a month later.",
                    PersonFlaws::heldTooEarly),
            SeededFlaw.found(
                    "organization.incompatible-posts",
                    BOTH_POSTS,
                    "The secretary of a village took over from the deputy and was entered for both.",
                    PersonFlaws::bothPosts),
            SeededFlaw.found(
                    "organization.member-claimed-twice",
                    CLAIMED,
                    "A cadre who changed the office was entered anew with the membership, and the old record kept it.",
                    PersonFlaws::claimedTwice),
            SeededFlaw.found(
                    "organization.person-kind-missing",
                    KINDLESS,
                    "Cadres who are no members were copied from a list without their kind.",
                    PersonFlaws::kindless),
            SeededFlaw.found(
                    "organization.person-kinds-contradictory",
                    TWO_KINDS,
                    "A civil servant was lent to a company and entered as its manager.",
                    PersonFlaws::twoKinds),
            SeededFlaw.found(
                    "organization.kind-against-sector",
                    WRONG_KIND,
                    "A village official was taken on by the township and kept the old kind.",
                    PersonFlaws::wrongKind),
            SeededFlaw.found(
                    "organization.unknown-member-category",
                    MISTYPED,
                    "A branch keeps a category of its own for retired members.",
                    PersonFlaws::ownCategory));

    private PersonFlaws() {}

    private static void postReversed(CountyDraft draft) {
        draft.posts.add(Post.builder()
                .id(Ids.of("p", draft.posts.size() + 1, 4))
                .title(LocalizedText.of("乡镇党委专职委员（已撤销）", "Member of a township committee (abolished)"))
                .role(PostRole.COMMITTEE_MEMBER)
                .organization(draft.map.townships().get(0).committee())
                .establishedOn(LocalDate.of(2018, 3, 1))
                .abolishedOn(LocalDate.of(2012, 3, 1))
                .build());
    }

    private static Map<Ref<Post>, List<Appointment>> appointments(CountyDraft draft) {
        Map<Ref<Post>, List<Appointment>> appointments = new HashMap<>();
        draft.appointments.forEach(appointment -> appointments
                .computeIfAbsent(appointment.post(), key -> new ArrayList<>())
                .add(appointment));
        return appointments;
    }

    private static void heldTooEarly(CountyDraft draft) {
        Map<Ref<Post>, List<Appointment>> appointments = appointments(draft);
        draft.claim(
                        draft.chance("too-early"),
                        draft.posts,
                        post -> post.role() == PostRole.DEPUTY_SECRETARY
                                && appointments
                                                .getOrDefault(post.id(), List.of())
                                                .size()
                                        == 1,
                        EARLY)
                .forEach(post -> CountyDraft.replace(
                        draft.posts,
                        post.withEstablishedOn(CountyDraft.known(appointments, post.id())
                                .get(0)
                                .during()
                                .from()
                                .plusDays(30))));
    }

    private static void bothPosts(CountyDraft draft) {
        Map<Ref<Post>, List<Appointment>> appointments = appointments(draft);
        Map<Ref<Organization>, Appointment> secretaries = new HashMap<>();
        for (Post post : draft.posts) {
            List<Appointment> held = appointments.getOrDefault(post.id(), List.of());
            if (post.role() == PostRole.SECRETARY && isHeldAlone(held)) {
                secretaries.put(post.organization(), held.get(0));
            }
        }
        List<Post> deputies = draft.claim(
                draft.chance("both-posts"),
                draft.posts,
                post -> post.role() == PostRole.DEPUTY_SECRETARY
                        && isHeldAlone(appointments.getOrDefault(post.id(), List.of()))
                        && secretaries.containsKey(post.organization()),
                BOTH_POSTS);
        for (Post deputy : deputies) {
            // what the deputy answers for is left alone by the flaws of duties
            for (String what : List.of("visits", "team", "works", "clean")) {
                draft.claim(ResponsibilityGenerator.assignment(deputy.organization(), what));
            }
            CountyDraft.replace(
                    draft.appointments,
                    CountyDraft.known(appointments, deputy.id())
                            .get(0)
                            .withHolder(CountyDraft.known(secretaries, deputy.organization())
                                    .holder()));
        }
    }

    private static boolean isHeldAlone(List<Appointment> held) {
        return held.size() == 1 && held.get(0).during().until().isEmpty();
    }

    /** Cadres without a post, whose record nothing of the organisations and no sanction hangs on. */
    private static List<Cadre> staff(CountyDraft draft, String stream, PersonKind kind, int count) {
        Set<Ref<Cadre>> holders = new HashSet<>();
        draft.appointments.forEach(appointment -> holders.add(appointment.holder()));
        Set<Actor> sanctioned = new HashSet<>();
        draft.discipline.decisions.forEach(decision -> sanctioned.add(decision.person()));
        return draft.claim(
                draft.chance(stream),
                draft.cadres,
                cadre -> cadre.kinds().contains(kind)
                        && cadre.member().isPresent()
                        && !holders.contains(cadre.id())
                        && !sanctioned.contains(Actor.of(cadre)),
                count);
    }

    private static void claimedTwice(CountyDraft draft) {
        List<Cadre> staff = staff(draft, "claimed", PersonKind.CIVIL_SERVANT, 2 * CLAIMED);
        for (int i = 0; i < staff.size(); i += 2) {
            CountyDraft.replace(
                    draft.cadres, staff.get(i).withMember(staff.get(i + 1).member()));
        }
    }

    private static void kindless(CountyDraft draft) {
        staff(draft, "kindless", PersonKind.CIVIL_SERVANT, KINDLESS)
                .forEach(cadre ->
                        CountyDraft.replace(draft.cadres, cadre.withKinds().withMember(Optional.empty())));
    }

    private static void twoKinds(CountyDraft draft) {
        staff(draft, "two-kinds", PersonKind.CIVIL_SERVANT, TWO_KINDS)
                .forEach(cadre -> CountyDraft.replace(
                        draft.cadres,
                        cadre.withKinds(PersonKind.CIVIL_SERVANT, PersonKind.SOE_MANAGER)
                                .withInstitution(Optional.empty())));
    }

    private static void wrongKind(CountyDraft draft) {
        staff(draft, "wrong-kind", PersonKind.CIVIL_SERVANT, WRONG_KIND)
                .forEach(cadre -> CountyDraft.replace(draft.cadres, cadre.withKinds(PersonKind.GRASSROOTS_AUTONOMY)));
    }

    private static void ownCategory(CountyDraft draft) {
        draft.claim(
                        draft.chance("own-category"),
                        draft.members,
                        member -> member.category().equals(Optional.of(MemberCategory.ORDINARY)),
                        MISTYPED)
                .forEach(member ->
                        CountyDraft.replace(draft.members, member.withCategory(MemberCategory.of("retired"))));
    }
}
