package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.CaseNoticeBuilder;
import org.qinglian.core.conduct.ConductCode;
import org.qinglian.core.conduct.ConductRule;
import org.qinglian.core.conduct.Coordination;
import org.qinglian.core.conduct.DecisionCitation;
import org.qinglian.core.conduct.DocumentNumber;
import org.qinglian.core.conduct.IssueMode;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.conduct.NoticePolarity;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.conduct.NoticeSubjectKind;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;

/**
 * Makes a fictional code of ten rules (虚构十条) and the notices of the year: two series of the county commission, a regular
 * one and one for what cannot wait. Every case is invented.
 */
final class ConductGenerator {
    static final String REGULAR_SERIES = "正反案例通报（虚构示例）";
    static final String AD_HOC_SERIES = "案例快报（虚构示例）";
    private static final LocalDate FIRST_ISSUE = LocalDate.of(2026, 1, 8);

    private static final List<String> RULES =
            List.of("办事按时限", "开会不超时", "出门报去向", "借物必归还", "公车不私用", "接待不超标", "数据不虚报", "承诺要兑现", "群众来访要起身", "下村自带水杯");
    private static final List<String> RULES_EN = List.of(
            "Keep the time limits",
            "End meetings on time",
            "Say where you go",
            "Return what you borrow",
            "No private use of official cars",
            "No costly receptions",
            "No inflated figures",
            "Keep your promises",
            "Rise to greet visitors",
            "Bring your own cup to the village");

    private final CountyDraft draft;
    private final Chance chance;
    private final List<Organization> branches;

    private ConductGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("conduct");
        this.branches = draft.branches();
    }

    static void generate(CountyDraft draft) {
        ConductGenerator generator = new ConductGenerator(draft);
        generator.code();
        generator.notices();
    }

    private void code() {
        List<ConductRule> rules = new ArrayList<>();
        for (int i = 0; i < RULES.size(); i++) {
            rules.add(ConductRule.builder()
                    .id(rule(i))
                    .ordinal(i + 1)
                    .heading(LocalizedText.of(RULES.get(i), RULES_EN.get(i)))
                    .text(LocalizedText.of(
                            "（虚构示例）" + RULES.get(i) + "，违者由所在党组织提醒。",
                            "(Fictional) " + RULES_EN.get(i) + "; who does not is reminded by the Party organisation."))
                    .build());
        }
        draft.codes.add(ConductCode.builder()
                .id(Ref.of("code-2025"))
                .name(LocalizedText.of("示范县作风十条（虚构示例）", "Ten rules of conduct of the demo county (fictional)"))
                .issuer(OrganizationGenerator.COUNTY)
                .inForce(DateRange.from(LocalDate.of(2025, 1, 1)))
                .rules(rules)
                .build());
    }

    private static Ref<ConductRule> rule(int index) {
        return Ids.of("rule", index + 1, 2);
    }

    /** In the order of the year; the last two are not issued yet. */
    private void notices() {
        int count = draft.size.notices();
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(chance.day(FIRST_ISSUE, CountyGenerator.AS_OF));
        }
        Collections.sort(days);
        int regular = 0;
        for (int i = 0; i < count; i++) {
            boolean adHoc = i % 5 == 2 || i % 5 == 4;
            regular += adHoc ? 0 : 1;
            int issue = adHoc ? i + 1 - regular : regular;
            Optional<LocalDate> issuedOn = Optional.of(days.get(i));
            draft.notices.add(notice(i + 1, issue, adHoc, i < count - 2 ? issuedOn : Optional.empty()));
        }
    }

    private CaseNotice notice(int number, int issue, boolean adHoc, Optional<LocalDate> issuedOn) {
        boolean collective = chance.permille(400);
        int rule = chance.below(RULES.size());
        CaseNoticeBuilder notice = CaseNotice.builder()
                .id(Ids.of("n", number, 3))
                .subjectKind(collective ? NoticeSubjectKind.COLLECTIVE : NoticeSubjectKind.INDIVIDUAL)
                .mode(adHoc ? IssueMode.AD_HOC : IssueMode.REGULAR)
                .coordination(chance.permille(200) ? Coordination.JOINT : Coordination.COUNTY)
                .issuer(OrganizationGenerator.DISCIPLINE)
                .series(adHoc ? AD_HOC_SERIES : REGULAR_SERIES)
                .issueNumber(issue)
                .status(status(issuedOn))
                .issuedOn(issuedOn)
                .addSubjects(subject(collective))
                .addRules(rule(rule));
        if (issuedOn.isPresent()) {
            notice.documentNumber(new DocumentNumber("示纪通", 2026, number));
        }
        if (chance.permille(550)) {
            return negative(notice, number, rule, issuedOn).build();
        }
        return notice.polarity(NoticePolarity.POSITIVE)
                .audience(NoticeAudience.PUBLIC)
                .facts("（虚构示例）带头做到“" + RULES.get(rule) + "”，群众反映良好。")
                .outcome("给予通报表扬。")
                .build();
    }

    private CaseNoticeBuilder negative(CaseNoticeBuilder notice, int number, int rule, Optional<LocalDate> issuedOn) {
        LocalDate effective = issuedOn.orElse(CountyGenerator.AS_OF).minusDays(chance.between(3, 40));
        return notice.polarity(NoticePolarity.NEGATIVE)
                .audience(chance.permille(400) ? NoticeAudience.PUBLIC : NoticeAudience.INTERNAL_PARTY)
                .facts("（虚构示例）未做到“" + RULES.get(rule) + "”，经提醒后未及时改正。")
                .outcome("责令书面检查，予以通报批评。")
                .decision(DecisionCitation.builder()
                        .title("关于案例" + number + "的处理决定（虚构示例）")
                        .number(new DocumentNumber("示纪决", effective.getYear(), number))
                        .effectiveOn(effective)
                        .build());
    }

    private NoticeStatus status(Optional<LocalDate> issuedOn) {
        if (issuedOn.isEmpty()) {
            return NoticeStatus.FACT_CHECK;
        }
        return issuedOn.get().isBefore(LocalDate.of(2026, 3, 1)) ? NoticeStatus.ARCHIVED : NoticeStatus.ISSUED;
    }

    private Actor subject(boolean collective) {
        return collective ? Actor.of(chance.pick(branches)) : Actor.of(chance.pick(draft.cadres));
    }
}
