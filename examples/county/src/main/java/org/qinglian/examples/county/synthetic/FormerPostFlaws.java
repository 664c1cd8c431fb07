package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qinglian.core.cadre.AttendanceMonth;
import org.qinglian.core.cadre.FormerPostAppraisal;
import org.qinglian.core.cadre.FormerPostCadre;
import org.qinglian.core.cadre.Permission;
import org.qinglian.core.cadre.PermissionKind;
import org.qinglian.core.cadre.PriorityGiven;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;
import org.qinglian.core.responsibility.AppraisalResult;

/** Flaws of cadres who left leading posts (退出现职类问题). */
final class FormerPostFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "cadre.former-post-still-held",
                    1,
                    "The list was drawn up before the new appointment.",
                    FormerPostFlaws::stillHeld),
            flaw(
                    "cadre.former-post-absent",
                    "Nobody asked where the cadre had been for three days.",
                    former -> former.withAttendance(new AttendanceMonth(Period.parse("2026-07"), 23, 20, 0))),
            flaw(
                    "cadre.former-post-unapproved",
                    "The part-time post was reported a week after it began.",
                    former -> former.withPermissions(Permission.approved(
                            PermissionKind.PART_TIME,
                            LocalDate.of(2026, 5, 4),
                            ColourGenerator.county(),
                            LocalDate.of(2026, 5, 11)))),
            flaw(
                    "cadre.former-post-unappraised",
                    "Who has no post was not on the list of those to be appraised.",
                    former -> former.withAppraisals().withPriorities()),
            flaw(
                    "cadre.former-post-priority",
                    "It was the turn of the unit, whatever the appraisal.",
                    former -> former.withAppraisals(
                                    new FormerPostAppraisal(2025, AppraisalResult.QUALIFIED, LocalDate.of(2026, 1, 23)))
                            .withPriorities(new PriorityGiven(
                                    "评先优先（虚构示例）", LocalDate.of(2026, 3, 2), ColourGenerator.county()))));

    private FormerPostFlaws() {}

    private static SeededFlaw flaw(String check, String story, UnaryOperator<FormerPostCadre> change) {
        return SeededFlaw.found(
                check,
                1,
                story,
                draft -> CountyDraft.replace(draft.cadre.formerPosts, change.apply(claim(draft, check))));
    }

    private static FormerPostCadre claim(CountyDraft draft, String stream) {
        return draft.claim(draft.chance(stream), draft.cadre.formerPosts, former -> true, 1)
                .get(0);
    }

    /** A secretary whose post is held in order, so that no other flaw touches it. */
    private static void stillHeld(CountyDraft draft) {
        Set<Ref<Post>> leading = draft.posts.stream()
                .filter(post -> post.role() == PostRole.SECRETARY)
                .map(Post::id)
                .collect(Collectors.toSet());
        Map<Ref<Cadre>, Long> held = draft.appointments.stream()
                .filter(appointment -> appointment.during().contains(CountyGenerator.AS_OF))
                .collect(Collectors.groupingBy(Appointment::holder, LinkedHashMap::new, Collectors.counting()));
        Ref<Cadre> holder = draft.appointments.stream()
                .filter(appointment -> appointment.during().contains(CountyGenerator.AS_OF))
                .filter(appointment -> leading.contains(appointment.post()))
                .map(Appointment::holder)
                .filter(cadre -> Objects.equals(held.get(cadre), 1L))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No secretary fits a flaw"));
        CountyDraft.replace(draft.cadre.formerPosts, claim(draft, "still-held").withCadre(holder));
    }
}
