package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.programme.Programme;
import org.qinglian.scoring.fixture.FactSamples;

/** What the records of the sample county show for the second quarter of 2026. */
class FactDeriverTest {
    private static final Period SECOND_QUARTER = Period.parse("2026-Q2");

    private final Facts facts = Facts.from(ProgrammeSamples.programme(), SECOND_QUARTER);

    @Test
    void names_who_is_scored_and_what_groups_them() {
        assertThat(Stream.of(
                                SubjectKinds.TOWNSHIP_COMMITTEE,
                                SubjectKinds.BRANCH,
                                SubjectKinds.VILLAGE,
                                SubjectKinds.PARTY_MEMBER)
                        .flatMap(kind -> facts.subjects(kind).stream())
                        .map(subject -> subject.id() + " " + subject.attributes()))
                .containsExactly(
                        "o-yunshan {}",
                        "o-qingxi {field=village, township=o-yunshan}",
                        "o-baishi {field=village, township=o-yunshan}",
                        "v-qingxi {kind=village, township=o-yunshan}",
                        "v-baishi {kind=village, township=o-yunshan}",
                        "m-01 {status=full, category=post-holding, branch=o-qingxi, township=o-yunshan}",
                        "m-02 {status=full, category=ordinary, branch=o-qingxi, township=o-yunshan}",
                        "m-03 {status=full, category=ordinary, branch=o-qingxi, township=o-yunshan}",
                        "m-04 {status=full, category=ordinary, branch=o-qingxi, township=o-yunshan}",
                        "m-05 {status=full, category=ordinary, branch=o-qingxi, township=o-yunshan}",
                        "m-06 {status=full, category=ordinary, branch=o-qingxi-group, township=o-yunshan}",
                        "m-07 {status=full, category=ordinary, branch=o-qingxi-group, township=o-yunshan}",
                        "m-08 {status=full, category=post-holding, branch=o-baishi, township=o-yunshan}",
                        "m-09 {status=full, category=ordinary, branch=o-baishi, township=o-yunshan}",
                        "m-10 {status=full, category=ordinary, branch=o-baishi, township=o-yunshan}",
                        "m-11 {status=full, category=ordinary, branch=o-baishi, township=o-yunshan}",
                        "m-12 {status=full, category=ordinary, branch=o-baishi, township=o-yunshan}",
                        "m-13 {status=probationary, category=ordinary, branch=o-baishi, township=o-yunshan}",
                        "m-14 {status=full, category=floating, branch=o-baishi, township=o-yunshan}");
    }

    @Test
    void who_is_excluded_at_the_end_of_the_period_is_exempt() {
        assertThat(facts.subjects(SubjectKinds.PARTY_MEMBER).stream()
                        .filter(member -> member.exemption().isPresent())
                        .map(ScoredSubject::id))
                .containsExactly("m-14");
        assertThat(Facts.from(ProgrammeSamples.programme(), Period.parse("2024-Q4"))
                        .subject("m-14")
                        .orElseThrow()
                        .exemption())
                .isEmpty();
    }

    @Test
    void meetings_are_events_of_the_branch_and_absences_of_the_member() {
        assertThat(events("o-qingxi"))
                .containsExactly(
                        "problem.reopened 2026-05-12 1 {channel=life-meeting} pb-3",
                        "meeting.held 2026-05-15 1 {kind=theme-day} t-1",
                        "task.done 2026-06-10 1 {timely=true} task-2");
        assertThat(events("o-baishi")).containsExactly("meeting.held 2026-04-20 1 {kind=member-meeting} t-2");
        assertThat(events("m-03")).containsExactly("meeting.absent 2026-05-15 1 {kind=theme-day, excused=false} t-1");
        assertThat(events("m-06")).containsExactly("meeting.absent 2026-05-15 1 {kind=theme-day, excused=true} t-1");
        assertThat(events("m-07"))
                .containsExactly("meeting.absent 2026-06-10 1 {kind=group-meeting, excused=false} t-3");
    }

    @Test
    void visits_are_events_of_the_visitor_with_the_matters_that_were_settled() {
        assertThat(events("m-02")).containsExactly("visit 2026-05-20 1 {} w-2", "matter.settled 2026-05-20 2 {} w-2");
        assertThat(events("m-08"))
                .containsExactly("colour.rated 2026-05-12 1 {colour=red} cr-3", "visit 2026-06-02 1 {} w-3");
    }

    @Test
    void published_notices_are_events_of_whom_they_are_about() {
        Facts firstQuarter = Facts.from(ProgrammeSamples.programme(), Period.parse("2026-Q1"));

        assertThat(firstQuarter.events("o-qingxi").stream().map(FactDeriverTest::line))
                .containsExactly(
                        "problem.closed 2026-01-16 1 {channel=key-village, timely=true} pb-1",
                        "problem.closed 2026-01-16 1 {channel=life-meeting, timely=true} pb-3",
                        "duty.appraised 2026-01-20 1 {result=qualified} ap-1",
                        "notice.positive 2026-02-10 1 {level=county} n-1");
        assertThat(facts.eventsSetAside().stream()
                        .filter(event -> event.kind().startsWith("notice"))
                        .map(event -> event.subject() + " " + line(event)))
                .containsExactly("c-04 notice.negative 2026-04-01 1 {level=county} n-2");
    }

    @Test
    void what_happened_before_the_period_is_derived_for_measures_that_look_back() {
        Period thirdQuarter = Period.parse("2026-Q3");
        CountMeasure meetings = new CountMeasure(
                "meeting.held",
                Map.of(),
                Optional.of(Counting.lookingBack(new Stretch(6, WindowUnit.MONTH))),
                FactTrial.TITLE,
                Optional.empty(),
                SourceType.SYSTEM_RECORD);
        Facts back = Facts.builder(thirdQuarter)
                .since(LocalDate.of(2026, 4, 1))
                .derive(ProgrammeSamples.programme())
                .build();

        assertThat(meetings.cite(back, "o-qingxi"))
                .extracting(Citation::toString)
                .containsExactly("2026-05-15 t-1");
        assertThat(back.events("o-qingxi")).isEmpty();
        assertThat(back.reading("o-qingxi", "meeting.attendance")).isEmpty();
    }

    @Test
    void a_branch_has_its_members_with_those_of_its_groups_and_their_attendance() {
        assertReading("o-qingxi", "members", "7");
        assertReading("o-qingxi", "meeting.attendance", "71.4285714286");
        assertReading("o-baishi", "meeting.attendance", "100");
        assertThat(Facts.from(ProgrammeSamples.programme(), Period.parse("2026-Q1"))
                        .reading("o-qingxi", "meeting.attendance"))
                .isEmpty();
    }

    @Test
    void a_secretary_is_in_post_at_the_end_of_the_period_or_not() {
        Programme vacant = ProgrammeSamples.withOrganization(register -> register.withAppointments(
                OrganizationSamples.appointment("a-1").post(Ref.of("p-yunshan")).build()));

        assertReading("o-qingxi", "secretary.in-post", "1");
        assertThat(Facts.from(vacant, SECOND_QUARTER).reading("o-qingxi", "secretary.in-post"))
                .flatMap(Reading::value)
                .contains(BigDecimal.ZERO);
        assertThat(facts.reading("v-qingxi", "secretary.in-post")).isEmpty();
    }

    @Test
    void coverage_is_in_percent_of_village_branch_and_township() {
        Programme oneUnlinked = ProgrammeSamples.withCoverage(register -> register.withLinks(
                CoverageSamples.link("l-1")
                        .households(CoverageSamples.households(1, 6))
                        .build(),
                CoverageSamples.link("l-3")
                        .member(Ref.of("m-08"))
                        .households(CoverageSamples.households(7, 8))
                        .build()));

        Facts found = Facts.from(oneUnlinked, SECOND_QUARTER);

        for (String subject : List.of("v-baishi", "o-baishi")) {
            assertThat(found.reading(subject, "coverage.member-household"))
                    .contains(reading(subject, "coverage.member-household", "66.6666666667", "households 2/3"));
        }
        assertThat(found.reading("o-yunshan", "coverage.member-household"))
                .contains(reading("o-yunshan", "coverage.member-household", "88.8888888889", "households 8/9"));
        assertThat(found.reading("m-01", "households.linked"))
                .contains(reading("m-01", "households.linked", "6", "coverage/links"));
        assertReading("o-yunshan", "coverage.team-village", "100");
        assertReading("o-yunshan", "coverage.grid-branch", "100");
    }

    @Test
    void what_no_subject_has_is_set_aside_and_nothing_else() {
        assertThat(facts.eventsSetAside().stream().map(event -> event.subject() + " " + event.kind()))
                .containsExactly(
                        "c-02 task.done",
                        "c-04 sanction.in-force",
                        "c-04 sanction.in-force",
                        "c-04 notice.negative",
                        "c-02 clarified",
                        "c-01 incentive.granted",
                        "c-01 incentive.granted",
                        "c-01 incentive.granted",
                        "c-01 incentive.granted",
                        "c-01 revisit.done",
                        "c-02 revisit.done",
                        "c-02 colour.rated",
                        "c-03 colour.rated",
                        "c-01 colour.rated",
                        "c-02 colour-card.issued");
        assertThat(facts.readingsSetAside().stream().map(reading -> reading.subject() + " " + reading.name()))
                .containsExactly(
                        "c-04 colour",
                        "c-03 colour",
                        "c-01 colour",
                        "o-county survey.awareness",
                        "o-county survey.participation",
                        "o-county survey.satisfaction");
    }

    @Test
    void nothing_comes_of_an_empty_programme() {
        Facts none = Facts.from(ProgrammeSamples.empty(), SECOND_QUARTER);

        assertThat(none.subjects(SubjectKinds.PARTY_MEMBER)).isEmpty();
        assertThat(none.eventsSetAside()).isEmpty();
        assertThat(none.readingsSetAside()).isEmpty();
    }

    private List<String> events(String subject) {
        List<String> lines = new ArrayList<>();
        facts.events(subject).forEach(event -> lines.add(line(event)));
        return lines;
    }

    private static String line(Event event) {
        return event.kind() + " " + event.occurredOn() + " " + event.amount().toPlainString() + " " + event.attributes()
                + " " + event.source();
    }

    private static Reading reading(String subject, String name, String value, String source) {
        return FactSamples.reading(subject, name, value).source(source).build();
    }

    private void assertReading(String subject, String name, String value) {
        assertThat(facts.reading(subject, name).flatMap(Reading::value))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(value));
    }
}
