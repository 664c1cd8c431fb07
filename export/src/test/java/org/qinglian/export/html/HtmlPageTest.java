package org.qinglian.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.common.Severity;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.programme.Programme;
import org.qinglian.export.content.CheckSummary;
import org.qinglian.export.content.Concerned;
import org.qinglian.export.content.IndexSummary;
import org.qinglian.export.content.NamedRecord;
import org.qinglian.export.content.PeerGroup;
import org.qinglian.export.content.PlacedFinding;
import org.qinglian.export.content.ReportContent;
import org.qinglian.export.content.ReportTexts;
import org.qinglian.export.report.Report;
import org.qinglian.export.report.ReportSamples;
import org.qinglian.export.table.Cell;
import org.qinglian.export.table.ReportTable;
import org.qinglian.export.table.Row;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.card.Contribution;
import org.qinglian.scoring.card.GradeWay;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;

class HtmlPageTest {
    private static final ReportContent CONTENT = ReportSamples.full().build().content();
    private static final String PAGE = HtmlPage.of(CONTENT).html();

    /** The page without its scripts and style. */
    private static final String MARKUP = markup(PAGE);

    @Test
    void each_check_with_a_basis_links_to_it_and_the_basis_links_back() {
        List<String> checks = CONTENT.bases().stream()
                .flatMap(basis -> basis.checks().stream())
                .map(CheckSummary::anchor)
                .toList();

        assertThat(checks).isNotEmpty();
        assertThat(checks)
                .allSatisfy(check -> assertThat(MARKUP)
                        .contains("href=\"#basis-" + check + "\"")
                        .contains("id=\"basis-" + check + "\"")
                        .contains("href=\"#check-" + check + "\"")
                        .contains("id=\"check-" + check + "\""));
    }

    @Test
    void escapes_what_records_say() {
        LocalizedText hostile = LocalizedText.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)> \"'&");
        String page = HtmlPage.of(CONTENT.withTitle(hostile)
                        .withTables(ReportTable.builder()
                                .id("hostile")
                                .title(hostile)
                                .addColumns(hostile)
                                .addRows(Row.of(Cell.text("<b onclick=\"x\">")))
                                .build()))
                .html();

        assertThat(markup(page))
                .contains("<h1><span class=\"zh\" lang=\"zh-CN\">&lt;script&gt;alert(1)&lt;/script&gt;</span>")
                .contains("&lt;b onclick=\"x\"&gt;")
                .doesNotContain("<img")
                .doesNotContain("<b onclick");
        assertThat(page).doesNotContain("<script>alert");
    }

    @Test
    void no_text_of_a_chart_can_end_its_element() {
        String scheme = SchemeSamples.textWith(
                "\"title\": {\"zh\": \"优秀\", \"en\": \"excellent\"}", "\"title\": {\"zh\": \"</script><script>x()\"}");
        Scoring scoring = Scorer.of(SchemeSamples.scheme(scheme)).score(FactSamples.facts());
        Programme programme = ProgrammeSamples.programme();
        String page = HtmlPage.of(Report.of(programme, ReportSamples.inspect(programme), scoring)
                        .content())
                .html();

        assertThat(page).contains("\\u003c/script>\\u003cscript>x()").doesNotContain("<script>x()");
    }

    @Test
    void says_everything_in_both_languages_and_shows_chinese_first() {
        assertThat(PAGE).contains("<html lang=\"zh-CN\">").contains("html[lang=\"zh-CN\"] .en");
        assertThat(matches("<span class=\"zh\" lang=\"zh-CN\">", MARKUP))
                .hasSameSizeAs(matches("<span class=\"en\" lang=\"en\">", MARKUP))
                .hasSizeGreaterThan(100);
        assertThat(MARKUP)
                .contains("<span class=\"zh\" lang=\"zh-CN\">党员联户全覆盖</span><span class=\"en\" lang=\"en\">"
                        + "Every household is linked to a member</span>")
                .contains("data-lang=\"en\" lang=\"en\" aria-pressed=\"false\"");
    }

    @Test
    void loads_nothing_from_elsewhere() {
        assertThat(matches("(?:src|href)=\"([^\"]*)\"", MARKUP))
                .allSatisfy(link -> assertThat(link).matches("#[a-z0-9-]+|[a-z-]+\\.csv"));
        assertThat(MARKUP).doesNotContain("<link").doesNotContain("<img").doesNotContain("<iframe");
        assertThat(PageParts.read("page.css")).doesNotContain("url(").doesNotContain("@import");
        assertThat(PageParts.read("page.js")).doesNotContain("http").doesNotContain("fetch");
    }

    @Test
    void runs_only_the_two_scripts_that_its_policy_names() throws Exception {
        List<String> scripts = matches("(?s)<script>(.*?)</script>", PAGE);

        String policy = matches("Content-Security-Policy\" content=\"([^\"]+)\"", PAGE)
                .get(0)
                .replace("&#39;", "'");

        assertThat(scripts).hasSize(2);
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                        + Base64.getEncoder().encodeToString(sha256(scripts.get(0))) + "' 'sha256-"
                        + Base64.getEncoder().encodeToString(sha256(scripts.get(1)))
                        + "'; base-uri 'none'; form-action 'none'");
        assertThat(MARKUP).doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void holds_echarts_as_published() throws Exception {
        assertThat(HexFormat.of().formatHex(sha256(PageParts.read("echarts/echarts.min.js"))))
                .isEqualTo("b66b25aeb4df84e33199dc21694014d336d222cbd9deb0e5a7c14bd6aa0d0fd0");
    }

    @Test
    void every_table_has_a_caption_and_every_head_its_scope() {
        assertThat(matches("<table[^>]*>\\s*(<caption)", MARKUP))
                .hasSameSizeAs(matches("<table", MARKUP))
                .hasSizeGreaterThan(5);
        assertThat(matches("<th( [^>]*)?>", MARKUP))
                .allSatisfy(head -> assertThat(head).contains("scope="));
    }

    @Test
    void every_name_in_the_page_is_used_once() {
        assertThat(matches(" id=\"([^\"]+)\"", MARKUP)).doesNotHaveDuplicates();
        assertThat(matches(" id=\"([^\"]+)\"", MARKUP)).containsAll(matches("aria-labelledby=\"([^\"]+)\"", MARKUP));
    }

    @Test
    void shows_the_beginning_of_a_long_list_and_says_how_much_more_there_is() {
        assertThat(matches("<code>coverage/households.json:12</code>", MARKUP)).hasSize(20);
        assertThat(MARKUP).contains("另有 5 条，见 findings.csv").contains("5 more in findings.csv");
    }

    @Test
    void says_what_could_not_be_assessed_and_what_was_not_looked_at() {
        assertThat(MARKUP)
                .contains("没有发现不等于没有问题。")
                .contains("网格“g-9”没有登记户；无法判断规模。")
                .contains("<strong>1</strong> / 4");
        Programme empty = ProgrammeSamples.empty();
        String page = HtmlPage.of(Report.of(empty, ReportSamples.inspect(empty)).content())
                .html();

        assertThat(page).contains("没有对象，不作结论").contains("全部检查均未发现问题。").contains(">–<");
    }

    @Test
    void shows_what_was_found_by_unit() {
        assertThat(MARKUP)
                .contains("<a href=\"#units\">")
                .contains("<span class=\"zh\" lang=\"zh-CN\">云山镇党委</span><span class=\"en\" lang=\"en\">"
                        + "Yunshan township committee</span> <code>o-yunshan</code></span><svg class=\"bar\"")
                .contains("</svg></th><td class=\"number\">25</td><td class=\"number muted\">0</td>"
                        + "<td class=\"number muted\">0</td><td class=\"number\">1</td></tr>")
                .contains("涉及 1 项检查、1 个单位");
        Programme clean = ProgrammeSamples.programme();
        assertThat(HtmlPage.of(Report.of(clean, ReportSamples.inspect(clean)).content())
                        .html())
                .doesNotContain("id=\"units\"");
    }

    /** Beside "error" a title alone would read as what is the case. */
    @Test
    void says_of_the_title_of_a_check_with_findings_that_it_is_the_rule() {
        assertThat(matches("<span class=\"check-title\">(.*?)</span></span>", MARKUP))
                .hasSize(2)
                .allSatisfy(title -> assertThat(title).contains(">要求：").contains(">Rule: "));
        assertThat(MARKUP)
                .contains("<span class=\"check-title\"><span class=\"zh\" lang=\"zh-CN\">要求：党员联户全覆盖</span>"
                        + "<span class=\"en\" lang=\"en\">Rule: Every household is linked to a member</span></span>");
    }

    @Test
    void names_what_a_finding_is_about_and_explains_its_figures() {
        assertThat(MARKUP)
                .contains("<span class=\"named\">")
                .contains(
                        "青溪村某网格</span><span class=\"en\" lang=\"en\">A grid of Qingxi village</span> <code>g-9</code></span>")
                .contains("右侧数字：发现数 / 检查对象数。")
                .contains("Figures on the right: findings / records looked at.");
    }

    @Test
    void shows_rate_and_number_uncovered_together() {
        assertThat(MARKUP)
                .contains("<p class=\"figure\">26.5%</p>")
                .contains("<strong class=\"gap\"><span class=\"zh\" lang=\"zh-CN\">未覆盖 25</span>");
    }

    @Test
    void says_at_the_top_that_files_had_errors() {
        String top = MARKUP.substring(MARKUP.indexOf("<main"), MARKUP.indexOf("id=\"overview\""));

        assertThat(top)
                .contains("<div class=\"banner error\" role=\"note\">")
                .contains("读取文件时发现 1 处错误，有错的内容可能没有读入，本页的数字可能不完整。")
                .contains("The files have errors: 1.")
                .contains("<a href=\"#problems\">");
        assertThat(MARKUP)
                .contains("<code>coverage/villages.json:3:7</code> <code class=\"pointer\">/0/name</code>")
                .contains("未受影响的记录已全部读入。")
                .doesNotContain("没有读完");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.syntax",
                "document.truncated",
                "document.encoding",
                "document.too-large",
                "document.unreadable"
            })
    void does_not_say_that_everything_was_read_of_a_file_that_breaks_off(String code) {
        Problem broken = Problem.error(new Location("coverage/visits.json", "", 9, 1), code, Map.of("found", "x"));
        List<Problem> problems = new ArrayList<>(CONTENT.problems());
        problems.add(broken);
        problems.add(broken);
        String page = markup(HtmlPage.of(CONTENT.withProblems(problems)).html());

        assertThat(matches("以下文件没有读完：coverage/visits.json。中断之处以后的内容没有读入，依据这些内容的数字不完整。", page))
                .hasSize(2);
        assertThat(page.indexOf("<code>coverage/visits.json:9:1</code>"))
                .isPositive()
                .isLessThan(page.indexOf("<code>coverage/villages.json:3:7</code>"));
        assertThat(page)
                .contains("读取文件时发现 3 处错误")
                .contains("其他文件中未受影响的记录已全部读入。")
                .contains("figures that rest on it are incomplete")
                .doesNotContain("Every record that they do not touch");
    }

    @Test
    void says_that_warnings_cost_no_record_and_shows_no_banner_without_problems() {
        Problem warning = new Problem(
                Severity.WARNING,
                Location.of("programme.json", ""),
                new LocalizedMessage("sample.warning", "提醒", "A warning"));

        assertThat(markup(HtmlPage.of(CONTENT.withProblems(warning)).html()))
                .contains("<div class=\"banner\" role=\"note\">")
                .contains("读取文件时有 1 处警告，相关记录均已读入。");
        assertThat(markup(HtmlPage.of(CONTENT.withProblems()).html())).doesNotContain("class=\"banner");
    }

    @Test
    void explains_who_is_in_no_group() {
        ReportContent content = ReportSamples.full().build().content();
        List<PeerGroup> peers = List.of(new PeerGroup(
                new NamedRecord(RecordKind.of("organization"), "", Optional.of(ReportTexts.text("index.ungrouped"))),
                1,
                content.indices().get(0).grades()));
        IndexSummary index = content.indices().get(0).withPeers(peers);

        assertThat(markup(HtmlPage.of(content.withIndices(index)).html())).contains("“未分组”是上级中没有乡镇（街道）党委的对象");
        assertThat(markup(HtmlPage.of(content).html())).doesNotContain("“未分组”");
    }

    @Test
    void names_grades_with_a_capital_in_english() {
        assertThat(MARKUP)
                .contains("<span class=\"zh\" lang=\"zh-CN\">优秀</span><span class=\"en\" lang=\"en\">Excellent</span>")
                .doesNotContain(">excellent<");
    }

    @Test
    void says_the_period_in_words() {
        assertThat(MARKUP)
                .contains("“青溪村党支部”在 2026 年第三季度按“")
                .contains(" scored in Q3 2026 by ")
                .contains("周期 2026 年第三季度")
                .contains("Period Q3 2026")
                .doesNotContain("2026-Q3");
    }

    @Test
    void says_which_end_of_an_interval_counts() {
        assertThat(MARKUP)
                .contains("各区间含下限、不含上限；最后一个区间两端都含。")
                .contains("An interval counts its lower end and not its upper one; the last counts both.");
    }

    @Test
    void names_what_is_on_record_in_the_plural() {
        assertThat(MARKUP)
                .contains("<span class=\"zh\" lang=\"zh-CN\">户</span><span class=\"en\" lang=\"en\">households</span>"
                        + "</span> <strong>35</strong>");
    }

    @Test
    void says_that_what_has_no_facts_is_set_by_a_rule() {
        String absent = SchemeSamples.textWith(
                "\"start\": \"earned\", \"max\": 20,", "\"start\": \"earned\", \"max\": 20, \"missing\": \"zero\",");
        Scoring scoring = Scorer.of(SchemeSamples.scheme(absent)).score(FactSamples.facts());
        Programme programme = ProgrammeSamples.programme();
        String page = HtmlPage.of(Report.builder(programme, ReportSamples.inspect(programme))
                        .add(scoring)
                        .opened("sample/pioneer-index", "m-04")
                        .build()
                        .content())
                .html();

        assertThat(page).contains(">按规则取值<").contains(">set by rule<").doesNotContain(">filled in<");
    }

    @Test
    void says_of_whoever_has_no_unit_that_it_is_not_known() {
        ReportContent content = CONTENT.withChecks(CONTENT.checksWithFindings().stream()
                .map(HtmlPageTest::withoutUnits)
                .toList());

        assertThat(HtmlPage.of(content).html())
                .contains("<span class=\"muted\"><span class=\"zh\" lang=\"zh-CN\">归属不明</span>"
                        + "<span class=\"en\" lang=\"en\">not known</span>");
    }

    private static CheckSummary withoutUnits(CheckSummary check) {
        return new CheckSummary(
                check.check(),
                check.title(),
                check.met(),
                check.findings().stream()
                        .map(placed -> new PlacedFinding(
                                placed.finding(),
                                new Concerned(placed.concerned().subject(), Optional.empty(), Optional.empty()),
                                placed.place()))
                        .toList(),
                check.notAssessed());
    }

    @Test
    void links_hold_no_full_stop() {
        assertThat(matches("<a [^>]*>.*?</a>", MARKUP)).noneMatch(link -> link.contains("。</") || link.contains(".</"));
    }

    @Test
    void contributions_on_the_page_add_up_to_the_score() {
        for (String member : List.of("m-01", "m-02", "m-03")) {
            ReportContent content = ReportSamples.full()
                    .opened("sample/pioneer-index", member)
                    .build()
                    .content();
            BigDecimal sum = matches(
                            "data-points=\"([^\"]+)\"", HtmlPage.of(content).html())
                    .stream()
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(sum)
                    .as(member)
                    .isEqualByComparingTo(
                            content.card().orElseThrow().card().score().orElseThrow());
        }
    }

    @Test
    void tells_what_separates_whoever_is_scored_from_the_next_grade() {
        ReportContent content = ReportSamples.full()
                .opened("sample/pioneer-index", "m-03")
                .build()
                .content();
        String page = HtmlPage.of(content).html();
        GradeWay way = content.card().orElseThrow().way().orElseThrow();

        assertThat(page)
                .contains("晋级差距", "The way to the next grade")
                .contains(way.summary().zh().orElseThrow(), way.caveat().zh().orElseThrow());
        assertThat(way.details())
                .isNotEmpty()
                .allSatisfy(detail -> assertThat(page)
                        .contains(detail.zh().orElseThrow(), detail.en().orElseThrow()));
    }

    @Test
    void opens_a_card_to_its_reasons_facts_overrides_and_right_to_object() {
        ReportContent content = ReportSamples.full()
                .opened("sample/pioneer-index", "m-03")
                .build()
                .content();
        String page = HtmlPage.of(content).html();

        for (Contribution contribution : content.card().orElseThrow().card().contributions()) {
            assertThat(page)
                    .contains(contribution.reason().zh().orElseThrow())
                    .contains(contribution.reason().en().orElseThrow());
        }
        assertThat(page)
                .contains("<time>2026-08-03</time> <code>notice.negative</code>")
                .contains("<code>record-08-03</code>")
                .contains("依据：《样例办法》第九条")
                .contains("<code>record-08-01</code>")
                .contains("虚构示例，不是任何地方的规定")
                .contains("对得分有异议的，可以向组织评分的单位提出");
    }

    @Test
    void says_how_the_card_was_chosen() {
        ReportContent chosen = ReportSamples.full()
                .opened("sample/fortress-index", "o-baishi")
                .build()
                .content();

        assertThat(MARKUP)
                .contains("这张评分卡取自已评分对象中得分居中的一个")
                .contains("its score is in the middle of those scored")
                .doesNotContain("由报告的使用者指定");
        assertThat(HtmlPage.of(chosen).html())
                .contains("这张评分卡由报告的使用者指定展开。")
                .contains("the caller of the report chose it")
                .doesNotContain("得分居中");
    }

    @Test
    void says_that_a_subject_is_unrated() {
        ReportContent content = ReportSamples.full()
                .opened("sample/pioneer-index", "m-04")
                .build()
                .content();

        assertThat(HtmlPage.of(content).html()).contains("不予评分：必需的数据缺失。").doesNotContain("id=\"card-score\"");
    }

    @Test
    void stays_small() {
        assertThat(PAGE.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3_000_000);
    }

    private static String markup(String page) {
        return page.replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "");
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.groupCount() == 0 || result.group(1) == null ? result.group() : result.group(1))
                .toList();
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
