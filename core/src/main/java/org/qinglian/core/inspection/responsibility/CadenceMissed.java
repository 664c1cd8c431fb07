package org.qinglian.core.inspection.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Cadence;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** A duty is carried out as often as it says (履责频次不足). */
final class CadenceMissed extends ChainCheck {
    CadenceMissed() {
        super("responsibility.cadence-missed", Severity.ERROR, Bases.MAIN_RESPONSIBILITY);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        ActivityLog log = ActivityLog.of(chain);
        List<Duty> duties = chain.register().duties();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            for (Cadence cadence : norms(inspected).cadences(duty)) {
                for (Period period : ended(cadence.per(), inspected)) {
                    for (Assignment holder : chain.holders(duty.id())) {
                        if (cadence.binds(holder.role()) && spans(holder, period)) {
                            int found = log.count(holder, cadence.activity(), period);
                            verdicts.expect(
                                    cadence.kept(found).isComplete(),
                                    duty,
                                    DUTIES + i + "/cadences",
                                    Map.of(
                                            "other", holder.holder(),
                                            "activity", cadence.activity(),
                                            "period", period,
                                            "found", found,
                                            "expected", cadence.times()));
                        }
                    }
                }
            }
        }
    }

    /** The periods that have ended, as far back as is looked, the latest first; a period ends with its last day. */
    private static List<Period> ended(Period.Unit unit, Inspected inspected) {
        LocalDate earliest = inspected.asOf().minusMonths(norms(inspected).cadenceMonths());
        List<Period> ended = new ArrayList<>();
        Period period = before(Period.containing(inspected.asOf(), unit));
        while (period.end().isAfter(earliest)) {
            ended.add(period);
            period = before(period);
        }
        return ended;
    }

    private static Period before(Period period) {
        return Period.containing(period.start().minusDays(1), period.unit());
    }

    private static boolean spans(Assignment holder, Period period) {
        return holder.during().contains(period.start()) && holder.during().contains(period.end());
    }
}
