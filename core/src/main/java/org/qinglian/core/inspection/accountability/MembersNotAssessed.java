package org.qinglian.core.inspection.accountability;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.accountability.ObjectKind;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;

/** When an organisation is held to account, so are the responsible members of its team (问责党组织未同时问责责任人). */
final class MembersNotAssessed implements Check {
    @Override
    public String id() {
        return "accountability.members-not-assessed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Articles.of("第六条");
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Set<String> ofPersons = new HashSet<>();
        inspected.programme().accountability().cases().stream()
                .filter(each -> each.object().isPerson())
                .forEach(each -> each.matter().ifPresent(ofPersons::add));
        AccountabilityCollections.CASES.forEach(inspected, (each, pointer) -> {
            boolean ofOrganization = ObjectKind.of(each.object())
                    .filter(ObjectKind.ORGANIZATION::equals)
                    .isPresent();
            if (ofOrganization && each.isDecided(inspected.asOf())) {
                boolean assessed = each.teamAssessment().isPresent()
                        || each.matter().filter(ofPersons::contains).isPresent();
                verdicts.expect(assessed, each, pointer + "/teamAssessment", Map.of());
            }
        });
    }
}
