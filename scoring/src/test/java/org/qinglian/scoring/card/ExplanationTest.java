package org.qinglian.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.ScoringAssertions;
import org.qinglian.scoring.scheme.Scheme;

/** Whoever lost a point is told why, by the demonstration schemes: the whole text, in both languages. */
class ExplanationTest {
    private final Scorecard branch = Scorer.of(SchemeCatalog.standard().get("demo/fortress-index"))
            .score(branch())
            .scorecard("o-qingxi");

    private final Scorecard township = Scorer.of(SchemeCatalog.standard().get("demo/service-index"))
            .score(township())
            .scorecard("o-yunshan");

    @Test
    void tells_a_branch_in_chinese_why_each_point_was_lost() {
        ScoringAssertions.assertThat(branch).explains(Locale.CHINA, """
                        党支部堡垒指数（示例）（版本 2026.1）　对象：o-qingxi　周期：2026 年第三季度
                        虚构示例，不是任何地方的规定。
                        得分 12.8 分，等次：不合格
                        适用：书记空缺的，不高于合格——书记在岗：否（条件：否）〔记录：register/secretary.in-post〕；等次按得分已不高于“合格”，不受影响；依据：《党支部堡垒指数考核办法（虚构示例）》第九条
                        堡垒指数：12.89 / 100 分
                          基本分：18.89 / 80 分
                            班子建设：0 / 20 分
                              书记在岗：0 / 10 分
                                0　书记在岗：否（条件：是），未满足；满足时得 10 分〔记录：register/secretary.in-post〕
                              按季讲党课：0 / 10 分
                                0　开展党课无记录（条件：达到 1 次），未满足；满足时得 10 分
                            党员队伍：0 / 20 分
                              组织生活到会率：0 / 10 分
                                0　组织生活到会率（缺失），按零分计；有数据的，在 80 %（0 分）至 100 %（10 分）之间按比例计分
                              党员满意度：折算
                                党员满意度（缺失），按比例折算
                            制度建设：按月开展党员大会或者主题党日：0 / 20 分
                              0　开展组织生活：组织生活会 1 次不计分；支部党员大会每次 +7 分，主题党日每次 +7 分〔记录：2026-07-15 record-07-15〕
                            工作实绩：三个全覆盖，取最低一项：18.89 / 20 分
                              服务团队联村：20 / 20 分 → 不是最低一项，不计入
                              网格建支部：18.89 / 20 分
                                +18.89　网格党组织覆盖率 97.77 %，在 60 %（0 分）至 100 %（20 分）之间按比例计分〔记录：register/coverage.grid-branch〕
                              党员联户：19.24 / 20 分 → 不是最低一项，不计入
                                0　党员联户覆盖率 98.48 %，在 60 %（0 分）至 100 %（20 分）之间按比例计分〔记录：register/coverage.member-household〕
                            不适用于本对象的指标：工作实绩：年度任务完成进度
                          先锋分：未达门槛，0 / 20 分
                            0　“基本分”得 18.89 分，未达到 64 分的门槛，本组不计
                            受到表彰：0 / 8 分
                              0　受到表彰无记录；市级每次 +8 分，县级每次 +5 分
                            正面通报：0 / 6 分
                              0　正面通报无记录；市级每次 +6 分，市县联动每次 +6 分，县级每次 +4 分
                            到会率达到 95%，村、社区并实现党员联户全覆盖：0 / 6 分
                              0　组织生活到会率缺失，党支部领域：村，党员联户覆盖率 98.48 %（条件：组织生活到会率达到 95 %，且（党支部领域不是村、社区，或者党员联户覆盖率达到 100 %）），未满足；满足时得 6 分〔记录：register/coverage.member-household〕
                          倒扣分：−6 分
                            反面通报：−6 分
                              −6　反面通报：县级 1 次 × −6 分〔记录：2026-08-03 record-08-03〕
                            应公开未公开：不计
                              应公开未公开事项（缺失），不计
                        −0.09　得分取 1 位小数，直接舍去
                        得分按数据来源：系统记录 12.89 分；由缺项、门槛、折算、封顶、清零、修约等规则所致：−0.09 分
                        依据：党支部堡垒指数考核办法（虚构示例，不是任何地方的规定）（demo/fortress-index）。对得分有异议的，可向组织评分的单位提出。
                        """);
    }

    @Test
    void tells_a_branch_in_english_why_each_point_was_lost() {
        ScoringAssertions.assertThat(branch).explains(Locale.ENGLISH, """
                        Fortress index (demonstration) (version 2026.1), subject o-qingxi, period Q3 2026
                        Fictional, for demonstration; not the rule of any place.
                        Score 12.8, grade: unqualified
                        Applies: At most qualified while the post of secretary is vacant – Secretary in post: no (condition: no) [records: register/secretary.in-post]; by its points the grade is no better than "qualified" anyway; basis: 《党支部堡垒指数考核办法（虚构示例）》第九条
                        Fortress index: 12.89 of 100
                          Base points: 18.89 of 80
                            Leading team: 0 of 20
                              Secretary in post: 0 of 10
                                0  Secretary in post: no (condition: yes), not met; if met: worth 10 [records: register/secretary.in-post]
                              A Party class each quarter: 0 of 10
                                0  Party classes held: none on record (condition: at least 1), not met; if met: worth 10
                            Members: 0 of 20
                              Attendance at meetings: 0 of 10
                                0  Attendance at meetings (missing): no points; with the facts: in proportion between 80 % (worth 0) and 100 % (worth 10)
                              Satisfied members: rescaled
                                Satisfied members (missing): rescaled
                            Institutions: a member meeting or theme day each month: 0 of 20
                              0  Meetings held: organisation life meeting: 1, not counted; member meeting +7 for each, theme day +7 for each [records: 2026-07-15 record-07-15]
                            Results: the lowest of the three full coverages: 18.89 of 20
                              Teams and villages: 20 of 20 → not the lowest, does not count
                              Grids and branches: 18.89 of 20
                                +18.89  Coverage of grids by branches: 97.77 %; in proportion between 60 % (worth 0) and 100 % (worth 20) [records: register/coverage.grid-branch]
                              Members and households: 19.24 of 20 → not the lowest, does not count
                                0  Coverage of households by members: 98.48 %; in proportion between 60 % (worth 0) and 100 % (worth 20) [records: register/coverage.member-household]
                            Items that are not for this subject: Results: progress of the tasks of the year
                          Vanguard points: closed, 0 of 20
                            0  "Base points" came to 18.89, below the gate of 64; the group does not count
                            Commendations: 0 of 8
                              0  Commendations: none on record; city (prefecture) +8 for each, county +5 for each
                            Positive notices: 0 of 6
                              0  Positive notices: none on record; municipal +6 for each, joint +6 for each, county +4 for each
                            Attendance of 95 %, and in villages every household covered: 0 of 6
                              0  Attendance at meetings: missing, Field of the branch: village, Coverage of households by members: 98.48 % (condition: Attendance at meetings is at least 95 % and (Field of the branch is none of village, community or Coverage of households by members is at least 100 %)), not met; if met: worth 6 [records: register/coverage.member-household]
                          Deductions: −6
                            Negative notices: −6
                              −6  Negative notices: county: 1 × −6 [records: 2026-08-03 record-08-03]
                            Disclosures missed: left out
                              Disclosures missed (missing): left out
                        −0.09  the score is rounded down, digits after the point: 1
                        Points by type of source: 12.89 (system record); by rules on absent facts, gates, rescaling, caps, zeroing and rounding: −0.09
                        Source: 党支部堡垒指数考核办法（虚构示例，不是任何地方的规定） (demo/fortress-index). Objections go to the body that scores.
                        """);
    }

    @Test
    void tells_a_township_in_chinese_how_weights_gates_and_rescaling_worked() {
        ScoringAssertions.assertThat(township).explains(Locale.CHINA, """
                        乡镇党委服务指数（示例）（版本 2026.1）　对象：o-yunshan　周期：2026 年第三季度
                        虚构示例，不是任何地方的规定。
                        得分 61.69 分，等次：合格
                        适用：发生应解决而未解决的到省集体信访的，不高于合格——到省集体信访事项 1 件（条件：达到 1 件）〔记录：2026-08-04 record-08-04〕；等次按得分已不高于“合格”，不受影响；依据：《乡镇党委服务指数考核办法（虚构示例）》第九条
                        服务指数：61.69 / 120 分
                          服务分：72.69 / 100 分
                            +10.9　“党内政治生活：按期开展组织生活”不计，其余指标满分 85 分、得 61.79 分，按满分 100 分折算（× 20/17）
                            党要管党：按规定公开：10 / 15 分
                              +15　满分起评
                              −5　应公开未公开事项 1 项，每项 −5 分〔记录：register/disclosure.missed〕
                            党员干部管理：党员联户：14.43 / 15 分
                              +14.43　党员联户覆盖率 98.48 %，在 60 %（0 分）至 100 %（15 分）之间按比例计分〔记录：register/coverage.member-household〕
                            基层组织建设：联村和网格覆盖，取平均：16.22 / 20 分
                              服务团队联村：18 / 20 分 → × 0.5 = +9
                                +9　服务团队联村覆盖率 96 %，在 60 %（0 分）至 100 %（20 分）之间按比例计分〔记录：register/coverage.team-village〕
                              网格建支部：14.44 / 20 分 → × 0.5 = +7.22
                                +7.22　网格党组织覆盖率 88.89 %，在 60 %（0 分）至 100 %（20 分）之间按比例计分〔记录：register/coverage.grid-branch〕
                            党内政治生活：按期开展组织生活：折算
                              按期开展组织生活的党支部占比（不适用），按比例折算
                            基本保障：党建工作经费：6 / 15 分
                              +6　党建工作经费到位率 79.9 %，属于“60 % 以上、不足 80 %”一档；80 % 以上、不足 100 %的得 10 分，100 % 以上的得 15 分〔记录：register/funds.in-place〕
                            服务党员群众：15.13 / 20 分
                              便民服务按期办结：14.6 / 20 分 → × 0.7 = +10.22
                                +10.22　便民服务事项按期办结率 94.6 %，在 80 %（0 分）至 100 %（20 分）之间按比例计分〔记录：register/service.on-time〕
                              满意度：16.38 / 20 分 → × 0.3 = +4.91
                                群众：16 / 20 分 → × 0.1875 = +3
                                  +3　群众满意度（“不了解”不计） 92 %，在 60 %（0 分）至 100 %（20 分）之间按比例计分〔记录：register/satisfaction.residents〕
                                党员：17 / 20 分 → × 0.1125 = +1.91
                                  +1.91　党员满意度（“不了解”不计） 94 %，在 60 %（0 分）至 100 %（20 分）之间按比例计分〔记录：register/satisfaction.members〕
                                企业：不计
                                  企业满意度（“不了解”不计）（缺失），不计
                          先锋分：未达门槛，0 / 20 分
                            0　“服务分”得 72.69 分，未达到 80 分的门槛，本组不计
                            受到表彰：0 / 10 分
                              0　受到表彰无记录；市级每次 +10 分，县级每次 +6 分
                            正面通报：0 / 6 分
                              0　正面通报无记录；市级每次 +6 分，市县联动每次 +6 分，县级每次 +4 分
                            实现三个全覆盖：0 / 4 分
                              0　服务团队联村覆盖率 96 %，网格党组织覆盖率 88.89 %，党员联户覆盖率 98.48 %（条件：服务团队联村覆盖率达到 100 %，且网格党组织覆盖率达到 100 %，且党员联户覆盖率达到 100 %），未满足；满足时得 4 分〔记录：register/coverage.team-village；register/coverage.grid-branch；register/coverage.member-household〕
                          倒扣分：−11 分
                            应解决而未解决的信访事项：−11 分
                              −11　应由本级解决而未解决的信访事项：县级·集体 1 件 × −3 分，省级·集体 1 件 × −8 分〔记录：2026-08-03 record-08-03；2026-08-04 record-08-04〕
                            反面通报：0 分
                            巡察整改评估为一般或者差：不计
                              巡察整改评估结论（缺失），不计
                        得分按数据来源：系统记录 40.87 分、第三方记录 5 分、测评调查 4.91 分；由缺项、门槛、折算、封顶、清零、修约等规则所致：10.9 分
                        依据：乡镇党委服务指数考核办法（虚构示例，不是任何地方的规定）（demo/service-index）。对得分有异议的，可向组织评分的单位提出。
                        """);
    }

    @Test
    void tells_a_township_in_english_how_weights_gates_and_rescaling_worked() {
        ScoringAssertions.assertThat(township).explains(Locale.ENGLISH, """
                        Service index (demonstration) (version 2026.1), subject o-yunshan, period Q3 2026
                        Fictional, for demonstration; not the rule of any place.
                        Score 61.69, grade: qualified
                        Applies: At most qualified after a group petition to the province – Group petitions to the province: 1 (petitions) (condition: at least 1) [records: 2026-08-04 record-08-04]; by its points the grade is no better than "qualified" anyway; basis: 《乡镇党委服务指数考核办法（虚构示例）》第九条
                        Service index: 61.69 of 120
                          Service points: 72.69 of 100
                            +10.9  left out: Inner-Party life: meetings on time; the rest has 61.79 of 85, scaled up to 100 (× 20/17)
                            The Party supervising itself: disclosure as prescribed: 10 of 15
                              +15  starts from full points
                              −5  Disclosures missed: 1 (matters); −5 for each [records: register/disclosure.missed]
                            Members and cadres: households linked: 14.43 of 15
                              +14.43  Coverage of households by members: 98.48 %; in proportion between 60 % (worth 0) and 100 % (worth 15) [records: register/coverage.member-household]
                            Grass-roots organisation: the mean of two coverages: 16.22 of 20
                              Teams and villages: 18 of 20 → × 0.5 = +9
                                +9  Coverage of villages by service teams: 96 %; in proportion between 60 % (worth 0) and 100 % (worth 20) [records: register/coverage.team-village]
                              Grids and branches: 14.44 of 20 → × 0.5 = +7.22
                                +7.22  Coverage of grids by branches: 88.89 %; in proportion between 60 % (worth 0) and 100 % (worth 20) [records: register/coverage.grid-branch]
                            Inner-Party life: meetings on time: rescaled
                              Branches with organisation life on time (not applicable): rescaled
                            Basic guarantees: funds for Party work: 6 of 15
                              +6  Funds for Party work in place: 79.9 %, in the tier "at least 60 %, below 80 %"; at least 80 %, below 100 % is worth 10, at least 100 % is worth 15 [records: register/funds.in-place]
                            Service to members and masses: 15.13 of 20
                              Service matters on time: 14.6 of 20 → × 0.7 = +10.22
                                +10.22  Service matters settled on time: 94.6 %; in proportion between 80 % (worth 0) and 100 % (worth 20) [records: register/service.on-time]
                              Satisfaction: 16.38 of 20 → × 0.3 = +4.91
                                Residents: 16 of 20 → × 0.1875 = +3
                                  +3  Satisfied residents ("don't know" not counted): 92 %; in proportion between 60 % (worth 0) and 100 % (worth 20) [records: register/satisfaction.residents]
                                Members: 17 of 20 → × 0.1125 = +1.91
                                  +1.91  Satisfied members ("don't know" not counted): 94 %; in proportion between 60 % (worth 0) and 100 % (worth 20) [records: register/satisfaction.members]
                                Enterprises: left out
                                  Satisfied enterprises ("don't know" not counted) (missing): left out
                          Vanguard points: closed, 0 of 20
                            0  "Service points" came to 72.69, below the gate of 80; the group does not count
                            Commendations: 0 of 10
                              0  Commendations: none on record; city (prefecture) +10 for each, county +6 for each
                            Positive notices: 0 of 6
                              0  Positive notices: none on record; municipal +6 for each, joint +6 for each, county +4 for each
                            All three full coverages reached: 0 of 4
                              0  Coverage of villages by service teams: 96 %, Coverage of grids by branches: 88.89 %, Coverage of households by members: 98.48 % (condition: Coverage of villages by service teams is at least 100 % and Coverage of grids by branches is at least 100 % and Coverage of households by members is at least 100 %), not met; if met: worth 4 [records: register/coverage.team-village; register/coverage.grid-branch; register/coverage.member-household]
                          Deductions: −11
                            Petitions that should have been settled: −11
                              −11  Petitions about matters the township should have settled: county · group: 1 × −3, province · group: 1 × −8 [records: 2026-08-03 record-08-03; 2026-08-04 record-08-04]
                            Negative notices: 0
                            Rectification judged fair or poor: left out
                              Conclusion on the rectification after inspection (missing): left out
                        Points by type of source: 40.87 (system record), 5 (third-party record), 4.91 (survey); by rules on absent facts, gates, rescaling, caps, zeroing and rounding: 10.9
                        Source: 乡镇党委服务指数考核办法（虚构示例，不是任何地方的规定） (demo/service-index). Objections go to the body that scores.
                        """);
    }

    /** The items, all of them, whose loss a reader could not explain. */
    @ParameterizedTest
    @ValueSource(strings = {"demo/pioneer-index", "demo/fortress-index", "demo/service-index"})
    void no_item_loses_a_point_without_a_reason(String id) {
        Scheme scheme = SchemeCatalog.standard().get(id);
        Facts nothing = Facts.builder(FactSamples.PERIOD)
                .add(FactSamples.member("s-1")
                        .kind(scheme.subject())
                        .putAttributes("field", "village")
                        .build())
                .add(FactSamples.reading("s-1", "secretary.in-post", "1").build())
                .add(FactSamples.reading("s-1", "coverage.team-village", "0").build())
                .add(FactSamples.reading("s-1", "pledge.kept", "0").build())
                .add(FactSamples.reading("s-1", "households.linked", "0").build())
                .build();
        Scorecard card = Scorer.of(scheme).score(nothing).scorecard("s-1");

        assertThat(card.score()).isPresent();
        assertThat(card.root().stream()
                        .filter(node -> node.children().isEmpty())
                        .filter(node ->
                                node.loss().filter(loss -> loss.signum() > 0).isPresent())
                        .filter(node -> node.contributions().isEmpty())
                        .map(NodeCard::id))
                .isEmpty();
        ScoringAssertions.assertThat(card).contributionsSumToScore();
    }

    @Test
    void the_data_keep_every_digit_and_say_what_part_of_each_item_counts() throws Exception {
        assertThat(township.digits()).isEqualTo(2);
        assertThat(township.node("service.members").orElseThrow().points()).isEqualTo(new BigDecimal("14.431818"));
        assertThat(township.node("service.people.work").orElseThrow().factor())
                .contains(new Factor(new BigDecimal("7"), new BigDecimal("10"), 6));
        assertThat(township.node("service.members").orElseThrow().factor()).isEmpty();
        ScoringAssertions.assertThat(township).contributionsSumToScore();

        ObjectMapper mapper = JsonMapping.mapper();
        assertThat(mapper.readValue(mapper.writeValueAsString(township), Scorecard.class))
                .isEqualTo(township);
    }

    /** No Party class, no meeting that counts, no survey, attendance unknown, one coverage below the others. */
    private static Facts branch() {
        String id = "o-qingxi";
        return Facts.builder(FactSamples.PERIOD)
                .add(FactSamples.branch(id).build())
                .add(FactSamples.reading(id, "secretary.in-post", "0").build())
                .add(FactSamples.event(id, "meeting.held", "2026-07-15")
                        .putAttributes("kind", "life-meeting")
                        .build())
                .add(FactSamples.reading(id, "coverage.team-village", "100").build())
                .add(FactSamples.reading(id, "coverage.grid-branch", "97.77").build())
                .add(FactSamples.reading(id, "coverage.member-household", "98.4848484848")
                        .build())
                .add(FactSamples.event(id, "notice.negative", "2026-08-03")
                        .putAttributes("level", "county")
                        .build())
                .build();
    }

    /** Weights, a mean, a tier below the best, funds not applicable, petitions, and a score that is rounded. */
    private static Facts township() {
        String id = "o-yunshan";
        return Facts.builder(FactSamples.PERIOD)
                .add(ScoredSubject.builder()
                        .id(id)
                        .kind(SubjectKinds.TOWNSHIP_COMMITTEE)
                        .build())
                .add(FactSamples.reading(id, "disclosure.missed", "1").build())
                .add(FactSamples.reading(id, "coverage.team-village", "96").build())
                .add(FactSamples.reading(id, "coverage.grid-branch", "88.8888888889")
                        .build())
                .add(FactSamples.reading(id, "coverage.member-household", "98.4848484848")
                        .build())
                .add(Reading.builder()
                        .subject(id)
                        .name("organization-life.on-time")
                        .availability(Availability.NOT_APPLICABLE)
                        .source("test")
                        .build())
                .add(FactSamples.reading(id, "funds.in-place", "79.9").build())
                .add(FactSamples.reading(id, "service.on-time", "94.6").build())
                .add(FactSamples.reading(id, "satisfaction.residents", "92").build())
                .add(FactSamples.reading(id, "satisfaction.members", "94").build())
                .add(FactSamples.event(id, "petition", "2026-08-03")
                        .attributes(Map.of("level", "county", "form", "group"))
                        .build())
                .add(FactSamples.event(id, "petition", "2026-08-04")
                        .attributes(Map.of("level", "province", "form", "group"))
                        .build())
                .build();
    }
}
