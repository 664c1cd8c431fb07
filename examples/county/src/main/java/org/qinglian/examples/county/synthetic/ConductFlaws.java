package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.DecisionCitation;
import org.qinglian.core.conduct.NoticePolarity;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.lifecycle.Step;

/** Flaws of case notices, codes and red and black lists (作风类问题), and what those who plant them have in common. */
final class ConductFlaws {
    /** In the order in which they are planted: those that fit few notices first. */
    static final List<SeededFlaw> ALL = Stream.of(
                    NoticeContentFlaws.RARE, PublicationFlaws.ALL, NoticeNumberFlaws.ALL, NoticeContentFlaws.ALL)
            .flatMap(List::stream)
            .toList();

    private ConductFlaws() {}

    /** A change to a notice. */
    interface Change {
        CaseNotice of(CaseNotice notice);
    }

    /** A change to the decision that a notice cites. */
    interface DecisionChange {
        DecisionCitation of(DecisionCitation decision);
    }

    static void change(CountyDraft draft, String stream, Predicate<CaseNotice> fits, int count, Change change) {
        draft.claim(draft.chance(stream), draft.notices, fits, count)
                .forEach(notice -> CountyDraft.replace(draft.notices, change.of(notice)));
    }

    static CaseNotice decided(CaseNotice notice, DecisionChange change) {
        return notice.withDecision(change.of(notice.decision().orElseThrow()));
    }

    /** A further step, as late as one may be. */
    static CaseNotice then(CaseNotice notice, NoticeStatus state) {
        List<Step<NoticeStatus>> history = new ArrayList<>(notice.history());
        history.add(Step.of(state, afterLast(notice)));
        return notice.withHistory(history);
    }

    /** Sixty days after the last step, but not later than the day on which the county stands. */
    static LocalDate afterLast(CaseNotice notice) {
        LocalDate day = notice.history().get(notice.history().size() - 1).on().plusDays(60);
        return day.isAfter(CountyGenerator.AS_OF) ? CountyGenerator.AS_OF : day;
    }

    static boolean isNegative(CaseNotice notice) {
        return notice.polarity() == NoticePolarity.NEGATIVE && notice.isPublished();
    }

    static boolean commendsPerson(CaseNotice notice) {
        return isPositive(notice) && !notice.persons().isEmpty();
    }

    static boolean isPositive(CaseNotice notice) {
        return notice.polarity() == NoticePolarity.POSITIVE && notice.isPublished();
    }
}
