package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import org.qinglian.core.calendar.Festival;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.rectification.KeyDate;

/** Makes the key dates of 2026 (重点节点): all of them of the county commission, those of autumn of each township as well. */
final class KeyDateGenerator {
    private KeyDateGenerator() {}

    static void generate(CountyDraft draft) {
        Actor commission = Actor.organization(OrganizationGenerator.DISCIPLINE.id());
        add(
                draft,
                commission,
                LocalDate.of(2025, 12, 30),
                LocalDate.of(2026, 2, 24),
                Festival.NEW_YEAR,
                Festival.SPRING_FESTIVAL);
        add(draft, commission, LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 7), Festival.QINGMING);
        add(
                draft,
                commission,
                LocalDate.of(2026, 4, 29),
                LocalDate.of(2026, 6, 22),
                Festival.LABOUR_DAY,
                Festival.DRAGON_BOAT);
        autumn(draft, commission);
        draft.map
                .townships()
                .forEach(township ->
                        autumn(draft, Actor.organization(township.committee().id())));
    }

    private static void autumn(CountyDraft draft, Actor unit) {
        add(
                draft,
                unit,
                LocalDate.of(2026, 9, 23),
                LocalDate.of(2026, 10, 8),
                Festival.MID_AUTUMN,
                Festival.NATIONAL_DAY);
    }

    private static void add(CountyDraft draft, Actor unit, LocalDate from, LocalDate until, Festival... festivals) {
        draft.rectification.keyDates.add(KeyDate.builder()
                .id(Ids.of("kd", draft.rectification.keyDates.size() + 1, 3))
                .unit(unit)
                .year(until.getYear())
                .addFestivals(festivals)
                .watched(DateRange.of(from, until))
                .remindedOn(from.minusDays(12))
                .build());
    }
}
