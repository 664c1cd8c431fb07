package org.qinglian.export.content;

import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/**
 * What was found in one unit (单位检查结果): a township with everything below it, or a body of the county. It says where there
 * is work to do; a larger unit has more records, so it ranks nobody.
 *
 * @param unit the unit; absent for what belongs to none that can be told
 * @param errors the number of its errors
 * @param warnings the number of its warnings
 * @param informations the number of findings that are only worth knowing
 * @param notAssessed the number of its subjects and questions that could not be assessed
 */
public record UnitSummary(Optional<NamedRecord> unit, int errors, int warnings, int informations, int notAssessed) {
    /** The name of the unit, its identifier, or that it is unknown. */
    public LocalizedText label() {
        return unit.map(NamedRecord::label).orElseGet(() -> ReportTexts.text("units.unknown"));
    }

    /** The number of its findings of a severity. */
    public int findings(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFORMATION -> informations;
        };
    }

    /** Everything that is to be looked at in the unit. */
    public int total() {
        return errors + warnings + informations + notAssessed;
    }
}
