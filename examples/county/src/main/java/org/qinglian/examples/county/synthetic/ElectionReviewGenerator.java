package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.rectification.DisqualificationGround;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.GroundFinding;
import org.qinglian.core.rectification.RectificationNorms;
import org.qinglian.core.rectification.ReviewState;

/** Makes a review after the election in every village (换届回头看); every tenth ends in a removal. */
final class ElectionReviewGenerator {
    private static final int REMOVED = 10;

    private ElectionReviewGenerator() {}

    static void generate(CountyDraft draft) {
        Chance chance = draft.chance("election-reviews");
        draft.map
                .townships()
                .forEach(township -> township.sites()
                        .forEach(site -> draft.rectification.electionReviews.add(review(
                                draft,
                                chance,
                                site,
                                Actor.organization(township.committee().id())))));
    }

    private static ElectionReview review(CountyDraft draft, Chance chance, CountyMap.Site site, Actor committee) {
        boolean removed = site.number() % REMOVED == 0;
        LocalDate day = chance.day(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 6, 12));
        return ElectionReview.builder()
                .id(Ids.of("er", site.number(), 3))
                .village(site.village())
                .person(Actor.of(chance.pick(draft.cadres)))
                .addReviewers(Actor.organization(OrganizationGenerator.DISCIPLINE.id()), committee)
                .findings(findings(removed))
                .pledgedOn(LocalDate.of(2025, 12, 15))
                .addHistory(
                        Step.of(ReviewState.REVIEWED, day),
                        Step.of(ReviewState.VERIFIED, day.plusDays(15)),
                        Step.of(removed ? ReviewState.REMOVED : ReviewState.KEPT, day.plusDays(25))
                                .by(committee),
                        Step.of(ReviewState.CLOSED, day.plusDays(30)))
                .build();
    }

    private static List<GroundFinding> findings(boolean found) {
        return RectificationNorms.standard().disqualifications().stream()
                .map(ground -> found && ground.equals(DisqualificationGround.DISHONESTY)
                        ? new GroundFinding(ground, true, Optional.of("法院公开信息（虚构示例）"))
                        : GroundFinding.none(ground))
                .toList();
    }
}
