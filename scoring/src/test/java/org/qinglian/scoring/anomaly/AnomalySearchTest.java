package org.qinglian.scoring.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.scoring.assessment.AssessedScore;
import org.qinglian.scoring.assessment.Assessment;
import org.qinglian.scoring.assessment.AssessmentState;

/** The quarter ends on 30 September 2026; records may be changed for ten days, to 10 October. */
class AnomalySearchTest {
    private static final AnomalyNorms NORMS = AnomalyNorms.standard();

    /** Twenty marks from 60.5 to 98.5, no two alike: 5 of them are of the best grade. */
    private static final List<String> SPREAD =
            IntStream.range(0, 20).mapToObj(i -> 60 + 2 * i + ".5").toList();

    @Test
    void finds_nothing_in_scores_that_are_spread_and_says_what_it_could_not_look_for() {
        AnomalyReport report = AnomalyTrial.branches(SPREAD).search(AnomalySearch.standard(), AnomalyEvidence.NONE);

        assertThat(report.found()).isEmpty();
        assertThat(report.unassessed())
                .extracting(Unassessed::code, each -> each.reason().code())
                .containsExactly(
                        tuple("anomaly.self-score-kept", "unassessed.few-self-scores"),
                        tuple("anomaly.changed-late", "unassessed.no-changes"),
                        tuple("anomaly.more-ballots-than-people", "unassessed.no-people"),
                        tuple("anomaly.above-bound", "unassessed.few-near-bound"));
    }

    @Test
    void everybody_at_the_best_grade_and_almost_full_is_inflation() {
        List<String> marks = marks(18, "97");
        marks.addAll(List.of("70", "80"));
        AnomalyReport report = AnomalyTrial.branches(marks).search(AnomalySearch.standard(), AnomalyEvidence.NONE);

        assertThat(AnomalyTrial.says("anomaly.top-grade", report))
                .containsExactly(
                        "Of 20 who have a grade, 18 have the best one, \"good\" (90 %); expected less than 90 %.");
        assertThat(AnomalyTrial.says("anomaly.near-full", report))
                .containsExactly("Of 20 scores, 18 are 95 or more of 100 (90 %); expected less than 90 %.");
        assertThat(report.found()).extracting(Anomaly::units).containsOnly(List.of());
        assertThat(report.found().get(0).describe(Locale.CHINA))
                .isEqualTo("有等次的 20 个对象中，18 个为最高等次“好”，占 90%；通常应低于 90%。仅看等次，分不清是普遍做得好还是评分偏宽；可查原始记录，或实地抽查。");
    }

    @Test
    void one_less_is_no_inflation_and_nineteen_are_too_few_to_tell() {
        List<String> marks = marks(17, "97");
        marks.addAll(List.of("70", "80", "85"));

        assertThat(AnomalyTrial.branches(marks).says("anomaly.top-grade")).isEmpty();
        assertThat(AnomalyTrial.branches(marks(19, "97")).says("anomaly.top-grade"))
                .containsExactly("[Only 19 have a grade; a distribution means something from 20 on.]");
        assertThat(AnomalyTrial.branches(marks(19, "97")).says("anomaly.near-full"))
                .containsExactly("[Only 19 scores can be compared; a distribution means something from 20 on.]");
    }

    @Test
    void a_unit_in_which_everybody_is_at_the_top_is_named_whatever_others_have() {
        List<String> marks = marks(8, "97");
        marks.addAll(marks(7, "96"));
        marks.add("70.5");
        marks.addAll(SPREAD.subList(0, 8));
        AnomalyReport report = AnomalyTrial.villages(8, marks).search(AnomalySearch.standard(), AnomalyEvidence.NONE);

        assertThat(AnomalyTrial.says("anomaly.top-grade-in-unit", report))
                .containsExactly("Of 3 units, 1 have 90 % or more of those who have a grade at the best one, \"good\";"
                        + " expected none.");
        assertThat(AnomalyTrial.says("anomaly.near-full-in-unit", report))
                .containsExactly(
                        "Of 3 units, 1 have 90 % or more of their scores at 95 or more of 100; expected none.");
        assertThat(report.found())
                .extracting(Anomaly::code, Anomaly::units)
                .containsExactly(
                        tuple("anomaly.top-grade-in-unit", List.of("o-1")),
                        tuple("anomaly.near-full-in-unit", List.of("o-1")));
        assertThat(report.found().get(0).describe(Locale.CHINA))
                .isEqualTo("3 个单位中，有 1 个单位的最高等次“好”占本单位有等次对象的 90% 以上；通常不应出现。仅看等次，分不清是该单位整体做得好还是评分偏宽；可查原始记录，或实地抽查。");
    }

    @Test
    void a_unit_of_few_tells_nothing_and_one_unit_alone_is_everybody() {
        assertThat(AnomalyTrial.villages(7, marks(14, "97")).says("anomaly.top-grade-in-unit"))
                .containsExactly("[Units in which fewer than 8 can be compared: 2.]");
        assertThat(AnomalyTrial.members(marks(20, "97")).says("anomaly.near-full-in-unit"))
                .containsExactly("[Units in which fewer than 8 can be compared: 10.]");
        assertThat(AnomalyTrial.branches(marks(20, "97")).says("anomaly.top-grade-in-unit"))
                .isEmpty();
        assertThat(AnomalyTrial.says(
                        "anomaly.top-grade-in-unit",
                        AnomalyTrial.branches(SPREAD)
                                .search(AnomalySearch.by(NORMS.withUnitOfOthers("county")), AnomalyEvidence.NONE)))
                .containsExactly("[Subjects of whom the unit that scores them (county) is not known: 20.]");
    }

    @Test
    void self_scores_that_nobody_changed_are_told_of_the_units_and_not_of_the_persons() {
        AnomalyTrial members = AnomalyTrial.members(SPREAD);
        List<Assessment> kept = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            kept.add(assessment("m-" + i, "90.0", "90"));
        }
        List<Assessment> nine = with(kept, assessment("m-10", "95", "90"));
        AnomalyReport report = members.search(AnomalySearch.standard(), new AnomalyEvidence(nine, List.of()));

        assertThat(AnomalyTrial.says("anomaly.self-score-kept", report))
                .containsExactly(
                        "Of 10 self-scores that were decided on, 9 are the final score unchanged (90 %); expected less than"
                                + " 90 %.");
        assertThat(report.found().get(0).units()).containsExactly("b-1", "b-2", "b-3", "b-4", "b-5");
        List<Assessment> eight = with(kept.subList(0, 8), assessment("m-9", "95", "90"));
        assertThat(AnomalyTrial.says(
                        "anomaly.self-score-kept",
                        members.search(AnomalySearch.standard(), new AnomalyEvidence(eight, List.of()))))
                .as("8 of 9 are less than 90 %")
                .isEmpty();
    }

    @Test
    void assessments_of_something_else_or_without_a_decision_are_not_compared() {
        Assessment one = assessment("b-1", "90", "90");
        List<Assessment> others = List.of(
                one,
                one.withScheme("other"),
                one.withVersion("2"),
                one.withPeriod(Period.parse("2026-Q2")),
                one.withSubject("b-99"),
                one.withSelf(Optional.empty()),
                one.withHistory(List.of()));

        assertThat(AnomalyTrial.says(
                        "anomaly.self-score-kept",
                        AnomalyTrial.branches(SPREAD)
                                .search(AnomalySearch.standard(), new AnomalyEvidence(others, List.of()))))
                .containsExactly("[Of 3 assessments of this scoring, 1 have a self-score and a decision; expected 5 at"
                        + " least.]");
    }

    @Test
    void changes_after_the_deadline_are_told_and_those_on_the_day_are_not() {
        List<RecordChange> changes = List.of(
                change("b-1", "r-1", RecordChangeKind.CHANGED, "2026-10-10"),
                change("b-2", "r-2", RecordChangeKind.CHANGED, "2026-10-11"),
                change("b-2", "r-2", RecordChangeKind.REMOVED, "2026-10-12"),
                change("b-3", "r-3", RecordChangeKind.ENTERED, "2026-10-12"),
                change("b-99", "r-4", RecordChangeKind.CHANGED, "2026-10-12"));
        AnomalyTrial branches = AnomalyTrial.branches(SPREAD);
        AnomalyReport report = branches.search(AnomalySearch.standard(), new AnomalyEvidence(List.of(), changes));

        assertThat(AnomalyTrial.says("anomaly.changed-late", report))
                .containsExactly(
                        "Records: 2, changes after 2026-10-10: 3 (entered 1, changed 1, removed 1); expected none"
                                + " after that day.");
        assertThat(report.found().get(0).units()).containsExactly("b-2", "b-3");
        assertThat(report.found().get(0).records()).containsExactly("r-2", "r-3");
        AnomalySearch lenient = AnomalySearch.by(NORMS.withDeadline(TimeLimit.days(12)));
        assertThat(branches.search(lenient, new AnomalyEvidence(List.of(), changes))
                        .found())
                .isEmpty();
    }

    @Test
    void more_ballots_than_issued_and_than_people_are_told_with_their_records() {
        AnomalyTrial branches = AnomalyTrial.branches(SPREAD)
                .ballots("b-1", "issued", 30)
                .ballots("b-1", "good", 31)
                .ballots("b-2", "issued", 30)
                .ballots("b-2", "good", 20)
                .ballots("b-2", "poor", 10)
                .ballots("b-3", "good", 50)
                .reading("b-1", "residents", "31")
                .reading("b-2", "residents", "29");
        AnomalySearch search = AnomalySearch.by(NORMS.withPeople(Map.of("ballot", "residents")));
        AnomalyReport report = branches.search(search, AnomalyEvidence.NONE);

        assertThat(AnomalyTrial.says("anomaly.more-ballots-than-issued", report))
                .containsExactly(
                        "Appraisal: more ballots returned than issued, 1 times; expected no more than were issued.",
                        "[Appraisal: the number of ballots issued is not on record, 1 times.]");
        assertThat(AnomalyTrial.says("anomaly.more-ballots-than-people", report))
                .containsExactly(
                        "Appraisal: more ballots than people who may vote, 1 times; expected no more than there are"
                                + " people.",
                        "[Appraisal: the number of people who may vote is not on record, 1 times.]");
        assertThat(report.found()).extracting(Anomaly::units).containsExactly(List.of("b-1"), List.of("b-2"));
        assertThat(report.found())
                .extracting(Anomaly::records)
                .containsExactly(List.of("ballots/b-1"), List.of("ballots/b-2"));
    }

    @Test
    void scores_pile_up_on_round_numbers_zero_and_full_left_out() {
        List<String> marks = new ArrayList<>(List.of("0", "100", "100"));
        marks.addAll(marks(6, "75"));
        marks.addAll(marks(6, "85"));
        marks.addAll(List.of("61", "62.5", "66", "71", "72", "77", "78", "81"));

        assertThat(AnomalyTrial.branches(marks).says("anomaly.round-numbers"))
                .containsExactly("Of 20 scores other than 0 and full, 12 are multiples of 5 (60 %); expected less than"
                        + " 60 %.");
        marks.set(3, "76");
        assertThat(AnomalyTrial.branches(marks).says("anomaly.round-numbers"))
                .as("11 of 20")
                .isEmpty();
    }

    @Test
    void scores_pile_up_just_above_the_bound_of_a_grade() {
        List<String> marks = marks(8, "90");
        marks.addAll(marks(8, "90.9"));
        marks.addAll(marks(4, "89.9"));
        List<String> apart = new ArrayList<>(marks);
        apart.addAll(List.of("91", "88.9"));

        String pile =
                "Within 1 points of the bound 90 of grade \"good\", 16 scores are on it or above and 4 below (80 %"
                        + " above); expected less than 80 %.";
        assertThat(AnomalyTrial.branches(marks).says("anomaly.above-bound")).containsExactly(pile);
        assertThat(AnomalyTrial.branches(apart).says("anomaly.above-bound"))
                .as("91 and 88.9 are not near")
                .containsExactly(pile);
        apart.set(0, "89.5");
        assertThat(AnomalyTrial.branches(apart).says("anomaly.above-bound")).isEmpty();
    }

    @Test
    void a_unit_without_a_kind_of_record_that_all_its_peers_have_is_named() {
        AnomalyTrial branches = AnomalyTrial.branches(SPREAD.subList(0, 5));
        for (int i = 1; i <= 5; i++) {
            branches.event("b-" + i, "lesson", "2026-07-10");
        }
        for (int i = 1; i <= 4; i++) {
            branches.event("b-" + i, "notice", "2026-08-10");
        }
        branches.event("b-1", "visit", "2026-08-10");
        AnomalyReport report = branches.search(AnomalySearch.standard(), AnomalyEvidence.NONE);

        assertThat(AnomalyTrial.says("anomaly.missing-kind", report))
                .containsExactly(
                        "Units without any record of kind 'notice': 1; of 4 peers of each, 4 have such records.");
        assertThat(report.found().get(0).units()).containsExactly("b-5");
        assertThat(AnomalyTrial.branches(SPREAD.subList(0, 4)).says("anomaly.missing-kind"))
                .containsExactly("[Units with fewer than 4 peers to compare them with: 4.]");
    }

    @Test
    void what_a_member_lacks_is_no_matter_as_long_as_its_branch_has_it() {
        AnomalyTrial members = AnomalyTrial.members(SPREAD.subList(0, 10));
        for (int i = 1; i <= 9; i += 2) {
            members.event("m-" + i, "notice", "2026-08-10");
        }

        assertThat(members.says("anomaly.missing-kind")).isEmpty();
    }

    @Test
    void a_unit_whose_records_are_all_of_the_last_days_is_named() {
        AnomalyTrial branches = AnomalyTrial.branches(SPREAD);
        for (int day = 24; day <= 28; day++) {
            branches.event("b-1", "lesson", "2026-09-" + day);
            branches.event("b-2", "lesson", "2026-09-" + (day - 1));
            branches.event("b-3", "lesson", "2026-07-" + day);
        }
        branches.event("b-4", "lesson", "2026-09-30");
        List<RecordChange> entered = IntStream.rangeClosed(24, 28)
                .mapToObj(day ->
                        change("b-3", "lesson/b-3/2026-07-" + day, RecordChangeKind.ENTERED, "2026-09-" + (day + 1)))
                .toList();
        AnomalyReport report = branches.search(AnomalySearch.standard(), new AnomalyEvidence(List.of(), entered));

        assertThat(AnomalyTrial.says("anomaly.last-days", report))
                .containsExactly(
                        "Units with 5 records or more, all of them of 2026-09-24 or later: 2; expected records throughout"
                                + " the period.",
                        "[Events of which only the day is known and not that of their entry: 11; if they were entered"
                                + " late, that cannot be seen.]");
        assertThat(report.found()).extracting(Anomaly::units).contains(List.of("b-1", "b-3"));
    }

    @Test
    void the_order_of_subjects_changes_nothing_but_the_order_of_units() {
        List<String> marks = marks(18, "97");
        marks.addAll(List.of("70", "80"));
        List<String> turned = new ArrayList<>(marks);
        Collections.reverse(turned);

        assertThat(AnomalyTrial.branches(turned).search(AnomalySearch.standard(), AnomalyEvidence.NONE))
                .isEqualTo(AnomalyTrial.branches(marks).search(AnomalySearch.standard(), AnomalyEvidence.NONE));
    }

    @Test
    void survives_json() throws Exception {
        List<RecordChange> changes = List.of(change("b-2", "r-2", RecordChangeKind.CHANGED, "2026-10-11"));
        AnomalyReport report = AnomalyTrial.branches(marks(20, "97"))
                .search(AnomalySearch.standard(), new AnomalyEvidence(List.of(), changes));
        ObjectMapper mapper = JsonMapping.mapper();

        assertThat(report.found()).hasSize(3);
        assertThat(report.unassessed()).isNotEmpty();
        assertThat(mapper.readValue(mapper.writeValueAsString(report), AnomalyReport.class))
                .isEqualTo(report);
        assertThat(mapper.readValue(mapper.writeValueAsString(changes.get(0)), RecordChange.class))
                .isEqualTo(changes.get(0));
    }

    @Test
    void refuses_round_numbers_without_a_step() {
        assertThatThrownBy(() -> NORMS.withRoundStep(BigDecimal.ZERO))
                .hasMessage("Anomaly norms: roundStep 0; expected more than 0.");
    }

    private static List<String> marks(int number, String mark) {
        return new ArrayList<>(Collections.nCopies(number, mark));
    }

    private static List<Assessment> with(List<Assessment> some, Assessment more) {
        List<Assessment> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private static Assessment assessment(String subject, String self, String decided) {
        return Assessment.builder()
                .id(Ref.of("a-" + subject))
                .scheme("sample/mark")
                .version("1")
                .subject(subject)
                .period(Period.parse("2026-Q3"))
                .self(new AssessedScore(new BigDecimal(self), Optional.empty()))
                .decided(new AssessedScore(new BigDecimal(decided), Optional.empty()))
                .history(List.of(Step.of(AssessmentState.DECIDED, LocalDate.parse("2026-10-30"))))
                .build();
    }

    private static RecordChange change(String subject, String record, RecordChangeKind kind, String day) {
        return new RecordChange(subject, record, kind, LocalDate.parse(day));
    }
}
