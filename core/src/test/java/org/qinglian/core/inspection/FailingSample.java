package org.qinglian.core.inspection;

import java.time.LocalDate;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.programme.Programme;

/**
 * A programme in which one check finds one thing, and the whole of that finding.
 *
 * @param basis the basis as cited, or {@code "none"}
 */
record FailingSample(
        String check,
        Programme programme,
        LocalDate asOf,
        Severity severity,
        String subject,
        String pointer,
        String basis,
        String zh,
        String en) {

    static Builder of(String check, Severity severity) {
        return new Builder(check, severity);
    }

    @Override
    public String toString() {
        return check;
    }

    /** Names what the sample is made of, in the order in which one tells it. */
    static final class Builder {
        private final String check;
        private final Severity severity;
        private Programme programme = ProgrammeSamples.programme();
        private String subject = "";
        private String pointer = "";
        private String basis = "none";

        private Builder(String check, Severity severity) {
            this.check = check;
            this.severity = severity;
        }

        Builder in(Programme changed) {
            programme = changed;
            return this;
        }

        Builder at(String id, String place) {
            subject = id;
            pointer = place;
            return this;
        }

        Builder basis(String cited) {
            basis = cited;
            return this;
        }

        FailingSample says(String zh, String en) {
            return new FailingSample(
                    check, programme, ProgrammeSamples.AS_OF, severity, subject, pointer, basis, zh, en);
        }
    }
}
