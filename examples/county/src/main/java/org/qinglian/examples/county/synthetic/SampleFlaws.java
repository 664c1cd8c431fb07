package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.NamingAuthority;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.SampleCopy;

/** Flaws of demonstration samples and of what was published about them (样板、宣传类问题). */
final class SampleFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            flaw(
                    "outreach.sample-unauthorised",
                    "A township put up a sign of its own.",
                    sample -> sample.withNamedBy(NamingAuthority.approved("某镇党委（虚构示例）", Level.TOWNSHIP, "镇发（虚构示例）"))),
            flaw(
                    "outreach.sample-overstated",
                    "The unit was asked to pay for its sign.",
                    sample -> sample.withFee(Money.yuan(2_000))),
            SeededFlaw.found(
                    "outreach.sample-unrecognised",
                    1,
                    "A unit that had only applied was shown to visitors as a sample.",
                    SampleFlaws::unrecognised),
            flaw(
                    "outreach.sample-expired",
                    "The sign stayed on the wall when its time was over.",
                    sample -> sample.withValidUntil(LocalDate.of(2026, 8, 31))),
            flaw(
                    "outreach.sample-undescribed",
                    "Nobody wrote down what others should copy.",
                    sample -> sample.withMaterials()),
            flaw(
                    "outreach.sample-copy-unfounded",
                    "A report on television was taken for a copy.",
                    sample -> sample.withCopies(new SampleCopy(
                            sample.copies().get(0).unit(),
                            sample.copies().get(0).on(),
                            Optional.empty()))),
            SeededFlaw.found(
                    "outreach.publicity-of-lapsed",
                    1,
                    "The report ran before the unit had been named.",
                    draft -> draft.outreach.publicity.add(RecognitionGenerator.publicity(
                                    Ref.of("pb-early"),
                                    draft.outreach.samples.get(0),
                                    draft.outreach.samples.get(0).namedOn().minusDays(1))
                            .build())));

    private SampleFlaws() {}

    private static SeededFlaw flaw(String check, String story, UnaryOperator<DemonstrationSample> change) {
        return SeededFlaw.found(
                check,
                1,
                story,
                draft -> draft.claim(
                                draft.chance(check),
                                draft.outreach.samples,
                                sample -> !sample.copies().isEmpty(),
                                1)
                        .forEach(sample -> CountyDraft.replace(draft.outreach.samples, change.apply(sample))));
    }

    private static void unrecognised(CountyDraft draft) {
        Recognition applied = draft.outreach.recognitions.stream()
                .filter(recognition -> recognition.history().size() == 1)
                .findFirst()
                .orElseThrow();
        draft.outreach.samples.add(RecognitionGenerator.sample(
                        Ref.of("ds-applied"),
                        Actor.institution(applied.institution().id()),
                        LocalDate.of(2026, 9, 2))
                .build());
    }
}
