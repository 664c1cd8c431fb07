package org.qinglian.core.inspection.conduct;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;

/** The year of a document number is that of the issue (发文字号年份与印发年份不符). */
final class DocumentNumberYear implements Check {
    @Override
    public String id() {
        return "conduct.document-number-year";
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
        Notices.forEachNumber(
                inspected,
                (notice, pointer, number) -> notice.issuedOn()
                        .ifPresent(issued -> verdicts.expect(
                                number.year() == issued.getYear(),
                                notice,
                                pointer,
                                Map.of("found", number, "issued", issued, "expected", issued.getYear()))));
    }
}
