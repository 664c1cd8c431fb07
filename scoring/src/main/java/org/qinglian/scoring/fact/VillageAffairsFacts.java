package org.qinglian.scoring.fact;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.coverage.AppraisalVerdict;
import org.qinglian.core.coverage.VillageAppraisal;
import org.qinglian.core.coverage.VillageCommittee;
import org.qinglian.core.coverage.VillagePublication;
import org.qinglian.core.programme.Programme;

/**
 * Village affairs: {@code affairs.published} of a village, by matter; reading {@code committee.competent}, the officers found
 * competent in percent, by the last appraisal of its committee in the period.
 */
final class VillageAffairsFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        for (VillagePublication publication : programme.coverage().villagePublications()) {
            publication
                    .publishedOn()
                    .filter(facts::covers)
                    .ifPresent(day -> facts.add(ActorFacts.event("affairs.published", publication)
                            .subject(publication.village().id())
                            .occurredOn(day)
                            .putAttributes("matter", publication.matter().code())
                            .build()));
        }
        Map<Ref<VillageCommittee>, VillageCommittee> committees =
                CoverageFacts.index(programme.coverage().villageCommittees());
        ActorFacts.latestFirst(
                        programme.coverage().villageAppraisals(), appraisal -> Optional.of(appraisal.heldOn()), period)
                .forEach(appraisal -> Optional.ofNullable(committees.get(appraisal.committee()))
                        .ifPresent(committee -> competent(appraisal, committee, facts)));
    }

    private static void competent(VillageAppraisal appraisal, VillageCommittee committee, Facts.Builder facts) {
        long competent = appraisal.verdicts().stream()
                .filter(verdict -> verdict.verdict() == AppraisalVerdict.COMPETENT)
                .count();
        Share share = new Share(competent, appraisal.verdicts().size());
        share.percent(CoverageFacts.DIGITS)
                .ifPresent(percent -> facts.add(Reading.builder()
                        .subject(committee.village().id())
                        .name("committee.competent")
                        .value(percent)
                        .source(appraisal.id().id() + " " + share)
                        .build()));
    }
}
