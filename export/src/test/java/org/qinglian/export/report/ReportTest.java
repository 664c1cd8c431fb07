package org.qinglian.export.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.programme.Programme;
import org.qinglian.export.content.OpenedCard;
import org.qinglian.export.content.RecordCount;
import org.qinglian.export.content.ReportContent;
import org.qinglian.export.content.SubjectScore;
import org.qinglian.export.disclosure.Disclosure;
import org.qinglian.export.table.CsvFormat;

class ReportTest {
    @TempDir
    Path folder;

    @Test
    void writes_a_page_and_a_file_for_each_table() throws IOException {
        Path index = ReportSamples.full().write(folder.resolve("a/report"));

        assertThat(index).isEqualTo(folder.resolve("a/report/index.html"));
        assertThat(files(folder.resolve("a/report")))
                .containsOnlyKeys(
                        "coverage.csv",
                        "findings.csv",
                        "index.html",
                        "not-assessed.csv",
                        "problems.csv",
                        "scores-sample-fortress-index.csv",
                        "scores-sample-pioneer-index.csv",
                        "table-public-figures.csv",
                        "uncovered.csv",
                        "units.csv");
    }

    @Test
    void writes_no_empty_file_for_problems_that_there_are_not() throws IOException {
        Programme programme = ProgrammeSamples.programme();

        Report.of(programme, ReportSamples.inspect(programme)).write(folder);

        assertThat(files(folder))
                .containsOnlyKeys(
                        "coverage.csv", "findings.csv", "index.html", "not-assessed.csv", "uncovered.csv", "units.csv");
    }

    @Test
    void same_input_gives_same_bytes() throws IOException {
        ReportSamples.full().write(folder.resolve("one"));
        ReportSamples.full().write(folder.resolve("two"));

        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two")));
    }

    @Test
    void lists_every_finding_with_file_and_line() throws IOException {
        ReportSamples.full().write(folder);

        assertThat(lines("findings.csv"))
                .hasSize(1 + ReportSamples.UNLINKED)
                .startsWith("\uFEFF检查项 / check,检查内容 / what is checked,程度 / severity,类别 / kind,对象标识 / subject,"
                        + "名称 / name,单位标识 / unit,单位 / unit name,发现 / finding,建议 / remedy,依据 / basis,"
                        + "文件 / file,行 / line,路径 / pointer")
                .element(1)
                .asString()
                .startsWith(
                        "coverage.household-unlinked,党员联户全覆盖,错误,户,h-100,,o-yunshan,云山镇党委,户“h-100”在 2026-06-30 没有联系党员")
                .endsWith(",coverage/households.json,12,/coverage/households/10");
        assertThat(lines("not-assessed.csv"))
                .containsExactly(
                        "\uFEFF检查项 / check,检查内容 / what is checked,类别 / kind,对象标识 / subject,名称 / name,"
                                + "单位标识 / unit,单位 / unit name,原因 / reason",
                        "coverage.grid-size,网格规模适度,网格,g-9,青溪村某网格,o-yunshan,云山镇党委,网格“g-9”没有登记户；无法判断规模。");
    }

    @Test
    void says_on_what_a_finding_rests_as_the_page_does() throws IOException {
        Programme programme = ProgrammeSamples.withOrganization(register -> register.withOrganizations(Stream.concat(
                        register.organizations().stream(),
                        Stream.of(OrganizationSamples.organization("o-root")
                                .parent(Optional.empty())
                                .build()))
                .toList()));

        Report.of(programme, ReportSamples.inspect(programme)).write(folder);

        assertThat(lines("findings.csv"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("organization.several-roots,")
                        .contains("记录一致性要求"));
    }

    @Test
    void adds_up_the_findings_of_each_unit() throws IOException {
        ReportSamples.full().write(folder);

        assertThat(lines("units.csv"))
                .containsExactly(
                        "\uFEFF单位标识 / unit,单位 / unit name,错误 / errors,警告 / warnings,提示 / informations,"
                                + "无法评估 / not assessable",
                        "o-yunshan,云山镇党委,25,0,0,1");
    }

    @Test
    void counts_the_records_of_every_collection_that_has_any() {
        ReportContent content = ReportSamples.full().build().content();

        assertThat(content.records())
                .hasSameSizeAs(ReportSamples.flawed().collections().values().stream()
                        .filter(records -> !records.isEmpty())
                        .toList())
                .contains(
                        new RecordCount(RecordKind.of("appointment"), 5),
                        new RecordCount(RecordKind.of("household"), 10 + ReportSamples.UNLINKED));
        Programme empty = ProgrammeSamples.empty();
        assertThat(Report.of(empty, ReportSamples.inspect(empty)).content().records())
                .isEmpty();
    }

    @Test
    void lists_what_is_not_covered_beside_the_rate() throws IOException {
        ReportSamples.full().write(folder);

        assertThat(lines("coverage.csv")).contains("member-household,党员联户,34,9,25,26.4706,1");
        assertThat(lines("uncovered.csv"))
                .hasSize(1 + ReportSamples.UNLINKED)
                .contains("member-household,党员联户,户,h-124,");
    }

    @Test
    void lists_every_score_and_why_there_is_none() throws IOException {
        ReportSamples.full().write(folder);

        assertThat(lines("scores-sample-pioneer-index.csv"))
                .containsExactly(
                        "\uFEFF对象标识 / subject,名称 / name,组别标识 / group,组别 / group name,评分状态 / status,"
                                + "得分 / score,等次代码 / grade,等次 / grade title,"
                                + "等次说明 / why the grade differs,免评原因 / reason of exemption",
                        "m-01,,o-yunshan,云山镇党委,已评分,86.5,qualified,合格,,",
                        "m-02,,o-yunshan,云山镇党委,已评分,90,excellent,优秀,,",
                        "m-03,,o-yunshan,云山镇党委,已评分,40,warned,警示,,",
                        "m-04,,o-yunshan,云山镇党委,不予评分,,,,,",
                        "m-05,,o-yunshan,云山镇党委,免于评分,,,,,");
        assertThat(lines("scores-sample-fortress-index.csv"))
                .element(3)
                .isEqualTo("o-qingxi-group,青溪村第一党小组,o-yunshan,云山镇党委,免于评分,,,,,长期卧病");
    }

    @Test
    void says_beside_a_score_why_the_grade_is_another() throws IOException {
        Programme programme = ProgrammeSamples.programme();
        Report report =
                Report.of(programme, ReportSamples.inspect(programme), ReportSamples.sanctioned("branch", "o-qingxi"));

        report.write(folder);

        assertThat(lines("scores-sample-pioneer-index.csv"))
                .element(1)
                .asString()
                .endsWith(",已评分,90,qualified,合格,按规定：受处分,");
        assertThat(report.content().indices().get(0).listed())
                .extracting(SubjectScore::note)
                .containsExactly(Optional.of(LocalizedText.of("按规定：受处分", "Rule: Sanctioned")));
        assertThat(Files.readString(folder.resolve("index.html")))
                .contains("<span class=\"note why\"><span class=\"zh\" lang=\"zh-CN\">按规定：受处分</span>");
    }

    @Test
    void leaves_to_the_card_by_which_rule_a_person_has_another_grade() throws IOException {
        Programme programme = ProgrammeSamples.programme();

        Report.builder(programme, ReportSamples.inspect(programme))
                .add(ReportSamples.branches())
                .add(ReportSamples.sanctioned("party-member", "m-02"))
                .disclosure(Disclosure.FULL_NAMES)
                .write(folder);

        assertThat(lines("scores-sample-pioneer-index.csv"))
                .element(1)
                .asString()
                .endsWith(",已评分,90,qualified,合格,按规定另定等次，所依据的规定见本人评分卡,")
                .doesNotContain("处分");
    }

    @Test
    void writes_tables_in_the_language_asked_for() throws IOException {
        ReportSamples.full()
                .csv(CsvFormat.STANDARD.withLocale(Locale.ENGLISH).withoutMark())
                .write(folder);

        assertThat(lines("table-public-figures.csv")).containsExactly("figure / 指标,difference / 差异", "'=cmd(),-12");
        assertThat(lines("problems.csv"))
                .containsExactly(
                        "severity / 程度,file / 文件,line / 行,column / 列,pointer / 路径,code / 代码,problem / 问题",
                        "error,coverage/villages.json,3,7,/0/name,document.missing-value,"
                                + "Field 'name' is missing; expected a value.");
    }

    @Test
    void numbers_the_file_of_a_second_scoring_by_the_same_scheme() throws IOException {
        Programme programme = ProgrammeSamples.programme();

        Report.of(programme, ReportSamples.inspect(programme), ReportSamples.members(), ReportSamples.members())
                .write(folder);

        assertThat(files(folder)).containsKeys("scores-sample-pioneer-index.csv", "scores-sample-pioneer-index-2.csv");
    }

    @Test
    void shows_names_of_persons_only_when_asked() throws IOException {
        assertThat(all(ReportSamples.full().opened("sample/pioneer-index", "m-01")))
                .contains("m-01")
                .doesNotContain("甲某某")
                .doesNotContain("甲**");
        assertThat(all(ReportSamples.full()
                        .opened("sample/pioneer-index", "m-01")
                        .disclosure(Disclosure.MASKED_NAMES)))
                .contains("甲**")
                .doesNotContain("甲某某");
        assertThat(all(ReportSamples.full()
                        .opened("sample/pioneer-index", "m-01")
                        .disclosure(Disclosure.FULL_NAMES)))
                .contains("甲某某");
    }

    @Test
    void keeps_back_why_a_person_is_exempt() throws IOException {
        ReportSamples.full().disclosure(Disclosure.FULL_NAMES).write(folder);

        assertThat(Files.readString(folder.resolve("scores-sample-pioneer-index.csv")))
                .contains("m-05")
                .doesNotContain("长期卧病");
        assertThat(Files.readString(folder.resolve("index.html"))).doesNotContain("长期卧病");
    }

    @Test
    void opens_an_organisation_in_the_middle_unless_told_otherwise() {
        OpenedCard card = card(ReportSamples.full());

        assertThat(card.card().subject()).isEqualTo("o-qingxi");
        assertThat(card.byCaller()).isFalse();
    }

    @Test
    void opens_the_card_that_the_caller_chose() {
        OpenedCard card = card(ReportSamples.full().opened("sample/fortress-index", "o-baishi"));

        assertThat(card.card().subject()).isEqualTo("o-baishi");
        assertThat(card.byCaller()).isTrue();
    }

    @Test
    void opens_a_person_in_the_middle_where_only_persons_are_scored() {
        Programme programme = ProgrammeSamples.programme();

        OpenedCard card =
                card(Report.builder(programme, ReportSamples.inspect(programme)).add(ReportSamples.members()));

        assertThat(card.card().subject()).isEqualTo("m-01");
    }

    @Test
    void lists_organisations_and_no_person() {
        List<Boolean> listed = ReportSamples.full().build().content().indices().stream()
                .map(index -> index.listed().isEmpty())
                .toList();

        assertThat(listed).containsExactly(true, false);
    }

    @Test
    void refuses_what_does_not_belong_together() {
        assertThatThrownBy(() -> Report.of(ProgrammeSamples.empty(), ReportSamples.inspect(ReportSamples.flawed())))
                .hasMessage("Report on programme 'empty': the inspection is of 'qinghe'; "
                        + "expected an inspection of the same programme.");
        Report.Builder unknownScheme = ReportSamples.full().opened("sample/none", "m-01");
        assertThatThrownBy(unknownScheme::build)
                .hasMessage("Scorecard to open: scheme 'sample/none' is not in the report; "
                        + "expected one of [sample/pioneer-index, sample/fortress-index].");
        Report.Builder exempt = ReportSamples.full().opened("sample/pioneer-index", "m-05");
        assertThatThrownBy(exempt::build)
                .hasMessage("Scorecard to open: subject 'm-05' was not scored by 'sample/pioneer-index'.");
    }

    private static OpenedCard card(Report.Builder report) {
        return report.build().content().card().orElseThrow();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private String all(Report.Builder report) throws IOException {
        report.write(folder);
        return files(folder).values().stream().collect(Collectors.joining("\n"));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
