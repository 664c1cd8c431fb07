package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    /** Whether it was issued and rests on a decision that is revoked by {@code asOf}. */
    static boolean restsOnRevoked(CaseNotice notice, LocalDate asOf) {
        return notice.decision().filter(decision -> decision.isRevokedBy(asOf)).isPresent()
                && (notice.isPublishedOn(asOf) || notice.hasReached(NoticeStatus.WITHDRAWN, asOf));
    }

    /** Whether a notice on a revoked decision stands no more, or was corrected since. */
    static boolean isPutRight(CaseNotice notice, LocalDate asOf) {
        LocalDate revoked =
                notice.decision().flatMap(DecisionCitation::revokedOn).orElseThrow();
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
