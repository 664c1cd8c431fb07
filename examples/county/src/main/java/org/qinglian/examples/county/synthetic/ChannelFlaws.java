package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.calendar.Festival;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.BodyVote;
import org.qinglian.core.rectification.BroadcastQuestion;
import org.qinglian.core.rectification.BroadcastState;
import org.qinglian.core.rectification.DisqualificationGround;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.GroundFinding;
import org.qinglian.core.rectification.KeyDate;
import org.qinglian.core.rectification.Pledge;
import org.qinglian.core.rectification.ReviewState;
import org.qinglian.core.rectification.SatisfactionVote;

/** Flaws of broadcasts, of reviews after elections and of key dates (问政、换届、节点类问题). */
final class ChannelFlaws {
    private static final List<SeededFlaw> BROADCASTS = List.of(
            broadcast(
                    "broadcast-history",
                    "The day of the screening was entered a month too early.",
                    broadcast -> broadcast.withHistory(RectificationFlaws.moved(
                            broadcast.history(),
                            BroadcastState.SCREENED,
                            broadcast.broadcastOn().orElseThrow().minusDays(50)))),
            broadcast(
                    "question-unlisted",
                    "One question was answered on the spot and never assigned.",
                    broadcast -> broadcast.withQuestions(
                            new BroadcastQuestion(
                                    broadcast.questions().get(0).text(),
                                    broadcast.questions().get(0).body(),
                                    Optional.empty()),
                            broadcast.questions().get(1))),
            pledge(
                    "pledge-vague",
                    "The head promised it soon, without a day.",
                    pledge -> pledge.withDueOn(Optional.empty())),
            pledge(
                    "pledge-overdue",
                    "The promise was kept a day after its time.",
                    pledge -> pledge.withKeptOn(pledge.dueOn().orElseThrow().plusDays(1))),
            pledge(
                    "pledge-unverified",
                    "The body reported its own promise as kept.",
                    pledge -> pledge.withVerifiedBy(pledge.body())),
            broadcast(
                    "vote-unbalanced",
                    "The boards of two rows were counted twice.",
                    broadcast -> broadcast.withVotes(
                            new BodyVote(broadcast.bodies().get(0), new SatisfactionVote(45, 40, 8, 1)))));

    private static final List<SeededFlaw> REVIEWS = List.of(
            review(
                    "review-history",
                    "The joint review itself was not entered.",
                    review -> review.withHistory(RectificationFlaws.without(review.history(), ReviewState.REVIEWED))),
            review(
                    "review-not-joint",
                    "The township reviewed alone.",
                    review -> review.withReviewers(review.reviewers().get(1))),
            review(
                    "review-incomplete",
                    "The court had not answered when the list was handed in.",
                    review -> review.withFindings(
                            review.findings().subList(1, review.findings().size()))),
            review(
                    "review-against-findings",
                    "The committee kept him until a successor is found.",
                    ChannelFlaws::found),
            review(
                    "review-without-body",
                    "The decision was entered without the committee that took it.",
                    review -> review.withHistory(RectificationFlaws.moved(
                            review.history(),
                            ReviewState.KEPT,
                            review.reachedOn(ReviewState.KEPT).orElseThrow()))));

    private static final List<SeededFlaw> KEY_DATES = List.of(
            SeededFlaw.found(
                    "rectification.festival-unwatched",
                    1,
                    "The reminder of Qingming was taken for part of that of Spring Festival.",
                    draft -> draft.rectification.keyDates.removeIf(
                            keyDate -> keyDate.festivals().contains(Festival.QINGMING))),
            keyDate(
                    "key-date-misplaced",
                    "The township watched from the day after Mid-autumn.",
                    keyDate -> keyDate.withWatched(DateRange.of(LocalDate.of(2026, 9, 26), LocalDate.of(2026, 10, 8)))),
            keyDate(
                    "reminder-late",
                    "The reminder went out a day after its time.",
                    keyDate -> keyDate.withRemindedOn(LocalDate.of(2026, 9, 19))));

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL =
            Stream.of(BROADCASTS, REVIEWS, KEY_DATES).flatMap(List::stream).toList();

    private ChannelFlaws() {}

    private static SeededFlaw broadcast(String name, String story, UnaryOperator<AccountabilityBroadcast> change) {
        return RectificationFlaws.flaw(
                name, story, rectification -> rectification.broadcasts, broadcast -> true, change);
    }

    private static SeededFlaw pledge(String name, String story, UnaryOperator<Pledge> change) {
        return broadcast(
                name,
                story,
                broadcast -> broadcast.withPledges(
                        change.apply(broadcast.pledges().get(0)),
                        broadcast.pledges().get(1)));
    }

    private static SeededFlaw review(String name, String story, UnaryOperator<ElectionReview> change) {
        return RectificationFlaws.flaw(
                name,
                story,
                rectification -> rectification.electionReviews,
                review -> review.reachedOn(ReviewState.KEPT).isPresent(),
                change);
    }

    private static SeededFlaw keyDate(String name, String story, UnaryOperator<KeyDate> change) {
        return RectificationFlaws.flaw(
                name,
                story,
                rectification -> rectification.keyDates,
                keyDate -> keyDate.festivals().contains(Festival.MID_AUTUMN),
                change);
    }

    private static ElectionReview found(ElectionReview review) {
        List<GroundFinding> findings = review.findings().stream()
                .map(finding -> finding.ground().equals(DisqualificationGround.DISHONESTY)
                        ? new GroundFinding(finding.ground(), true, Optional.of("法院公开信息（虚构示例）"))
                        : finding)
                .toList();
        return review.withFindings(findings);
    }
}
