package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.DemonstrationSampleBuilder;
import org.qinglian.core.outreach.Medium;
import org.qinglian.core.outreach.NamingAuthority;
import org.qinglian.core.outreach.PublicityItem;
import org.qinglian.core.outreach.PublicityItemBuilder;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.RecognitionState;
import org.qinglian.core.outreach.RecognitionTier;
import org.qinglian.core.outreach.SampleCopy;

/** Makes recognitions of clean units, demonstration samples among them, and what was published about these (认定、样板、宣传). */
final class RecognitionGenerator {
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 3);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 19);
    private static final List<RecognitionTier> TIERS =
            List.of(RecognitionTier.LEADING, RecognitionTier.STANDARD, RecognitionTier.STANDARD);

    private final CountyDraft draft;
    private final Chance chance;

    private RecognitionGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("recognitions");
    }

    static void generate(CountyDraft draft) {
        RecognitionGenerator generator = new RecognitionGenerator(draft);
        List<Institution> units = generator.chance.shuffled(draft.institutions);
        int recognised = Math.max(20, units.size() / 3);
        int samples = 10 + units.size() / 100;
        for (int i = 0; i < recognised; i++) {
            Recognition recognition = generator.recognition(i + 1, units.get(i));
            draft.outreach.recognitions.add(recognition);
            if (i < samples) {
                DemonstrationSample sample =
                        generator.sample(i + 1, units.get(i), units.get(units.size() - 1 - i), recognition);
                draft.outreach.samples.add(sample);
                generator.publicity(i + 1, sample);
            }
        }
        draft.outreach.recognitions.add(applied(units.get(recognised)));
    }

    private Recognition recognition(int number, Institution institution) {
        LocalDate decided = chance.day(FIRST, LAST);
        return Recognition.builder()
                .id(Ids.of("rg", number, 3))
                .institution(institution.id())
                .tier(chance.pick(TIERS))
                .score(BigDecimal.valueOf(chance.between(900, 990), 1))
                .publicity(DateRange.of(decided.minusDays(20), decided.minusDays(6)))
                .validUntil(decided.plusYears(3))
                .addHistory(
                        Step.of(RecognitionState.APPLIED, decided.minusDays(90)),
                        Step.of(RecognitionState.SCREENED, decided.minusDays(70)),
                        Step.of(RecognitionState.EVALUATED, decided.minusDays(30)),
                        Step.of(RecognitionState.PUBLICISED, decided.minusDays(20)),
                        Step.of(RecognitionState.RECOGNISED, decided).by(OutreachGenerator.county()))
                .build();
    }

    private static Recognition applied(Institution institution) {
        return Recognition.builder()
                .id(Ref.of("rg-applied"))
                .institution(institution.id())
                .addHistory(Step.of(RecognitionState.APPLIED, LocalDate.of(2026, 9, 1)))
                .build();
    }

    private DemonstrationSample sample(int number, Institution unit, Institution copier, Recognition recognition) {
        LocalDate named =
                recognition.reachedOn(RecognitionState.RECOGNISED).orElseThrow().plusDays(14);
        return sample(Ids.of("ds", number, 2), Actor.of(unit), named)
                .addCopies(SampleCopy.of(Actor.of(copier), named.plusDays(chance.between(40, 120)), "本单位实施办法（虚构示例）"))
                .build();
    }

    static DemonstrationSampleBuilder sample(Ref<DemonstrationSample> id, Actor unit, LocalDate named) {
        return DemonstrationSample.builder()
                .id(id)
                .title(LocalizedText.of("示范县清廉单元示范点（虚构示例）", "Clean unit of the demo county (fictional)"))
                .unit(unit)
                .namedBy(NamingAuthority.approved("示范县委（虚构示例）", Level.COUNTY, "评组函（虚构示例）"))
                .namedOn(named)
                .validUntil(named.plusYears(3))
                .addFeatures("权力清单公开（虚构示例）")
                .addMaterials("清单及流程图（虚构示例）");
    }

    private void publicity(int number, DemonstrationSample sample) {
        draft.outreach.publicity.add(publicity(
                        Ids.of("pb", number, 3), sample, sample.namedOn().plusDays(30))
                .medium(chance.pick(List.of(Medium.TELEVISION, Medium.NEWSPAPER, Medium.WEBSITE, Medium.SOCIAL_MEDIA)))
                .reach((long) chance.between(2_000, 40_000))
                .build());
    }

    static PublicityItemBuilder publicity(Ref<PublicityItem> id, DemonstrationSample sample, LocalDate on) {
        return PublicityItem.builder()
                .id(id)
                .title(LocalizedText.of("示范点巡礼（虚构示例）", "A visit to a sample (fictional)"))
                .unit(OutreachGenerator.county())
                .medium(Medium.WEBSITE)
                .publishedOn(on)
                .sample(sample.id());
    }
}
