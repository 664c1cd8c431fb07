package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qinglian.core.accountability.AccountabilityAppeal;
import org.qinglian.core.accountability.AppealState;
import org.qinglian.core.lifecycle.Step;

/** Flaws of appeals (申诉类问题). */
final class AppealFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            flaw(
                    "accountability.appeal-order",
                    "The decision was entered under the date of its draft, a day before the appeal.",
                    appeal -> dated(appeal, filed(appeal), filed(appeal).minusDays(1))),
            flaw(
                    "accountability.appeal-late",
                    "It was accepted although it came forty days after the decision.",
                    appeal -> dated(
                            appeal, filed(appeal).plusDays(40), filed(appeal).plusDays(50))),
            flaw(
                    "accountability.appeal-decided-late",
                    "The office that was to decide it was moving house.",
                    appeal -> dated(appeal, filed(appeal), filed(appeal).plusDays(40))));

    private AppealFlaws() {}

    private static SeededFlaw flaw(String check, String story, UnaryOperator<AccountabilityAppeal> change) {
        return SeededFlaw.found(
                check,
                1,
                story,
                draft -> draft.claim(draft.chance(check), draft.accountability.appeals, AppealFlaws::isUpheld, 1)
                        .forEach(appeal -> CountyDraft.replace(draft.accountability.appeals, change.apply(appeal))));
    }

    private static AccountabilityAppeal dated(AccountabilityAppeal appeal, LocalDate filed, LocalDate decided) {
        return appeal.withHistory(Step.of(AppealState.FILED, filed), Step.of(AppealState.UPHELD, decided));
    }

    private static LocalDate filed(AccountabilityAppeal appeal) {
        return appeal.reachedOn(AppealState.FILED).orElseThrow();
    }

    private static boolean isUpheld(AccountabilityAppeal appeal) {
        return appeal.reachedOn(AppealState.UPHELD).isPresent();
    }
}
