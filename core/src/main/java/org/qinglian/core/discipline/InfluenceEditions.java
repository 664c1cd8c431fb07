package org.qinglian.core.discipline;

import static org.qinglian.core.discipline.Bar.ELECTION;
import static org.qinglian.core.discipline.Bar.EQUAL_POST;
import static org.qinglian.core.discipline.Bar.FURTHER_USE;
import static org.qinglian.core.discipline.Bar.LEADING_POST;
import static org.qinglian.core.discipline.Bar.PAY_RISE;
import static org.qinglian.core.discipline.Bar.PROMOTION;
import static org.qinglian.core.discipline.Bar.RE_ADMISSION;
import static org.qinglian.core.discipline.Bar.RE_EMPLOYMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Edition;
import org.qinglian.core.common.Editions;

/** The editions of the rules on periods of influence that this library knows (历次影响期规定). */
final class InfluenceEditions {
    private static final String PARTY_RULES = "中国共产党纪律处分条例";
    private static final Optional<InfluenceRules.Stacking> UNCAPPED =
            Optional.of(new InfluenceRules.Stacking(Optional.empty()));
    /** 行政机关公务员处分条例（2007）art. 10: 48 months at most. */
    private static final Optional<InfluenceRules.Stacking> CAPPED =
            Optional.of(new InfluenceRules.Stacking(Optional.of(48)));

    private InfluenceEditions() {}

    static Map<SanctionRegime, Editions<InfluenceRules>> standard() {
        return Map.of(
                SanctionRegime.PARTY, party(),
                SanctionRegime.ADMINISTRATIVE, administrative(),
                SanctionRegime.ORGANIZATIONAL, organizational(),
                SanctionRegime.ADMONITION, admonition());
    }

    /**
     * The edition of 2003 has 12 months for a serious warning, later ones 18; further use is barred since 2023. Stacking is
     * stated in 2023 (art. 21); no such article was found in the earlier ones, so there each period runs for itself.
     */
    private static Editions<InfluenceRules> party() {
        return Editions.of(
                edition("2003-12-31", "2015-12-31", Basis.of(PARTY_RULES).withVersion("2003"), partyRules(12, false)),
                edition("2016-01-01", "2018-09-30", Basis.of(PARTY_RULES).withVersion("2015"), partyRules(18, false)),
                edition("2018-10-01", "2023-12-31", Basis.of(PARTY_RULES).withVersion("2018"), partyRules(18, false)),
                new Edition<>(
                        DateRange.from(LocalDate.of(2024, 1, 1)),
                        Basis.of(PARTY_RULES, "第十条至第十三条、第二十一条").withVersion("2023"),
                        partyRules(18, true)));
    }

    private static InfluenceRules partyRules(int seriousWarning, boolean since2023) {
        Bar[] light = since2023 ? new Bar[] {PROMOTION, FURTHER_USE} : new Bar[] {PROMOTION};
        return new InfluenceRules(
                List.of(
                        InfluenceRule.of(Sanction.PARTY_WARNING, 12, light),
                        InfluenceRule.of(Sanction.PARTY_SERIOUS_WARNING, seriousWarning, light),
                        InfluenceRule.of(Sanction.PARTY_REMOVAL, 24, PROMOTION, EQUAL_POST),
                        InfluenceRule.of(Sanction.PARTY_PROBATION, 24, PROMOTION, EQUAL_POST, ELECTION),
                        InfluenceRule.of(Sanction.PARTY_EXPULSION, 60, RE_ADMISSION, EQUAL_POST)),
                Optional.of(24),
                since2023 ? UNCAPPED : Optional.empty());
    }

    private static Editions<InfluenceRules> administrative() {
        InfluenceRules rules = new InfluenceRules(
                List.of(
                        InfluenceRule.of(Sanction.WARNING, 6, PROMOTION),
                        InfluenceRule.of(Sanction.DEMERIT, 12, PROMOTION, PAY_RISE),
                        InfluenceRule.of(Sanction.SERIOUS_DEMERIT, 18, PROMOTION, PAY_RISE),
                        InfluenceRule.of(Sanction.DEMOTION, 24, PROMOTION, PAY_RISE),
                        InfluenceRule.of(Sanction.REMOVAL, 24, PROMOTION, PAY_RISE, EQUAL_POST),
                        InfluenceRule.endless(Sanction.DISMISSAL, RE_EMPLOYMENT)),
                Optional.empty(),
                CAPPED);
        return Editions.of(
                edition(
                        "2007-06-01",
                        "2020-06-30",
                        Basis.of("行政机关公务员处分条例", "第七条至第十条").withVersion("2007"),
                        rules),
                new Edition<>(
                        DateRange.from(LocalDate.of(2020, 7, 1)),
                        Basis.of("公职人员政务处分法", "第八条、第十九条").withVersion("2020"),
                        rules));
    }

    /**
     * From memory of the instrument and to be verified: 12 months for reassignment, 24 above the former level for the
     * others.
     */
    private static Editions<InfluenceRules> organizational() {
        return Editions.of(new Edition<>(
                DateRange.from(LocalDate.of(2021, 3, 19)),
                Basis.of("中国共产党组织处理规定（试行）").withVersion("2021"),
                new InfluenceRules(
                        List.of(
                                InfluenceRule.of(Sanction.SUSPENSION, 6, PROMOTION),
                                InfluenceRule.of(Sanction.REASSIGNMENT, 12, PROMOTION, FURTHER_USE),
                                InfluenceRule.of(Sanction.ORDERED_RESIGNATION, 24, PROMOTION),
                                InfluenceRule.of(Sanction.ORDERED_RESIGNATION, 12, LEADING_POST),
                                InfluenceRule.of(Sanction.RELIEF, 24, PROMOTION),
                                InfluenceRule.of(Sanction.RELIEF, 12, LEADING_POST),
                                InfluenceRule.of(Sanction.DOWNGRADING, 24, PROMOTION)),
                        Optional.empty(),
                        Optional.empty())));
    }

    /** Six months; the first day of force is from memory. */
    private static Editions<InfluenceRules> admonition() {
        return Editions.of(new Edition<>(
                DateRange.from(LocalDate.of(2015, 6, 25)),
                Basis.of("关于组织人事部门对领导干部进行提醒、函询和诫勉的实施细则").withVersion("2015"),
                new InfluenceRules(
                        List.of(InfluenceRule.of(Sanction.ADMONITION, 6, PROMOTION, FURTHER_USE)),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static Edition<InfluenceRules> edition(String from, String until, Basis basis, InfluenceRules rules) {
        return new Edition<>(DateRange.of(LocalDate.parse(from), LocalDate.parse(until)), basis, rules);
    }
}
