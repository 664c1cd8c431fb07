package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.cadre.PolicyDocument;
import org.qinglian.core.cadre.PolicyDocumentBuilder;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/** Makes policies (政策制度): those that the programme names, some in a second version, and rules of townships under them. */
final class PolicyGenerator {
    static final Ref<PolicyDocument> OPINION = Ref.of("po-01");

    /** A policy of the county (县级制度). */
    private record Draft(String zh, String en, int year, boolean replaced) {}

    private static final List<Draft> COUNTY = List.of(
            new Draft(
                    "关于构建抓人促事机制激励干部新担当新作为的实施意见",
                    "Opinion on encouraging cadres to take on responsibility",
                    2019,
                    false),
            new Draft("领导干部政治体检制度", "Political check-ups of leading cadres", 2022, true),
            new Draft("干部“三色”管理考评办法", "Three-colour management of cadres", 2023, true),
            new Draft("退出现职领导干部管理考核办法", "Measure on cadres who left leading posts", 2021, true),
            new Draft("容错纠错实施办法", "Measure on tolerating and correcting errors", 2020, false),
            new Draft("政府投资项目管理办法", "Measure on government investment projects", 2021, true),
            new Draft("村级小微权力清单制度", "List of small powers of villages", 2020, false));

    private PolicyGenerator() {}

    static void generate(CountyDraft draft) {
        for (int i = 0; i < COUNTY.size(); i++) {
            Draft policy = COUNTY.get(i);
            Ref<PolicyDocument> id = Ids.of("po", i + 1, 2);
            LocalDate next = LocalDate.of(2026, 1, 1);
            draft.cadre.policies.add(policy(id, policy.zh(), policy.en(), LocalDate.of(policy.year(), 3, 1))
                    .cites(cites(id))
                    .withdrawnOn(policy.replaced() ? Optional.of(next) : Optional.empty())
                    .build());
            if (policy.replaced()) {
                Ref<PolicyDocument> second = Ref.of(id + "-2026");
                draft.cadre.policies.add(policy(second, policy.zh(), policy.en(), next)
                        .cites(cites(id))
                        .addReplaces(id)
                        .build());
            }
        }
        int townships = draft.map.townships().size();
        for (int i = 0; i < townships; i++) {
            draft.cadre.policies.add(policy(
                            Ids.of("po-t", i + 1, 2),
                            "乡镇干部管理实施细则",
                            "Detailed rules of a township",
                            LocalDate.of(2024, 6, 3))
                    .unit(Actor.organization(
                            draft.map.townships().get(i).committee().id()))
                    .addCites(OPINION)
                    .build());
        }
    }

    private static List<Ref<PolicyDocument>> cites(Ref<PolicyDocument> id) {
        return id.equals(OPINION) ? List.of() : List.of(OPINION);
    }

    static PolicyDocumentBuilder policy(Ref<PolicyDocument> id, String zh, String en, LocalDate from) {
        return PolicyDocument.builder()
                .id(id)
                .title(LocalizedText.of(zh + "（虚构示例）", en + " (fictional)"))
                .version(Integer.toString(from.getYear()))
                .unit(ColourGenerator.county())
                .issuedOn(from.minusDays(20))
                .effectiveFrom(from);
    }
}
