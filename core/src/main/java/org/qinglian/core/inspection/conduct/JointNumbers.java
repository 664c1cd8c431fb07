package org.qinglian.core.inspection.conduct;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.ConductNorms;
import org.qinglian.core.conduct.Coordination;
import org.qinglian.core.conduct.JointNumbering;

/** A joint notice names who issues it beside the lead issuer and carries its own number or those of all (联合通报文号不全). */
final class JointNumbers implements Check {
    @Override
    public String id() {
        return "conduct.joint-numbers";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("党政机关公文处理工作条例", "第九条").withVersion("2012"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        JointNumbering norm = inspected.norms(ConductNorms.standard()).jointNumbering();
        Notices.forEach(inspected, (notice, pointer) -> {
            boolean joint = notice.coordination() == Coordination.JOINT
                    || !notice.jointIssuers().isEmpty();
            if (joint && notice.isPublishedOn(inspected.asOf())) {
                verdicts.expect(
                        isNumbered(notice, norm),
                        notice,
                        pointer + "/jointIssuers",
                        Map.of("found", numbers(notice), "expected", norm));
            }
        });
    }

    private static boolean isNumbered(CaseNotice notice, JointNumbering norm) {
        long all = notice.jointIssuers().size();
        boolean each = numbered(notice) == all;
        boolean none = numbered(notice) == 0;
        return notice.coordination() == Coordination.JOINT
                && all > 0
                && notice.documentNumber().isPresent()
                && switch (norm) {
                    case EITHER -> none || each;
                    case LEAD_ONLY -> none;
                    case EACH -> each;
                };
    }

    private static long numbered(CaseNotice notice) {
        return notice.jointIssuers().stream()
                .filter(issuer -> issuer.documentNumber().isPresent())
                .count();
    }

    private static LocalizedText numbers(CaseNotice notice) {
        LocalizedMessage found = CoreMessages.message(
                notice.documentNumber().isPresent() ? "conduct.joint.lead-numbered" : "conduct.joint.lead-unnumbered",
                Map.of(
                        "all", notice.jointIssuers().size(),
                        "numbered", numbered(notice),
                        "coordination", notice.coordination()));
        return LocalizedText.of(found.zh(), found.en());
    }
}
