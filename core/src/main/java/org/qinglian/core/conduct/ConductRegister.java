package org.qinglian.core.conduct;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Register;

/**
 * The register of codes and notices (作风台账).
 *
 * @param codes the codes of conduct
 * @param series the series in which notices are numbered
 * @param notices the case notices
 * @param rankingRules the rules of ranking lists
 * @param rankings the ranking lists
 */
@Value.Builder
public record ConductRegister(
        List<ConductCode> codes,
        List<NoticeSeries> series,
        List<CaseNotice> notices,
        List<RankingRule> rankingRules,
        List<RankingList> rankings)
        implements Register, WithConductRegister {
    public ConductRegister {
        codes = Copy.list(codes);
        series = Copy.list(series);
        notices = Copy.list(notices);
        rankingRules = Copy.list(rankingRules);
        rankings = Copy.list(rankings);
    }

    public static ConductRegisterBuilder builder() {
        return new ConductRegisterBuilder();
    }

    /** The register with those notices only that cite a rule of {@code code}. */
    public ConductRegister under(ConductCode code) {
        Set<Ref<ConductRule>> rules = new HashSet<>();
        code.rules().forEach(rule -> rules.add(rule.id()));
        return withNotices(notices.stream()
                .filter(notice -> notice.rules().stream().anyMatch(rules::contains))
                .toList());
    }
}
