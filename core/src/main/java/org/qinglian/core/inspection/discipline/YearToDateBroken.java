package org.qinglian.core.inspection.discipline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.BulletinFigures;
import org.qinglian.core.discipline.BulletinNumbers;
import org.qinglian.core.discipline.FigureIdentity;
import org.qinglian.core.discipline.MonthlyBulletin;

/** The year to date is that of the month before and this month together (本年累计不衔接). */
final class YearToDateBroken implements Check {
    @Override
    public String id() {
        return "discipline.year-to-date-broken";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    private record Key(String scope, Period month) {}

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<MonthlyBulletin> bulletins = inspected.programme().discipline().bulletins();
        Map<Key, MonthlyBulletin> known = new HashMap<>();
        bulletins.forEach(bulletin -> known.putIfAbsent(new Key(bulletin.scope(), bulletin.month()), bulletin));
        for (int i = 0; i < bulletins.size(); i++) {
            MonthlyBulletin bulletin = bulletins.get(i);
            if (bulletin.yearToDate().isEmpty()) {
                continue;
            }
            Optional<BulletinNumbers> before = before(bulletin, known);
            if (before.isPresent()) {
                judge(verdicts, bulletin, before.get(), "/discipline/bulletins/" + i + "/yearToDate");
            } else {
                verdicts.notAssessable(
                        bulletin, "discipline.year-to-date-broken.no-month-before", Map.of("found", bulletin.month()));
            }
        }
    }

    /** The year to date of the month before; nothing in January. */
    private static Optional<BulletinNumbers> before(MonthlyBulletin bulletin, Map<Key, MonthlyBulletin> known) {
        return bulletin.opensYear()
                ? Optional.of(BulletinNumbers.of(0, 0, 0))
                : Optional.ofNullable(known.get(new Key(bulletin.scope(), previous(bulletin.month()))))
                        .flatMap(MonthlyBulletin::yearToDate)
                        .map(BulletinFigures::total);
    }

    private static void judge(Verdicts verdicts, MonthlyBulletin bulletin, BulletinNumbers before, String pointer) {
        for (FigureIdentity identity : bulletin.follows(before)) {
            verdicts.expect(
                    identity.holds(),
                    bulletin,
                    pointer,
                    Map.of("rule", identity.rule(), "found", identity.published(), "expected", identity.computed()));
        }
    }

    private static Period previous(Period month) {
        return Period.containing(month.start().minusDays(1), Period.Unit.MONTH);
    }
}
