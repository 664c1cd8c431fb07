package org.qinglian.core.inspection.rectification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.KeyDate;
import org.qinglian.core.rectification.RectificationBasis;

/** A reminder is given in good time before a key date (节前提醒). */
final class ReminderLate extends RectificationCheck<KeyDate> {
    ReminderLate() {
        super(
                "rectification.reminder-late",
                Severity.WARNING,
                RectificationBasis.KEY_DATES,
                RectificationCollections.KEY_DATES);
    }

    @Override
    protected void judge(KeyDate keyDate, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> last = norms(inspected).remindBy(keyDate);
        if (last.isEmpty()) {
            verdicts.notAssessable(
                    keyDate,
                    "rectification.key-date.unknown-date",
                    Map.of("festival", Wording.names(keyDate.festivals()), "year", keyDate.year()));
            return;
        }
        Optional<LocalDate> reminded = keyDate.remindedOn().filter(day -> !day.isAfter(inspected.asOf()));
        verdicts.expect(
                !reminded.orElse(inspected.asOf()).isAfter(last.get()),
                keyDate,
                pointer + "/remindedOn",
                Map.of("found", Wording.done(reminded, inspected.asOf()), "expected", last.get()));
    }
}
