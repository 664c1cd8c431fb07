package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.DecisionCitation;
import org.qinglian.core.conduct.DocumentNumber;
import org.qinglian.core.conduct.JointIssuer;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.discipline.SanctionDecision;

/** What the checks of notices ask of them in common (通报检查共用). */
final class Notices {
    /** Told of a document number, and where it stands. */
    interface NumberVisitor {
        void number(CaseNotice notice, String pointer, DocumentNumber number);
    }

    private Notices() {}

    /** Every notice with its pointer. */
    static void forEach(Inspected inspected, BiConsumer<CaseNotice, String> visitor) {
        List<CaseNotice> notices = inspected.programme().conduct().notices();
        for (int i = 0; i < notices.size(); i++) {
            visitor.accept(notices.get(i), "/conduct/notices/" + i);
        }
    }

    /** Every document number of a notice, those of joint issuers included. */
    static void forEachNumber(Inspected inspected, NumberVisitor visitor) {
        forEach(inspected, (notice, pointer) -> {
            notice.documentNumber().ifPresent(number -> visitor.number(notice, pointer + "/documentNumber", number));
            for (int i = 0; i < notice.jointIssuers().size(); i++) {
                JointIssuer issuer = notice.jointIssuers().get(i);
                String place = pointer + "/jointIssuers/" + i + "/documentNumber";
                issuer.documentNumber().ifPresent(number -> visitor.number(notice, place, number));
            }
        });
    }

    /** The decision on which it rests, where the register of discipline has it. */
    static Optional<SanctionDecision> registered(CaseNotice notice, Inspected inspected) {
        return notice.decision()
                .flatMap(DecisionCitation::sanction)
                .flatMap(ref -> inspected.registry().find(SanctionDecision.class, ref));
    }

    /** The day on which its decision took effect: by the register, else as it cites it. */
    static Optional<LocalDate> effectiveOn(CaseNotice notice, Inspected inspected) {
        return registered(notice, inspected)
                .map(SanctionDecision::effectiveOn)
                .orElseGet(() -> notice.decision().flatMap(DecisionCitation::effectiveOn));
    }

    /**
     * The day by {@code asOf} on which its decision was revoked: by the register, else as it cites it. Only of a notice that
     * was issued.
     */
    static Optional<LocalDate> revokedOn(CaseNotice notice, Inspected inspected) {
        LocalDate asOf = inspected.asOf();
        return registered(notice, inspected)
                .map(SanctionDecision::revokedOn)
                .orElseGet(() -> notice.decision().flatMap(DecisionCitation::revokedOn))
                .filter(day -> !day.isAfter(asOf))
                .filter(day -> notice.isPublishedOn(asOf) || notice.hasReached(NoticeStatus.WITHDRAWN, asOf));
    }

    /** Whether a notice on a decision that was revoked on that day stands no more, or was corrected since. */
    static boolean isPutRight(CaseNotice notice, LocalDate revoked, LocalDate asOf) {
        return !notice.isPublishedOn(asOf)
                || notice.standing().stream()
                        .anyMatch(step -> step.state() == NoticeStatus.CORRECTED
                                && !step.on().isBefore(revoked)
                                && !step.on().isAfter(asOf));
    }

    /** Codes of a list by their labels. */
    static LocalizedText listed(List<? extends Coded> codes) {
        return codes.isEmpty()
                ? LocalizedText.of("无", "nothing")
                : LocalizedText.of(joined(codes, Locale.CHINA, "、"), joined(codes, Locale.ENGLISH, ", "));
    }

    private static String joined(List<? extends Coded> codes, Locale locale, String separator) {
        return codes.stream().map(code -> code.label().in(locale)).collect(Collectors.joining(separator));
    }
}
