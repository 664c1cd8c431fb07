package org.qinglian.export.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Problem;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.programme.Programme;
import org.qinglian.export.table.Cell;
import org.qinglian.export.table.ReportTable;
import org.qinglian.export.table.Row;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;

/** Samples of reports (报告样例), on the small county of the core fixtures. */
public final class ReportSamples {
    /** How many households are without a member in {@link #flawed()}. */
    public static final int UNLINKED = 25;

    private ReportSamples() {}

    /** The small county with 25 households that no member is linked to, and a grid without any. */
    public static Programme flawed() {
        List<Household> households = IntStream.range(100, 100 + UNLINKED)
                .mapToObj(number -> CoverageSamples.household("h-" + number).build())
                .toList();
        return ProgrammeSamples.withCoverage(register -> CoverageRegister.builder()
                .from(register)
                .addAllHouseholds(households)
                .addGrids(CoverageSamples.grid("g-9")
                        .branch(Ref.of("o-baishi"))
                        .addContacts(Ref.of("c-02"))
                        .build())
                .build());
    }

    public static Inspection inspect(Programme programme) {
        return Inspector.standard().inspect(programme, ProgrammeSamples.AS_OF);
    }

    /** Five members by the sample scheme. */
    public static Scoring members() {
        return Scorer.of(SchemeSamples.scheme()).score(FactSamples.facts());
    }

    /** Two branches by the sample scheme, and one that is exempt: o-qingxi 70, o-baishi 60. */
    public static Scoring branches() {
        String text = SchemeSamples.textWith("\"subject\": \"party-member\"", "\"subject\": \"branch\"")
                .replace("sample/pioneer-index", "sample/fortress-index");
        Facts facts = Facts.builder(FactSamples.PERIOD)
                .add(FactSamples.branch("o-qingxi").build())
                .add(FactSamples.branch("o-baishi").build())
                .add(FactSamples.branch("o-qingxi-group")
                        .exemption(FactSamples.exemption())
                        .build())
                .add(FactSamples.reading("o-qingxi", "study.hours", "20").build())
                .add(FactSamples.reading("o-baishi", "study.hours", "0").build())
                .build();
        return Scorer.of(SchemeSamples.scheme(text)).score(facts);
    }

    /** One subject by the sample scheme that scores 90, which is excellent, and is qualified for a sanction. */
    public static Scoring sanctioned(String kind, String id) {
        return Scorer.of(SchemeSamples.scheme(
                        SchemeSamples.textWith("\"subject\": \"party-member\"", "\"subject\": \"" + kind + "\"")))
                .score(ninety(kind, id)
                        .add(FactSamples.event(id, "sanction.decided", "2026-08-01")
                                .build())
                        .build());
    }

    /** Facts of one subject that scores 90 by the sample scheme. */
    static Facts.Builder ninety(String kind, String id) {
        Facts.Builder facts = Facts.builder(FactSamples.PERIOD)
                .add(FactSamples.member(id).kind(kind).build())
                .add(FactSamples.reading(id, "study.hours", "40").build())
                .add(FactSamples.reading(id, "satisfaction.households", "60").build());
        IntStream.rangeClosed(1, 20)
                .forEach(day ->
                        facts.add(FactSamples.event(id, "visit", String.format(Locale.ROOT, "2026-07-%02d", day))
                                .build()));
        return facts;
    }

    /** A report with everything in it. */
    public static Report.Builder full() {
        Programme programme = flawed();
        return Report.builder(programme, inspect(programme))
                .add(members())
                .add(branches())
                .locator(ReportSamples::locate)
                .problems(List.of(Problem.error(
                        new Location("coverage/villages.json", "/0/name", 3, 7),
                        "document.missing-value",
                        Map.of("field", "name"))))
                .table(figures());
    }

    private static Map<String, Location> locate(Collection<String> pointers) {
        Map<String, Location> places = new LinkedHashMap<>();
        pointers.forEach(pointer -> places.put(pointer, new Location("coverage/households.json", pointer, 12, 5)));
        return places;
    }

    /** A table with a formula and a negative number. */
    public static ReportTable figures() {
        return ReportTable.builder()
                .id("public-figures")
                .title(LocalizedText.of("公开数据对照", "Published figures"))
                .source(Optional.of(LocalizedText.of("统计公报（样例）", "Bulletin (sample)")))
                .addColumns(LocalizedText.of("指标", "figure"), LocalizedText.of("差异", "difference"))
                .addRows(Row.of(Cell.text("=cmd()"), Cell.number(-12)))
                .build();
    }
}
