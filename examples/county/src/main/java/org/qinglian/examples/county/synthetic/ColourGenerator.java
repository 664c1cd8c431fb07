package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.cadre.CardKind;
import org.qinglian.core.cadre.CardReply;
import org.qinglian.core.cadre.Colour;
import org.qinglian.core.cadre.ColourCard;
import org.qinglian.core.cadre.ColourCardBuilder;
import org.qinglian.core.cadre.ColourLevel;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.ColourRatingBuilder;
import org.qinglian.core.cadre.ColourReferral;
import org.qinglian.core.cadre.ColourScheme;
import org.qinglian.core.cadre.ConductFact;
import org.qinglian.core.cadre.ConductFactKind;
import org.qinglian.core.cadre.FactSeverity;
import org.qinglian.core.cadre.Lifting;
import org.qinglian.core.cadre.LiftingWay;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Institution;

/**
 * Makes colour ratings and cards (三色评定): each cadre who was rated has a yellow for a fact; every fourth went on to red, the
 * others were lifted.
 */
final class ColourGenerator {
    static final Ref<ColourScheme> SCHEME = Ref.of("cs-county");
    static final String VERSION = "2026";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    private static final List<ConductFactKind> KINDS = List.of(
            ConductFactKind.DEADLINE_MISSED,
            ConductFactKind.DUTY_SHIRKED,
            ConductFactKind.ABSENT_WITHOUT_LEAVE,
            ConductFactKind.NOT_YIELDING);

    private final CountyDraft draft;
    private final Chance chance;

    private ColourGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("colours");
    }

    static void generate(CountyDraft draft) {
        ColourGenerator generator = new ColourGenerator(draft);
        draft.cadre.schemes.add(generator.scheme());
        List<Cadre> subjects = generator.chance.shuffled(draft.cadres);
        int rated = 40 + draft.size.cadres() / 40;
        for (int i = 0; i < rated; i++) {
            generator.rated(i + 1, subjects.get(i), i % 4 == 3);
        }
        generator.unitCards();
    }

    static Actor county() {
        return Actor.organization(OrganizationGenerator.COUNTY.id());
    }

    private ColourScheme scheme() {
        return ColourScheme.builder()
                .id(SCHEME)
                .title(LocalizedText.of("干部“三色”管理考评办法（虚构示例）", "Three-colour management of cadres (fictional)"))
                .version(VERSION)
                .unit(county())
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .addLevels(
                        ColourLevel.normal(Colour.GREEN),
                        ColourLevel.warned(Colour.YELLOW),
                        ColourLevel.referred(Colour.RED))
                .addLifting(LiftingWay.TERM, LiftingWay.VERIFIED_CORRECTION)
                .basis(Basis.of("示范县干部“三色”管理考评办法（虚构示例）"))
                .build();
    }

    private void rated(int number, Cadre subject, boolean escalated) {
        LocalDate from = chance.day(FIRST, LAST);
        ConductFact fact = fact(number, subject, from.minusDays(chance.between(2, 6)));
        draft.cadre.facts.add(fact);
        ColourRating yellow = rating("cr-y", number, subject, Colour.YELLOW, from)
                .addReasons("未按要求履职，见督查记录（虚构示例）")
                .addFacts(fact.id())
                .effectiveUntil(from.plusMonths(3))
                .lifting(escalated ? Optional.empty() : Optional.of(lifting(from)))
                .build();
        draft.cadre.ratings.add(yellow);
        draft.cadre.cards.add(card(number, yellow));
        if (escalated) {
            LocalDate red = from.plusDays(chance.between(15, 30));
            draft.cadre.ratings.add(rating("cr-r", number, subject, Colour.RED, red)
                    .addReasons("黄色预警后仍未整改（虚构示例）")
                    .addFacts(fact.id())
                    .effectiveUntil(red.plusMonths(9))
                    .referral(ColourReferral.of(
                            red.plusDays(1),
                            Actor.organization(OrganizationGenerator.DISCIPLINE.id()),
                            "示线〔2026〕" + number + "号"))
                    .build());
        }
    }

    private Lifting lifting(LocalDate from) {
        return chance.permille(300)
                ? Lifting.expired(from.plusMonths(3).plusDays(1))
                : Lifting.corrected(from.plusDays(chance.between(20, 60)), county(), "整改核查单（虚构示例）");
    }

    private ConductFact fact(int number, Cadre subject, LocalDate on) {
        ConductFactKind kind = chance.pick(KINDS);
        return ConductFact.builder()
                .id(Ids.of("cf", number, 4))
                .subject(Actor.of(subject))
                .on(on)
                .kind(kind)
                .severity(FactSeverity.ORDINARY)
                .serious(false)
                .offDuty(kind.equals(ConductFactKind.NOT_YIELDING))
                .source("示督〔2026〕" + number + "号")
                .build();
    }

    static ColourRatingBuilder rating(String prefix, int number, Cadre subject, Colour colour, LocalDate from) {
        return ColourRating.builder()
                .id(Ids.of(prefix, number, 4))
                .subject(Actor.of(subject))
                .scheme(SCHEME)
                .version(VERSION)
                .colour(colour)
                .effectiveFrom(from)
                .decidedBy(county());
    }

    private ColourCard card(int number, ColourRating rating) {
        LocalDate issued = rating.effectiveFrom();
        LocalDate replied = issued.plusDays(chance.between(2, 7));
        return ColourCard.builder()
                .id(Ids.of("cc", number, 4))
                .recipient(rating.subject())
                .kind(CardKind.REMINDER)
                .colour(rating.colour())
                .scheme(SCHEME)
                .rating(rating.id())
                .reason("未按要求履职（虚构示例）")
                .issuedBy(county())
                .issuedOn(issued)
                .addReplies(CardReply.accepted(replied, replied.plusDays(3)))
                .build();
    }

    /** Inquiries to institutions; every third reply was returned and given anew. */
    private void unitCards() {
        List<Institution> units = chance.shuffled(draft.institutions);
        int count = Math.min(units.size(), 12 + draft.size.cadres() / 100);
        for (int i = 0; i < count; i++) {
            LocalDate issued = chance.day(FIRST, LAST);
            ColourCardBuilder card = ColourCard.builder()
                    .id(Ids.of("cc-u", i + 1, 3))
                    .recipient(Actor.of(units.get(i)))
                    .kind(CardKind.INQUIRY)
                    .colour(Colour.YELLOW)
                    .scheme(SCHEME)
                    .reason("重点事项进度滞后（虚构示例）")
                    .issuedBy(county())
                    .issuedOn(issued);
            if (i % 3 == 0) {
                card.addReplies(CardReply.returned(issued.plusDays(8), issued.plusDays(10)));
            }
            LocalDate last = issued.plusDays(i % 3 == 0 ? 15 : 9);
            draft.cadre.cards.add(
                    card.addReplies(CardReply.accepted(last, last.plusDays(2))).build());
        }
    }
}
