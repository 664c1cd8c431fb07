package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityRules;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.Authority;
import org.qinglian.core.accountability.AuthorityKind;
import org.qinglian.core.accountability.Initiation;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** An inquiry is started with the approval of who may give it (启动问责未经有权批准). */
final class InitiationApproval extends CaseCheck {
    InitiationApproval() {
        super("accountability.initiation-approval", Severity.ERROR, Articles.of("第九条"));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> started = subject.reachedOn(AccountabilityState.INITIATION_APPROVED)
                .filter(day -> !day.isAfter(inspected.asOf()));
        started.flatMap(day -> rules(subject, day, inspected, verdicts))
                .filter(AccountabilityRules::approvedInitiation)
                .ifPresent(
                        rules -> judge(subject, pointer, started.orElseThrow(), Jurisdiction.of(inspected), verdicts));
    }

    private static void judge(
            AccountabilityCase subject, String pointer, LocalDate day, Jurisdiction jurisdiction, Verdicts verdicts) {
        Optional<Authority> approver = subject.initiation().flatMap(Initiation::approvedBy);
        if (approver.isEmpty()) {
            LocalizedText nobody = words("accountability.nobody", Map.of());
            notMet(subject, pointer, nobody, "accountability.expected.principal", Map.of(), verdicts);
            return;
        }
        Optional<Level> lowest = jurisdiction.lowest(subject.object());
        Optional<Level> level = jurisdiction.level(approver.get());
        if (lowest.isEmpty() || level.isEmpty()) {
            verdicts.notAssessable(subject, "accountability.no-jurisdiction", Map.of());
        } else if (lowest.get().isAbove(level.get())) {
            LocalizedText found = jurisdiction.inWords(approver.get());
            notMet(subject, pointer, found, "accountability.expected.level", Map.of("level", lowest.get()), verdicts);
        } else if (needsCommittee(subject, day, lowest.get(), jurisdiction)
                && approver.get().kind() != AuthorityKind.PARTY_COMMITTEE) {
            LocalizedText found = jurisdiction.inWords(approver.get());
            notMet(subject, pointer, found, "accountability.expected.committee-principal", Map.of(), verdicts);
        } else {
            verdicts.met();
        }
    }

    /** Of an organisation that the committee of the same level leads directly, and of its head. */
    private static boolean needsCommittee(
            AccountabilityCase subject, LocalDate day, Level lowest, Jurisdiction jurisdiction) {
        return subject.initiation()
                        .map(Initiation::initiatedBy)
                        .filter(initiator -> initiator.kind() != AuthorityKind.PARTY_COMMITTEE)
                        .flatMap(jurisdiction::level)
                        .filter(lowest::equals)
                        .isPresent()
                && jurisdiction.isOrganizationOrHead(subject.object(), day);
    }

    private static void notMet(
            AccountabilityCase subject,
            String pointer,
            LocalizedText found,
            String expected,
            Map<String, ?> arguments,
            Verdicts verdicts) {
        verdicts.notMet(
                subject,
                pointer + "/initiation/approvedBy",
                Map.of("found", found, "expected", words(expected, arguments)));
    }
}
