package org.qinglian.core.inspection.accountability;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.accountability.AccountabilityCase;
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
        List<AccountabilityCase> cases = inspected.programme().accountability().cases();
        Set<String> ofPersons = new HashSet<>();
        cases.stream()
                .filter(each -> each.object().isPerson())
                .forEach(each -> each.matter().ifPresent(ofPersons::add));
        for (int i = 0; i < cases.size(); i++) {
            AccountabilityCase each = cases.get(i);
            boolean ofOrganization = ObjectKind.of(each.object())
                    .filter(ObjectKind.ORGANIZATION::equals)
                    .isPresent();
            if (ofOrganization && each.isDecided(inspected.asOf())) {
                boolean assessed = each.teamAssessment().isPresent()
                        || each.matter().filter(ofPersons::contains).isPresent();
                verdicts.expect(assessed, each, "/accountability/cases/" + i + "/teamAssessment", Map.of());
            }
        }
    }
}
