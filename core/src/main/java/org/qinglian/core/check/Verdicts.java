package org.qinglian.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.Identified;

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
                check.messages().message(check.id() + ".finding", with(subject, arguments)),
                check.remedy(),
                check.basis()));
    }

    /**
     * The check cannot tell.
     *
     * @param subject the record
     * @param reason the code of the reason, whose text names what is missing
     */
    public void notAssessable(Identified<?> subject, String reason, Map<String, ?> arguments) {
        notAssessed.add(new NotAssessed(
                check.id(), Subject.of(subject), check.messages().message(reason, with(subject, arguments))));
    }

    /** Met or not met, as {@code holds} says. */
    public void expect(boolean holds, Identified<?> subject, String pointer, Map<String, ?> arguments) {
        if (holds) {
            met();
        } else {
            notMet(subject, pointer, arguments);
        }
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
