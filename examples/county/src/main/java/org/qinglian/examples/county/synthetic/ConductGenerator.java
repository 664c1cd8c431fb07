package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.qinglian.core.conduct.IntegrityOpinion;
import org.qinglian.core.conduct.IssueMode;
import org.qinglian.core.conduct.JointIssuer;
import org.qinglian.core.conduct.Matter;
import org.qinglian.core.conduct.NamingPolicy;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.conduct.NoticeMeasure;
import org.qinglian.core.conduct.NoticePolarity;
import org.qinglian.core.conduct.NoticeSeries;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.conduct.NoticeSubjectKind;
import org.qinglian.core.conduct.SecrecyOutcome;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Organization;

/**
 * Makes a fictional code of ten rules (虚构十条), the one before it, and the notices of the year: two series of the county
 * commission, a regular one and one for what cannot wait. Every case is invented.
 */
final class ConductGenerator {
    static final Ref<NoticeSeries> REGULAR_SERIES = Ref.of("s-regular");
    static final Ref<NoticeSeries> AD_HOC_SERIES = Ref.of("s-express");
    /** The code that was in force until the end of 2024, and its first rule. */
    static final Ref<ConductCode> FORMER_CODE = Ref.of("code-2020");

    static final Ref<ConductRule> FORMER_RULE = Ref.of("rule-2020-01");
    private static final LocalDate FIRST_ISSUE = LocalDate.of(2026, 1, 8);
    /** One notice in so many reports a decision of the register; the others rest on what was decided elsewhere. */
    private static final int NOTICES_A_REPORT = 60;

    private static final LocalDate ARCHIVED_BEFORE = LocalDate.of(2026, 3, 1);

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
    private final List<Cadre> cadres;
    private final NavigableMap<LocalDate, SanctionDecision> reportable = new TreeMap<>();

    private ConductGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("conduct");
        this.branches = draft.branches();
        Set<Actor> sanctioned = new HashSet<>();
        draft.discipline.decisions.forEach(decision -> sanctioned.add(decision.person()));
        this.cadres = draft.cadres.stream()
                .filter(cadre -> !sanctioned.contains(Actor.of(cadre)))
                .toList();
        draft.discipline.decisions.stream()
                .filter(decision -> decision.sanction() == Sanction.PARTY_WARNING
                        && decision.person().cadre().isPresent()
                        && decision.appeals().isEmpty())
                .sorted(Comparator.comparing(decision -> decision.effectiveOn().orElseThrow()))
                .limit(Math.max(1, draft.size.notices() / NOTICES_A_REPORT))
                .forEach(decision -> reportable.put(decision.effectiveOn().orElseThrow(), decision));
    }

    static void generate(CountyDraft draft) {
        ConductGenerator generator = new ConductGenerator(draft);
        generator.code();
        generator.formerCode();
        generator.series(REGULAR_SERIES, "正反案例通报（虚构示例）", "Positive and negative cases (fictional)");
        generator.series(AD_HOC_SERIES, "案例快报（虚构示例）", "Express cases (fictional)");
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

    private void formerCode() {
        draft.codes.add(ConductCode.builder()
                .id(FORMER_CODE)
                .name(LocalizedText.of("示范县作风规定（虚构示例，已废止）", "Former rules of conduct of the demo county (fictional)"))
                .issuer(OrganizationGenerator.COUNTY)
                .inForce(DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31)))
                .addRules(formerRule(FORMER_RULE, 1, 0), formerRule(Ref.of("rule-2020-02"), 2, 4))
                .build());
    }

    private static ConductRule formerRule(Ref<ConductRule> id, int ordinal, int wording) {
        return ConductRule.builder()
                .id(id)
                .ordinal(ordinal)
                .heading(LocalizedText.of(RULES.get(wording), RULES_EN.get(wording)))
                .build();
    }

    private void series(Ref<NoticeSeries> id, String zh, String en) {
        draft.series.add(NoticeSeries.builder()
                .id(id)
                .name(LocalizedText.of(zh, en))
                .restartsYearly(true)
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
        boolean joint = chance.permille(200);
        int rule = chance.below(RULES.size());
        CaseNoticeBuilder notice = CaseNotice.builder()
                .id(Ids.of("n", number, 3))
                .subjectKind(collective ? NoticeSubjectKind.COLLECTIVE : NoticeSubjectKind.INDIVIDUAL)
                .mode(adHoc ? IssueMode.AD_HOC : IssueMode.REGULAR)
                .coordination(joint ? Coordination.JOINT : Coordination.COUNTY)
                .issuer(OrganizationGenerator.DISCIPLINE)
                .series(adHoc ? AD_HOC_SERIES : REGULAR_SERIES)
                .issueNumber(issue)
                .history(history(issuedOn))
                .addSubjects(subject(collective))
                .capacities(collective ? List.of() : List.of("某单位工作人员（虚构示例）"))
                .addRules(rule(rule));
        if (issuedOn.isPresent()) {
            notice.documentNumber(new DocumentNumber("示纪通", 2026, number));
        }
        if (joint) {
            notice.addJointIssuers(jointIssuer(number));
        }
        if (chance.permille(550)) {
            return registered(negative(notice, number, rule, issuedOn).build());
        }
        return positive(notice, rule, collective, issuedOn).build();
    }

    /** Every other joint notice has a number of each issuer. */
    private static JointIssuer jointIssuer(int number) {
        return JointIssuer.builder()
                .issuer(OrganizationGenerator.COUNTY)
                .documentNumber(
                        number % 2 == 0 ? Optional.of(new DocumentNumber("示委通", 2026, number)) : Optional.empty())
                .build();
    }

    private CaseNoticeBuilder positive(
            CaseNoticeBuilder notice, int rule, boolean collective, Optional<LocalDate> issuedOn) {
        return notice.polarity(NoticePolarity.POSITIVE)
                .audience(NoticeAudience.PUBLIC)
                .secrecy(SecrecyOutcome.CLEARED)
                .namingPolicy(NamingPolicy.FULL_NAME)
                .facts("（虚构示例）带头做到“" + RULES.get(rule) + "”，群众反映良好。")
                .outcome("给予通报表扬。")
                .addMeasures(NoticeMeasure.COMMENDATION)
                .opinion(collective ? Optional.empty() : Optional.of(opinion(before(issuedOn, 12))));
    }

    private static IntegrityOpinion opinion(LocalDate givenOn) {
        return IntegrityOpinion.builder()
                .givenOn(givenOn)
                .givenBy(Actor.organization(OrganizationGenerator.DISCIPLINE.id()))
                .influencePeriod(false)
                .investigation(false)
                .build();
    }

    private CaseNoticeBuilder negative(CaseNoticeBuilder notice, int number, int rule, Optional<LocalDate> issuedOn) {
        LocalDate effective = before(issuedOn, chance.between(3, 40));
        boolean open = chance.permille(400);
        LocalDate happened = effective.minusDays(chance.between(60, 200));
        return notice.polarity(NoticePolarity.NEGATIVE)
                .audience(open ? NoticeAudience.PUBLIC : NoticeAudience.INTERNAL_PARTY)
                .secrecy(open ? SecrecyOutcome.CLEARED : SecrecyOutcome.RESTRICTED)
                .namingPolicy(NamingPolicy.PARTIAL)
                .matter(Matter.opened("示案" + number, effective.minusDays(50)).closed(effective))
                .occurred(DateRange.of(happened, happened.plusDays(2)))
                .facts("（虚构示例）未做到“" + RULES.get(rule) + "”，经提醒后未及时改正。")
                .outcome("责令书面检查，予以通报批评。")
                .addMeasures(NoticeMeasure.WRITTEN_EXAMINATION, NoticeMeasure.CRITICISM)
                .decision(DecisionCitation.builder()
                        .title("关于案例" + number + "的处理决定（虚构示例）")
                        .number(new DocumentNumber("示纪决", effective.getYear(), number))
                        .effectiveOn(effective)
                        .build());
    }

    /** Some of those about a person rest on a warning of the weeks before that is in the register of discipline. */
    private CaseNotice registered(CaseNotice notice) {
        Optional<Map.Entry<LocalDate, SanctionDecision>> fresh = notice.issuedOn()
                .filter(day -> notice.subjectKind() == NoticeSubjectKind.INDIVIDUAL)
                .map(day -> reportable.floorEntry(day.minusDays(1)));
        if (fresh.isEmpty()) {
            return notice;
        }
        LocalDate effective = fresh.get().getKey();
        SanctionDecision decision = fresh.get().getValue();
        reportable.remove(effective);
        draft.claim(decision.id());
        draft.claim(notice.id());
        return notice.withSubjects(decision.person())
                .withMatter(Matter.opened(decision.matter(), effective.minusDays(50))
                        .closed(effective))
                .withOccurred(DateRange.of(effective.minusDays(100), effective.minusDays(98)))
                .withOutcome("给予党内警告处分。")
                .withDecision(notice.decision()
                        .map(cited -> cited.withSanction(decision.id()).withEffectiveOn(effective)));
    }

    private static LocalDate before(Optional<LocalDate> issuedOn, int days) {
        return issuedOn.orElse(CountyGenerator.AS_OF).minusDays(days);
    }

    /** What is not issued is being checked; what was issued in winter is in the archive. */
    private static List<Step<NoticeStatus>> history(Optional<LocalDate> issuedOn) {
        LocalDate day = issuedOn.orElse(CountyGenerator.AS_OF);
        List<Step<NoticeStatus>> history = new ArrayList<>();
        history.add(Step.of(NoticeStatus.DRAFT, day.minusDays(6)));
        history.add(Step.of(NoticeStatus.SECRECY_REVIEW, day.minusDays(4)));
        history.add(Step.of(NoticeStatus.FACT_CHECK, day.minusDays(3)));
        if (issuedOn.isPresent()) {
            Actor commission = Actor.organization(OrganizationGenerator.DISCIPLINE.id());
            history.add(Step.of(NoticeStatus.APPROVED, day.minusDays(1)).by(commission));
            history.add(Step.of(NoticeStatus.ISSUED, day).by(commission));
            if (day.isBefore(ARCHIVED_BEFORE)) {
                history.add(Step.of(NoticeStatus.ARCHIVED, day.plusDays(30)));
            }
        }
        return history;
    }

    private Actor subject(boolean collective) {
        return collective ? Actor.of(chance.pick(branches)) : Actor.of(chance.pick(cadres));
    }
}
