package org.qinglian.core.inspection.conduct;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.DocumentNumber;

/** A document number is given once (发文字号重复). */
final class DocumentNumberRepeated implements Check {
    @Override
    public String id() {
        return "conduct.document-number-repeated";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("党政机关公文处理工作条例", "第九条").withVersion("2012"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<DocumentNumber, CaseNotice> used = new HashMap<>();
        Notices.forEachNumber(inspected, (notice, pointer, number) -> {
            CaseNotice first = used.putIfAbsent(number, notice);
            verdicts.expect(
                    first == null,
                    notice,
                    pointer,
                    Map.of("found", number, "other", first == null ? notice.id() : first.id()));
        });
    }
}
