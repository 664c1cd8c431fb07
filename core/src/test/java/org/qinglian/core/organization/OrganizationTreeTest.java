package org.qinglian.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.OrganizationSamples;

class OrganizationTreeTest {
    /** The five levels: a province, two cities, a county, a township and two villages. */
    private final OrganizationTree tree = tree(
            "province",
            "-",
            "city-a",
            "province",
            "county",
            "city-a",
            "township",
            "county",
            "village-1",
            "township",
            "village-2",
            "township",
            "city-b",
            "province");

    @Test
    void knows_who_is_directly_above_and_below() {
        assertThat(tree.parent(Ref.of("county"))).map(Organization::id).contains(Ref.of("city-a"));
        assertThat(tree.parent(Ref.of("province"))).isEmpty();
        assertThat(ids(tree.children(Ref.of("province")))).containsExactly("city-a", "city-b");
        assertThat(tree.children(Ref.of("village-1"))).isEmpty();
        assertThat(ids(tree.roots())).containsExactly("province");
    }

    @Test
    void lists_all_above_nearest_first_and_all_below_from_the_top_down() {
        assertThat(ids(tree.ancestors(Ref.of("village-1"))))
                .containsExactly("township", "county", "city-a", "province");
        assertThat(ids(tree.descendants(Ref.of("city-a"))))
                .containsExactly("county", "township", "village-1", "village-2");
        assertThat(ids(tree.descendants(Ref.of("province"))))
                .containsExactly("city-a", "county", "township", "village-1", "village-2", "city-b");
    }

    @Test
    void counts_the_levels_above() {
        assertThat(tree.depth(Ref.of("province"))).hasValue(0);
        assertThat(tree.depth(Ref.of("village-2"))).hasValue(4);
        assertThat(tree.depth(Ref.of("city-b"))).hasValue(1);
    }

    @Test
    void nobody_is_above_itself_beside_itself_or_above_what_is_above_it() {
        assertThat(tree.isAbove(Ref.of("city-a"), Ref.of("village-2"))).isTrue();
        assertThat(tree.isAbove(Ref.of("village-2"), Ref.of("city-a"))).isFalse();
        assertThat(tree.isAbove(Ref.of("city-b"), Ref.of("village-2"))).isFalse();
        assertThat(tree.isAbove(Ref.of("county"), Ref.of("county"))).isFalse();
    }

    @Test
    void answers_for_what_is_not_on_record() {
        Ref<Organization> unknown = Ref.of("nowhere");

        assertThat(tree.find(unknown)).isEmpty();
        assertThat(tree.parent(unknown)).isEmpty();
        assertThat(tree.children(unknown)).isEmpty();
        assertThat(tree.ancestors(unknown)).isEmpty();
        assertThat(tree.descendants(unknown)).isEmpty();
        assertThat(tree.depth(unknown)).isEmpty();
        assertThat(tree.isAbove(unknown, Ref.of("county"))).isFalse();
        assertThat(tree.isAbove(Ref.of("county"), unknown)).isFalse();
        assertThat(tree.isCircular(unknown)).isFalse();
        assertThat(tree().roots()).isEmpty();
    }

    @Test
    void one_whose_parent_is_not_on_record_is_a_root() {
        OrganizationTree two = tree("a", "nowhere", "b", "a", "c", "-");

        assertThat(ids(two.roots())).containsExactly("a", "c");
        assertThat(two.depth(Ref.of("b"))).hasValue(1);
    }

    @Test
    void a_circle_is_named_and_walked_once() {
        OrganizationTree circle = tree("a", "c", "b", "a", "c", "b", "d", "b", "e", "d", "self", "self", "top", "-");

        assertThat(ids(circle.circular())).containsExactly("a", "b", "c", "self");
        assertThat(circle.isCircular(Ref.of("d"))).isFalse();
        assertThat(ids(circle.ancestors(Ref.of("a")))).containsExactly("c", "b");
        assertThat(ids(circle.ancestors(Ref.of("e")))).containsExactly("d", "b", "a", "c");
        assertThat(ids(circle.descendants(Ref.of("a")))).containsExactly("b", "c", "d", "e");
        assertThat(circle.descendants(Ref.of("self"))).isEmpty();
        assertThat(circle.isAbove(Ref.of("a"), Ref.of("b"))).isTrue();
        assertThat(circle.isAbove(Ref.of("b"), Ref.of("a"))).isTrue();
        assertThat(circle.isAbove(Ref.of("self"), Ref.of("self"))).isFalse();
        assertThat(circle.isAbove(Ref.of("d"), Ref.of("a"))).isFalse();
        assertThat(circle.isAbove(Ref.of("top"), Ref.of("e"))).isFalse();
        assertThat(circle.depth(Ref.of("e"))).isEmpty();
        assertThat(ids(circle.roots())).containsExactly("top");
    }

    @Test
    void of_two_records_with_one_identifier_the_first_counts() {
        OrganizationTree twice = tree("a", "-", "b", "a", "c", "-", "b", "c");

        assertThat(ids(twice.descendants(Ref.of("a")))).containsExactly("b");
        assertThat(twice.children(Ref.of("c"))).isEmpty();
    }

    /** Whatever stands above what, the walks say the same as one step after the other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agrees_with_walking_step_by_step(long seed) {
        Random random = new Random(seed);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            pairs.add("o" + i);
            pairs.add(random.nextInt(6) == 0 ? "-" : "o" + random.nextInt(40));
        }
        OrganizationTree some = tree(pairs.toArray(String[]::new));

        for (int i = 0; i < 40; i++) {
            Ref<Organization> upper = Ref.of("o" + i);
            List<String> below = ids(some.descendants(upper));
            for (int j = 0; j < 40; j++) {
                Ref<Organization> lower = Ref.of("o" + j);
                boolean above = ids(some.ancestors(lower)).contains(upper.id());
                assertThat(some.isAbove(upper, lower)).as(upper + " " + lower).isEqualTo(above);
                assertThat(below.contains(lower.id())).as(upper + " " + lower).isEqualTo(above);
            }
            some.depth(upper)
                    .ifPresent(depth -> assertThat(some.ancestors(upper)).hasSize(depth));
        }
    }

    /** A chain as deep as no tree is: recursion would overflow, and a walk for each would take minutes. */
    @Test
    void is_built_in_time_for_a_chain_of_two_hundred_thousand() {
        List<Organization> chain = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            chain.add(OrganizationSamples.organization("o" + i)
                    .parent(Ref.of("o" + (i - 1)))
                    .build());
        }
        OrganizationTree deep = OrganizationTree.of(chain);

        assertThat(deep.depth(Ref.of("o199999"))).hasValue(199_999);
        assertThat(deep.isAbove(Ref.of("o0"), Ref.of("o199999"))).isTrue();
        assertThat(deep.circular()).isEmpty();
    }

    /** Identifiers and their parents by turns; {@code -} for none. */
    private static OrganizationTree tree(String... pairs) {
        List<Organization> organizations = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            var organization = OrganizationSamples.organization(pairs[i]).build();
            organizations.add(
                    pairs[i + 1].equals("-")
                            ? organization.withParent(Optional.empty())
                            : organization.withParent(Ref.of(pairs[i + 1])));
        }
        return OrganizationTree.of(organizations);
    }

    private static List<String> ids(List<Organization> organizations) {
        return organizations.stream()
                .map(organization -> organization.id().id())
                .toList();
    }
}
