package org.qinglian.examples.county;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.discipline.PublishedNumber;
import org.qinglian.examples.county.figures.FigureCheck;
import org.qinglian.examples.county.figures.PublicFigures;
import org.qinglian.examples.county.figures.PublishedBulletin;
import org.qinglian.examples.county.figures.PublishedFourForms;
import org.qinglian.export.content.ReportTexts;
import org.qinglian.export.table.Cell;
import org.qinglian.export.table.ReportTable;
import org.qinglian.export.table.Row;

/** The published figures as tables of the report (公开数据表). */
final class FigureTables {
    private static final LocalizedText REAL = LocalizedText.of(
            "真实的公开数据，与本报告中虚构的县无关；与其并列，供对照格式与勾稽关系。",
            "Real published figures; they have nothing to do with the fictional county of this report.");
    private static final LocalizedText SOURCE =
            LocalizedText.of("各行所列公开通报", "the published bulletins named in each row");

    private FigureTables() {}

    static List<ReportTable> of(PublicFigures figures) {
        return List.of(fourForms(figures.fourForms()), bulletins(figures.bulletins()), checks(figures.checks()));
    }

    private static ReportTable fourForms(List<PublishedFourForms> rows) {
        return table(
                "four-forms",
                LocalizedText.of("公开数据：监督执纪“四种形态”（人次）", "Published: the four forms (person-times)"),
                columns(
                        "地区",
                        "Place",
                        "期间",
                        "Period",
                        "合计",
                        "Total",
                        "第一种",
                        "First",
                        "第二种",
                        "Second",
                        "第三种",
                        "Third",
                        "第四种",
                        "Fourth",
                        "公布占比 %",
                        "Published shares, %",
                        "复算占比 %",
                        "Recomputed shares, %",
                        "来源",
                        "Source"),
                rows.stream()
                        .map(row -> new Row(Stream.of(
                                        Stream.of(
                                                Cell.text(row.scope()),
                                                Cell.text(row.period()),
                                                number(row.forms().total())),
                                        row.forms().each().stream().map(FigureTables::number),
                                        Stream.of(
                                                Cell.text(join(row.report().shares())),
                                                Cell.text(join(row.shares())),
                                                Cell.text(row.source())))
                                .flatMap(cells -> cells)
                                .toList()))
                        .toList());
    }

    private static ReportTable bulletins(List<PublishedBulletin> rows) {
        return table(
                "bulletins",
                LocalizedText.of(
                        "公开数据：查处违反中央八项规定精神问题", "Published: violations of the spirit of the Eight-point Decision"),
                columns(
                        "地区",
                        "Place",
                        "期间",
                        "Period",
                        "查处问题（起）",
                        "Problems",
                        "处理（人）",
                        "Persons handled",
                        "处分（人）",
                        "Persons sanctioned",
                        "来源",
                        "Source"),
                rows.stream()
                        .map(row -> Row.of(
                                Cell.text(row.scope()),
                                Cell.text(row.period()),
                                Cell.number(row.figures().total().problems().orElseThrow()),
                                Cell.number(row.figures().total().persons().orElseThrow()),
                                Cell.number(row.figures().total().sanctioned().orElseThrow()),
                                Cell.text(row.source())))
                        .toList());
    }

    private static ReportTable checks(List<FigureCheck> rows) {
        return table(
                "figure-checks",
                LocalizedText.of("公开数据的勾稽核对", "Identities among the published figures"),
                columns("编号", "Row", "应成立", "What must hold", "公布", "Published", "复算", "Recomputed", "结果", "Result"),
                rows.stream()
                        .map(row -> Row.of(
                                Cell.text(row.row()),
                                Cell.text(ReportTexts.heading(row.identity().rule())),
                                Cell.text(row.identity().published()),
                                Cell.text(row.identity().computed()),
                                Cell.text(
                                        row.holds()
                                                ? LocalizedText.of("相符", "Agrees")
                                                : LocalizedText.of("不符", "Differs"))))
                        .toList());
    }

    private static ReportTable table(String id, LocalizedText title, List<LocalizedText> columns, List<Row> rows) {
        return ReportTable.builder()
                .id(id)
                .title(title)
                .caption(REAL)
                .source(SOURCE)
                .columns(columns)
                .rows(rows)
                .build();
    }

    /** Heads of columns, Chinese and English by turns. */
    private static List<LocalizedText> columns(String... zhAndEn) {
        return Stream.iterate(0, i -> i + 2)
                .limit(zhAndEn.length / 2)
                .map(i -> LocalizedText.of(zhAndEn[i], zhAndEn[i + 1]))
                .toList();
    }

    private static Cell number(PublishedNumber number) {
        return Cell.number(number.value().longValueExact());
    }

    private static String join(List<BigDecimal> shares) {
        return String.join(" ", shares.stream().map(BigDecimal::toPlainString).toList());
    }
}
