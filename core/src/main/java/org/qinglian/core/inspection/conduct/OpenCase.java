package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;

/** A negative notice does not appear while its case is open (案件未结即通报). */
final class OpenCase implements Check {
    @Override
    public String id() {
        return "conduct.open-case";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.assumption("先有处理决定，后有通报"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Notices.forEach(inspected, (notice, pointer) -> {
            if (notice.isNegative()
                    && notice.isPublishedOn(inspected.asOf())
                    && notice.matter().isPresent()
                    && notice.issuedOn().isPresent()) {
                LocalDate issued = notice.issuedOn().get();
                verdicts.expect(
                        !notice.matter().get().isOpenOn(issued), notice, pointer + "/matter", Map.of("found", issued));
            }
        });
    }
}
