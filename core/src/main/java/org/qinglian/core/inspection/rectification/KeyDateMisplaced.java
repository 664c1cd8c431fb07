package org.qinglian.core.inspection.rectification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Festival;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.KeyDate;
import org.qinglian.core.rectification.RectificationBasis;

/** The days that are watched include the festivals (监督期间覆盖节点). */
final class KeyDateMisplaced extends RectificationCheck<KeyDate> {
    KeyDateMisplaced() {
        super(
                "rectification.key-date-misplaced",
                Severity.ERROR,
                RectificationBasis.KEY_DATES,
                RectificationCollections.KEY_DATES);
    }

    @Override
    protected void judge(KeyDate keyDate, String pointer, Inspected inspected, Verdicts verdicts) {
        for (Festival festival : keyDate.festivals()) {
            Optional<LocalDate> day = festival.date(keyDate.year());
            if (day.isEmpty()) {
                verdicts.notAssessable(
                        keyDate,
                        "rectification.key-date.unknown-date",
                        Map.of("festival", festival, "year", keyDate.year()));
            } else {
                verdicts.expect(
                        keyDate.watched().contains(day.get()),
                        keyDate,
                        pointer + "/watched",
                        Map.of(
                                "found", keyDate.watched().inWords(),
                                "festival", festival,
                                "expected", day.get()));
            }
        }
    }
}
