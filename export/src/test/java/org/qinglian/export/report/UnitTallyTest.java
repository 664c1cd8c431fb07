package org.qinglian.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.check.Finding;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.check.Subject;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.Registry;
import org.qinglian.export.content.CheckSummary;
import org.qinglian.export.content.PlacedFinding;
import org.qinglian.export.content.PlacedGap;
import org.qinglian.export.content.UnitSummary;
import org.qinglian.export.disclosure.Disclosure;

class UnitTallyTest {
    private static final Programme COUNTY = ProgrammeSamples.programme();
    private static final Registry REGISTRY = Registry.of(COUNTY);

    private final Units units = new Units(COUNTY, REGISTRY, new SubjectNames(REGISTRY, Disclosure.IDENTIFIERS));

    @Test
    void lists_most_errors_first_then_most_warnings_then_the_register_and_the_unknown_last() {
        List<UnitSummary> tally = UnitTally.of(
                List.of(
                        check(Severity.ERROR, subject("organization", "o-discipline"), subject("household", "h-01")),
                        check(
                                Severity.WARNING,
                                subject("institution", "i-school"),
                                subject("member", "m-01"),
                                subject("organization", "o-county")),
                        check(Severity.ERROR, subject("programme", "qinghe"), subject("programme", "qinghe"))),
                units);

        assertThat(tally)
                .extracting(unit -> unit.label() + " " + unit.errors() + "/" + unit.warnings())
                .containsExactly("云山镇党委 1/1", "清河县纪委 1/0", "清河县委 0/1", "云山镇中心小学 0/1", "归属不明 2/0");
    }

    @Test
    void counts_each_severity_and_what_could_not_be_assessed() {
        Subject member = subject("member", "m-01");
        NotAssessed gap = new NotAssessed("sample.check", member, new LocalizedMessage("sample", "缺", "missing"));
        CheckSummary open = new CheckSummary(
                "sample.check",
                LocalizedText.of("样例", "Sample"),
                0,
                List.of(),
                List.of(new PlacedGap(gap, units.concerned(member))));

        List<UnitSummary> tally = UnitTally.of(
                List.of(check(Severity.ERROR, member, member), check(Severity.INFORMATION, member), open), units);

        assertThat(tally).singleElement().satisfies(unit -> {
            assertThat(unit.unit().map(each -> each.id())).contains("o-yunshan");
            assertThat(Map.of(
                            "errors", unit.errors(),
                            "warnings", unit.warnings(),
                            "informations", unit.informations(),
                            "not assessed", unit.notAssessed()))
                    .isEqualTo(Map.of("errors", 2, "warnings", 0, "informations", 1, "not assessed", 1));
            assertThat(unit.total()).isEqualTo(4);
        });
    }

    @Test
    void lists_no_unit_where_nothing_was_found() {
        assertThat(UnitTally.of(List.of(check(Severity.ERROR)), units)).isEmpty();
    }

    private CheckSummary check(Severity severity, Subject... subjects) {
        List<PlacedFinding> findings = Stream.of(subjects)
                .map(subject -> new PlacedFinding(
                        new Finding(
                                "sample.check",
                                severity,
                                subject,
                                "",
                                new LocalizedMessage("sample.check.finding", "所见", "Found"),
                                LocalizedText.of("建议", "Remedy"),
                                Optional.empty()),
                        units.concerned(subject),
                        Optional.empty()))
                .toList();
        return new CheckSummary("sample.check", LocalizedText.of("样例", "Sample"), 1, findings, List.of());
    }

    private static Subject subject(String kind, String id) {
        return new Subject(RecordKind.of(kind), id);
    }
}
