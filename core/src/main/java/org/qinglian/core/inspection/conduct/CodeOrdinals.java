package org.qinglian.core.inspection.conduct;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.ConductCode;
import org.qinglian.core.conduct.ConductRule;

/** The rules of a code are numbered 1 to n (条款序号不连续). */
final class CodeOrdinals implements Check {
    @Override
    public String id() {
        return "conduct.code-ordinals";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<ConductCode> codes = inspected.programme().conduct().codes();
        for (int i = 0; i < codes.size(); i++) {
            ConductCode code = codes.get(i);
            List<Integer> found =
                    code.rules().stream().map(ConductRule::ordinal).sorted().toList();
            List<Integer> expected =
                    IntStream.rangeClosed(1, found.size()).boxed().toList();
            if (!found.isEmpty()) {
                verdicts.expect(
                        found.equals(expected),
                        code,
                        "/conduct/codes/" + i + "/rules",
                        Map.of(
                                "found",
                                found.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                                "expected",
                                found.size()));
            }
        }
    }
}
