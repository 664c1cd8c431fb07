package org.qinglian.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;

/** Takes the verdicts of one check (判定): met, not met, or not assessable. One verdict a subject and question. */
public final class Verdicts {
    private final Check check;
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotAssessed> notAssessed = new ArrayList<>();
    private int met;

    Verdicts(Check check) {
        this.check = check;
    }

    /** The subject meets the check. */
    public void met() {
        met(1);
    }

    /** So many subjects meet the check. */
    public void met(int subjects) {
        met += subjects;
    }

    /**
     * The subject does not meet the check.
     *
     * @param subject the record
     * @param pointer where in the programme it is seen
     * @param arguments what the text of the finding names, beside {@code kind} and {@code id} of the subject
     */
    public void notMet(Identified<?> subject, String pointer, Map<String, ?> arguments) {
        findings.add(new Finding(
                check.id(),
                check.severity(),
                Subject.of(subject),
                pointer,
                check.messages().message(check.texts() + ".finding", with(subject, arguments)),
                check.remedy(),
                check.basis()));
    }

    /**
     * The check cannot tell.
     *
     * @param subject the record
     * @param reason the code of the reason, whose text names what is missing: one of the check's own, or one of this library's
     */
    public void notAssessable(Identified<?> subject, String reason, Map<String, ?> arguments) {
        Map<String, Object> all = with(subject, arguments);
        LocalizedMessage text = check.messages().contains(reason)
                ? check.messages().message(reason, all)
                : CoreMessages.message(reason, all);
        notAssessed.add(new NotAssessed(check.id(), Subject.of(subject), text));
    }

    /** Met or not met, as {@code holds} says. */
    public void expect(boolean holds, Identified<?> subject, String pointer, Map<String, ?> arguments) {
        if (holds) {
            met();
        } else {
            notMet(subject, pointer, arguments);
        }
    }

    /**
     * Met while a deadline is kept or not yet over, not met once it is missed, and not assessable in a year without holiday
     * data. The text of the finding may name {@code found}, {@code expected}, {@code event} and {@code limit}.
     *
     * @param doneOn the day on which it was done, if it was
     */
    public void expectInTime(
            Identified<?> subject,
            String pointer,
            Deadline deadline,
            Optional<LocalDate> doneOn,
            LocalDate asOf,
            Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        switch (deadline.judge(doneOn, asOf)) {
            case IN_TIME, PENDING -> met();
            case NOT_ASSESSABLE ->
                notAssessable(
                        subject,
                        "calendar.year-not-covered",
                        Map.of("found", deadline.uncovered().orElseThrow()));
            case LATE, OVERDUE -> {
                all.put("found", done(doneOn, asOf));
                all.put("expected", deadline.lastDay().orElseThrow());
                all.put("event", deadline.event());
                all.put("limit", deadline.limit().inWords());
                notMet(subject, pointer, all);
            }
        }
    }

    private static LocalizedText done(Optional<LocalDate> doneOn, LocalDate asOf) {
        return doneOn.filter(day -> !day.isAfter(asOf))
                .map(day -> LocalizedText.of(day.toString(), day.toString()))
                .orElseGet(() -> LocalizedText.of("截至 " + asOf + " 未完成", "not done by " + asOf));
    }

    private static Map<String, Object> with(Identified<?> subject, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        Subject named = Subject.of(subject);
        all.put("kind", named.kind());
        all.put("id", named.id());
        return all;
    }

    CheckResult result() {
        return new CheckResult(check.id(), check.title(), met, findings, notAssessed);
    }
}
