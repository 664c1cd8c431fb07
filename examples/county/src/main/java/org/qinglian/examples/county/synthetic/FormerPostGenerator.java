package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglian.core.cadre.AttendanceMonth;
import org.qinglian.core.cadre.FormerPostAppraisal;
import org.qinglian.core.cadre.FormerPostCadre;
import org.qinglian.core.cadre.FormerPostCadreBuilder;
import org.qinglian.core.cadre.FormerPostRole;
import org.qinglian.core.cadre.Permission;
import org.qinglian.core.cadre.PermissionKind;
import org.qinglian.core.cadre.PriorityGiven;
import org.qinglian.core.cadre.RoleHeld;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.responsibility.AppraisalResult;

/** Makes cadres who left leading posts (退出现职领导干部): none of them holds one by the appointments. */
final class FormerPostGenerator {
    private static final LocalDate FIRST = LocalDate.of(2023, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final List<FormerPostRole> ROLES = List.of(
            FormerPostRole.PARTY_BUILDING_GUIDE,
            FormerPostRole.PROJECT_COORDINATOR,
            FormerPostRole.DISPUTE_MEDIATOR,
            FormerPostRole.SUPERVISION_RESEARCHER,
            FormerPostRole.APPRAISER,
            FormerPostRole.INSPECTION_AUDITOR);

    private final Chance chance;

    private FormerPostGenerator(Chance chance) {
        this.chance = chance;
    }

    static void generate(CountyDraft draft) {
        FormerPostGenerator generator = new FormerPostGenerator(draft.chance("former-posts"));
        Set<Ref<Cadre>> holding = holding(draft);
        List<Cadre> free = generator.chance.shuffled(draft.cadres).stream()
                .filter(cadre -> !holding.contains(cadre.id()))
                .filter(cadre -> cadre.institution().isPresent())
                .limit(10L + draft.size.cadres() / 60)
                .toList();
        for (int i = 0; i < free.size(); i++) {
            draft.cadre.formerPosts.add(generator.former(i + 1, free.get(i)));
        }
    }

    static Set<Ref<Cadre>> holding(CountyDraft draft) {
        return draft.appointments.stream()
                .filter(appointment -> appointment.during().contains(CountyGenerator.AS_OF))
                .map(Appointment::holder)
                .collect(Collectors.toSet());
    }

    private FormerPostCadre former(int number, Cadre cadre) {
        LocalDate left = chance.day(FIRST, LAST);
        boolean good = number % 3 == 0;
        FormerPostCadreBuilder former = FormerPostCadre.builder()
                .id(Ids.of("fp", number, 3))
                .cadre(cadre.id())
                .unit(Actor.institution(cadre.institution().orElseThrow().id()))
                .leftOn(left)
                .occupiesPost(chance.permille(700))
                .addPermissions(Permission.approved(
                        chance.pick(List.of(PermissionKind.values())),
                        left.plusDays(90),
                        ColourGenerator.county(),
                        left.plusDays(80)))
                .addAppraisals(new FormerPostAppraisal(
                        2025, good ? AppraisalResult.EXCELLENT : AppraisalResult.QUALIFIED, LocalDate.of(2026, 1, 23)));
        if (number % 5 != 0) {
            former.addRoles(
                    new RoleHeld(chance.pick(ROLES), ColourGenerator.county(), DateRange.from(left.plusDays(30))));
        }
        if (good) {
            former.addPriorities(new PriorityGiven("评先优先（虚构示例）", LocalDate.of(2026, 3, 2), ColourGenerator.county()));
        }
        for (String month : List.of("2026-07", "2026-08")) {
            int leave = chance.below(3);
            former.addAttendance(new AttendanceMonth(Period.parse(month), 21, 21 - leave, leave));
        }
        return former.build();
    }
}
