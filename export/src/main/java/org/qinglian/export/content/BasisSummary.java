package org.qinglian.export.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.BasisKind;
import org.qinglian.core.common.Copy;

/**
 * An article and what was found to break it (依据汇总).
 *
 * @param basis the article as cited
 * @param checks the checks that rest on it and have findings
 */
public record BasisSummary(Basis basis, List<CheckSummary> checks) {
    public BasisSummary {
        checks = Copy.list(checks);
    }

    /** One for each article: laws and documents first, then practices, then assumptions; each by document and article. */
    static List<BasisSummary> of(List<CheckSummary> checks) {
        Map<String, List<CheckSummary>> byCitation = new LinkedHashMap<>();
        checks.forEach(check -> check.basis()
                .ifPresent(basis -> byCitation
                        .computeIfAbsent(basis.toString(), any -> new ArrayList<>())
                        .add(check)));
        return byCitation.values().stream()
                .map(of -> new BasisSummary(of.get(0).basis().orElseThrow(), of))
                .sorted(Comparator.comparing(
                                (BasisSummary each) -> each.basis.kind().orElse(BasisKind.DOCUMENT))
                        .thenComparing(each -> each.basis.document()))
                .toList();
    }

    /** How many findings there are of its checks. */
    public int findings() {
        return checks.stream().mapToInt(check -> check.findings().size()).sum();
    }
}
