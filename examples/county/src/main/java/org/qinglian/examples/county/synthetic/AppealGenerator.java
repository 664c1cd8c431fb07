package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.accountability.AccountabilityAppeal;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.AppealState;
import org.qinglian.core.accountability.Correction;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.lifecycle.Step;

/** Makes appeals (问责申诉): against every second decision on a person, of which one in three was right. */
final class AppealGenerator {
    private static final int RIGHT = 3;

    private final CountyDraft draft;
    private final Chance chance;

    private AppealGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("appeals");
    }

    static void generate(CountyDraft draft) {
        AppealGenerator generator = new AppealGenerator(draft);
        List<AccountabilityCase> onPersons = draft.accountability.cases.stream()
                .filter(each -> each.decision().isPresent())
                .filter(each -> each.object().isPerson())
                .toList();
        for (int i = 0; i < onPersons.size(); i += 2) {
            generator.appeal(onPersons.get(i), (i / 2) % RIGHT == 1);
        }
    }

    private void appeal(AccountabilityCase against, boolean right) {
        LocalDate received = against.reachedOn(AccountabilityState.ANNOUNCED).orElseThrow();
        LocalDate filed = received.plusDays(chance.between(3, 25));
        LocalDate decided = filed.plusDays(chance.between(5, 25));
        draft.accountability.appeals.add(AccountabilityAppeal.builder()
                .id(Ids.of("ka", draft.accountability.appeals.size() + 1, 4))
                .accountabilityCase(against.id())
                .grounds("责任认定与事实不符（虚构示例）。")
                .addHistory(
                        Step.of(AppealState.FILED, filed),
                        Step.of(right ? AppealState.CORRECTED : AppealState.UPHELD, decided))
                .build());
        if (right) {
            CountyDraft.replace(
                    draft.accountability.cases,
                    against.withCorrection(Correction.builder()
                            .on(decided)
                            .by(AccountabilityGenerator.COUNTY)
                            .reason("责任认定有误（虚构示例）。")
                            .clearedOn(decided.plusDays(5))
                            .clearedBefore(NoticeAudience.PUBLIC)
                            .build()));
        }
    }
}
