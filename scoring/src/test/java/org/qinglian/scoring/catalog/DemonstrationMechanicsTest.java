package org.qinglian.scoring.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.document.JsonMapping;

/**
 * Every mechanic that published rules use is at work in a demonstration: in which part of which scheme, and what it says there.
 * The parts are scored by the verification cases of their schemes.
 */
class DemonstrationMechanicsTest {
    private static final SchemeCatalog CATALOG = SchemeCatalog.standard();

    /** What published rules do: shape, items, caps, vetoes, people, comparison, time, structure. */
    private static final List<String> MECHANICS = List.of(
            "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "M1", "M2", "M3", "M3b", "M4", "M5", "M5b",
            "M6", "M6b", "M6c", "M6d", "M7", "M8", "M8b", "M9", "M10", "M11", "M12", "M13", "M14", "M15", "M16", "C1",
            "C2", "C3", "C4", "C5", "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12", "P1",
            "P2", "P3", "P4", "P5", "P7", "P8", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11",
            "R12", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "X1", "X2", "X3", "X5", "X6", "X7",
            "X8", "X9", "X10");

    @ParameterizedTest(name = "{0}: {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            S1   | pioneer-index        | node total                          | combine = sum
            S2   | pioneer-index        | node base.life.standing             | start = granted & floor = 0
            S3   | clean-village-index  | node base.training                  | start = earned
            S4   | cadre-colours        | node conduct                        | start = granted & rules/*/points = 1 & rules/*/points/light = -1
            S5   | pioneer-year         | node own                            | combine = weighted-mean & children/*/weight = 0.7
            S6   | clean-village-index  | node base.accounts                  | rules/*/measure = accounts.score & rules/*/to/value = 400
            S7   | service-index        | node total                          | max = 120 & floor = 0
            S8   | clean-village-index  | scheme                              | subject = village & period = quarter
            S8   | village-accounts     | scheme                              | subject = village & period = quarter
            S9   | village-stars        | node stars                          | combine = passes & pass/atLeast = 80
            S10  | cadre-colours        | node conduct                        | max = 12
            S10  | village-accounts     | node total                          | max = 400
            M1   | fortress-index       | node base.team.secretary            | rules/*/kind = award
            M2   | pioneer-index        | node base.visits.post-holding       | rules/*/kind = per-unit & rules/*/cap = 25
            M3   | clean-village-index  | node base.hearings                  | rules/*/points = -2 & floor = 0
            M3b  | village-accounts     | node assets.contracts               | rules/*/cap = -30
            M4   | clean-village-index  | node base.disclosure                | rules/*/kind = steps & rules/*/below = 95
            M5   | village-accounts     | node books.entries                  | rules/*/points = 0.42 & rules/*/kind = award
            M5b  | village-accounts     | node assets.inventory               | rules/*/kind = linear & notApplicable = full
            M6   | service-index        | measure petitions                   | by/0 = level & by/1 = form
            M6   | service-index        | node deductions.petitions           | rules/*/kind = lookup & rules/*/measure = petitions
            M6b  | household-month      | node base.rules                     | rules/*/kind = tiers & rules/*/tiers/*/points = -2.5
            M6c  | village-accounts     | node money.income                   | rules/*/measure = income.middle & rules/*/when/all
            M6d  | pioneer-index        | node bonus.commendations            | rules/*/kind = lookup & rules/*/points/city = 8
            M7   | village-accounts     | node books.published                | rules/*/kind = tiers & rules/*/tiers/4/points = 60
            M8   | clean-village-index  | node bonus.suggestions              | rules/*/kind = cascade
            M8b  | clean-village-index  | measure thanks                      | worth/multipliers/*/factor = 2
            M9   | clean-village-index  | measure commendations               | counting/once/highest/attribute = level
            M9   | household-month      | measure service.hours               | counting/caps/*/by/0 = kind
            M10  | clean-village-index  | measure role                        | kind = discretion & least = 0.5 & most = 1
            M11  | clean-village-index  | measure training.hours              | worth/units/length = 60
            M12  | village-accounts     | measure exams                       | worth/bands/*/from = 90
            M13  | clean-village-index  | measure supervision.months-without  | kind = windows & below = 1
            M14  | village-accounts     | node people.age                     | rules/*/kind = steps & rules/*/above = 60
            M15  | household-month      | measure other                       | choosers/0 = villagers-group
            M16  | clean-village-index  | measure hearings.missed             | counting/unless/excused = true
            C1   | household-month      | node base.yard                      | max = 4 & floor = 0
            C2   | pioneer-index        | node bonus                          | max = 20
            C2   | pioneer-index        | node deductions                     | floor = -20
            C3   | clean-village-index  | measure training.hours              | counting/caps/*/per = day & counting/caps/*/per = month
            C4   | household-month      | measure service.hours               | counting/caps/0/most = 2 & counting/caps/1/most = 4
            C5   | pioneer-index        | node bonus                          | gate/atLeast = 64
            C5   | clean-village-rating | node bonus                          | gate/above = 80
            G1   | village-accounts     | override misuse                     | effect/kind = zero
            G2   | pioneer-index        | override repeated                   | effect/kind = grade
            G3   | clean-village-rating | override negative-ceiling           | effect/kind = ceiling
            G4   | clean-village-rating | override no-cooperative             | effect/kind = unrated
            G5   | clean-village-rating | override negative-recognition       | effect/kind = not-recognised & when/measure = negative.two-years
            G5   | clean-village-rating | measure negative.two-years          | counting/lookBack/value = 2
            G6   | clean-village-rating | override petition                   | effect/kind = no-award
            G7   | fortress-year        | override veto-list                  | basis/version = 2026 & when/measure = veto.listed
            G7   | fortress-year        | measure veto.listed                 | where/edition = 2026
            G8   | cadre-check-up       | override poor-review                | when/measure = review.poor & when/above = 50
            G9   | clean-village-index  | override accounts                   | when/measure = accounts.grade
            G10  | clean-village-rating | band leading                        | when/measure = project.innovation
            G11  | clean-village-rating | override honour                     | effect/kind = floor
            G12  | clean-village-rating | consequence withdraw                | grades/* = below
            P1   | clean-village-index  | measure satisfaction                | worth/fair = 60
            P2   | clean-village-index  | measure satisfaction                | groups/representatives = 40
            P3   | fortress-year        | measure graders                     | groups/members = 1 & groups/superiors = 1 & groups/residents = 1
            P4   | clean-village-index  | measure satisfaction                | no worth/unknown
            P5   | clean-village-index  | measure satisfaction                | quorum/above = 1 & least = 5
            P7   | cadre-check-up       | measure review                      | groups/residents = 1
            P8   | clean-village-index  | measure satisfaction                | groups/residents = 30
            R1   | pioneer-index        | band excellent                      | from = 90
            R2   | clean-village-rating | quota leading                       | kind = limit & places/word = about & places/share = 0.25
            R3   | clean-village-rating | quota standard                      | fromYear = 2027
            R4   | clean-village-rating | outcome                             | precedence = bands-then-quotas
            R5   | fortress-year        | quota excellent                     | kind = limit & places/count = 10
            R6   | clean-village-rating | quota standard                      | kind = target & places/share = 0.70
            R6   | fortress-year        | quota good                          | kind = limit & orBetter = true
            R7   | clean-village-index  | node base.hotline                   | rules/*/kind = tiers & rules/*/measure = hotline.rank
            R7   | fortress-year        | measure place                       | kind = standing & as = share
            R8   | clean-village-rating | list red                            | end = top & places/count = 3
            R8   | clean-village-rating | list attention                      | end = bottom & places/share = 0.10
            R9   | clean-village-rating | outcome                             | peerGroup = township
            R9   | clean-village-index  | measure hotline.rank                | within = township
            R10  | clean-village-rating | quota below                         | kind = bottom
            R11  | clean-village-rating | outcome                             | ties/within = 0.2 & ties/by/0 = commendations
            R11  | household-quarter    | outcome                             | ties & no ties/by/0
            R12  | clean-village-rating | override no-cooperative             | effect/kind = unrated
            T1   | fortress-year        | measure quarters.sum                | scheme = demo/fortress-index & take = sum & parts = 4
            T2   | household-quarter    | measure months.sum                  | scheme = demo/household-month & parts = 3
            T2   | pioneer-year         | measure households.lowest           | scheme = demo/household-quarter
            T3   | cadre-check-up       | scheme                              | period = half
            T3   | cadre-check-up       | measure months.sum                  | scheme = demo/cadre-colours & parts = 6
            T3   | cadre-check-up       | node review                         | rules/*/measure = review
            T4   | fortress-year        | measure quarters.change             | take = change
            T5   | pioneer-index        | scheme                              | no measures/*/previous
            T6   | fortress-year        | measure carried                     | scheme = demo/fortress-year & previous = true
            T7   | clean-village-index  | measure cases.two-years             | counting/lookBack/unit = year
            T8   | clean-village-index  | measure last-place.running          | kind = run & run = latest
            T8   | clean-village-index  | measure notices.half-year           | kind = peak & within/value = 6
            T8   | cadre-colours        | measure days.running                | kind = windows & run = reaching
            T9   | village-stars        | measure self-check.in-time          | counting/during/from = 07-01 & counting/during/to = 07-10
            T10  | household-quarter    | measure months.sum                  | incomplete = pro-rata
            X1   | pioneer-index        | node base.visits.ordinary           | appliesTo/in/* = ordinary
            X2   | fortress-index       | node base.team                      | no appliesTo
            X2   | fortress-index       | node base.results.village           | appliesTo/in/* = village
            X3   | pioneer-index        | node base.pledge.ordinary           | rules/*/measure = pledge.kept & notApplicable = rescale
            X5   | pioneer-year         | measure households.lowest           | across = member
            X6   | fortress-year        | measure members.qualified           | across = branch & take = share
            X7   | clean-village-index  | measure accounts.score              | kind = result & scheme = demo/village-accounts
            X8   | village-accounts     | node assets.inventory               | missing = zero & notApplicable = full
            X9   | household-month      | scheme                              | openings/0/group = bonus
            X10  | pioneer-year         | measure quarters.mean               | kind = rollup & incomplete = as-it-is
            """)
    void is_at_work_in_a_part_of_a_demonstration(String mechanic, String scheme, String part, String says) {
        JsonNode document = JsonMapping.mapper().valueToTree(CATALOG.get("demo/" + scheme));

        List<JsonNode> found = SchemePart.of(document, part);

        assertThat(found).as(part).isNotEmpty();
        assertThat(found)
                .as(mechanic + ": " + part + " says " + says)
                .anyMatch(node -> Arrays.stream(says.split(" & ", -1)).allMatch(each -> SchemePart.says(node, each)));
    }

    @Test
    void every_mechanic_is_listed() throws NoSuchMethodException {
        Method test = getClass()
                .getDeclaredMethod(
                        "is_at_work_in_a_part_of_a_demonstration",
                        String.class,
                        String.class,
                        String.class,
                        String.class);
        Set<String> listed = new LinkedHashSet<>();
        test.getAnnotation(CsvSource.class)
                .textBlock()
                .lines()
                .forEach(line -> listed.add(line.split("\\|", -1)[0].strip()));

        assertThat(listed).containsExactlyElementsOf(MECHANICS);
    }
}
