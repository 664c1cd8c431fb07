package org.qinglian.scoring.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.document.DocumentException;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.VerificationCase;

/** The schemes that ship: sound, worked by hand, honest about what they lack. */
class SchemeCatalogTest {
    private static final SchemeReader READER = SchemeReader.standard();

    static List<String> files() {
        return StandardSchemes.FILES;
    }

    static Stream<String> demonstrations() {
        return files().stream().filter(file -> file.startsWith("demo/"));
    }

    static Stream<String> published() {
        return files().stream().filter(file -> !file.startsWith("demo/"));
    }

    @Test
    void has_every_scheme_that_ships_in_order() {
        assertThat(SchemeCatalog.standard().ids())
                .containsExactly(
                        "demo/pioneer-index",
                        "demo/fortress-index",
                        "demo/service-index",
                        "demo/clean-village-index",
                        "demo/clean-village-rating",
                        "demo/pioneer-year",
                        "demo/village-stars",
                        "demo/fortress-year",
                        "demo/village-accounts",
                        "demo/household-month",
                        "demo/household-quarter",
                        "demo/cadre-colours",
                        "demo/cadre-check-up",
                        "qinghai-2018/pioneer-index/pre-granted",
                        "qinghai-2018/pioneer-index/subtractive",
                        "qinghai-2018/fortress-index",
                        "fuding-2012/secretary",
                        "village-grading/2c",
                        "zhejiang-good-governance-village/2d",
                        "clean-village-2022/recognition",
                        "pingyang-2024/village-index",
                        "jisuo-2024/village-index",
                        "ouhai-2021/clean-agency",
                        "ningguo-2023/township-service",
                        "taizhou-2023/private-enterprise",
                        "expressway-group/clean-construction",
                        "jiangbei-2022/check-up")
                .doesNotHaveDuplicates()
                .hasSameSizeAs(files());
    }

    @Test
    void names_those_there_are_when_asked_for_another() {
        SchemeCatalog catalog = SchemeCatalog.builder()
                .add(StandardSchemes.source("demo/pioneer-index.json"))
                .add(StandardSchemes.source("demo/service-index.json"))
                .build();

        assertThat(catalog.find("pioneer")).isEmpty();
        assertThatThrownBy(() -> catalog.get("pioneer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Scheme 'pioneer' is not in the catalogue; expected one of [demo/pioneer-index, demo/service-index].");
    }

    @Test
    void takes_the_later_scheme_of_an_identifier() {
        Scheme revised = scheme("demo/service-index.json").withVersion("2026.2");

        SchemeCatalog catalog =
                SchemeCatalog.builder().addStandard().add(revised).build();

        assertThat(catalog.get("demo/service-index")).isSameAs(revised);
        assertThat(catalog.ids()).hasSameSizeAs(files());
    }

    @Test
    void refuses_a_scheme_with_an_error() throws IOException {
        String text = text("demo/pioneer-index.json");
        ExpectedNumber number = ExpectedNumber.in(text).get(0);

        SchemeCatalog.Builder builder =
                SchemeCatalog.builder().addStandard().add(DocumentSource.of("mine.json", number.bumped(text)));

        assertThatThrownBy(builder::build)
                .isInstanceOf(DocumentException.class)
                .hasMessageMatching("error: mine.json:" + number.line() + ":\\d+ \\Q" + number.pointer()
                        + ": [scheme.verification-failed] Verification case 'full marks, ordinary member' fails: found 25,"
                        + " expected 26.\\E");
    }

    /**
     * Warnings stand where a source itself is partial, does not add up, leaves much to a choice or tells no veto, and nowhere
     * else.
     */
    @Test
    void is_free_of_problems_but_for_what_the_sources_lack() {
        List<String> problems = files().stream()
                .flatMap(file -> load(file).problems().stream())
                .map(problem -> problem.location().file() + " "
                        + problem.location().pointer() + ": [" + problem.code() + "] "
                        + problem.message().en())
                .toList();

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "qinghai-2018/pioneer-index-pre-granted.json /score: [scheme.discretion-share] Of 100 full points, 100"
                                + " rest on somebody's choice (100 %); expected 30 % at the most.",
                        "qinghai-2018/pioneer-index-subtractive.json /score: [scheme.discretion-share] Of 80 full points, 80"
                                + " rest on somebody's choice (100 %); expected 30 % at the most.",
                        "village-grading/2c.json /score: [scheme.discretion-share] Of 55 full points, 25 rest on somebody's"
                                + " choice (45.5 %); expected 30 % at the most.",
                        "qinghai-2018/pioneer-index-subtractive.json /score/max: [scheme.children-points] Parts of 'total' have"
                                + " 80 full points together; expected 100, those of the group.",
                        "qinghai-2018/pioneer-index-subtractive.json /score/max: [scheme.unreachable-max] Node 'total' can reach"
                                + " 80 at the most; expected its maximum 100 to be reachable.",
                        "fuding-2012/secretary.json /score/max: [scheme.children-points] Parts of 'total' have 90 full points"
                                + " together; expected 190, those of the group.",
                        "fuding-2012/secretary.json /score/max: [scheme.unreachable-max] Node 'total' can reach 80 at the most;"
                                + " expected its maximum 190 to be reachable.",
                        "fuding-2012/secretary.json /score/children/0/max: [scheme.children-points] Parts of 'first-duty' have 80"
                                + " full points together; expected 90, those of the group.",
                        "fuding-2012/secretary.json /score/children/0/max: [scheme.unreachable-max] Node 'first-duty' can reach"
                                + " 80 at the most; expected its maximum 90 to be reachable.",
                        "village-grading/2c.json /score/max: [scheme.children-points] Parts of 'total' have 55 full points"
                                + " together; expected 100, those of the group.",
                        "village-grading/2c.json /score/max: [scheme.unreachable-max] Node 'total' can reach 52 at the most;"
                                + " expected its maximum 100 to be reachable.",
                        "village-grading/2c.json /score/children/2/max: [scheme.unreachable-max] Node 'civility' can reach 12 at"
                                + " the most; expected its maximum 15 to be reachable.",
                        "village-grading/2c.json /score/children/2/children/3/max: [scheme.unreachable-max] Node"
                                + " 'civility.culture' can reach 2 at the most; expected its maximum 5 to be reachable.",
                        "zhejiang-good-governance-village/2d.json /score/children/1/max: [scheme.children-points] Parts of"
                                + " 'second' have 5 full points together; expected 20, those of the group.",
                        "zhejiang-good-governance-village/2d.json /score/children/1/max: [scheme.unreachable-max] Node 'second'"
                                + " can reach 5 at the most; expected its maximum 20 to be reachable.",
                        "ouhai-2021/clean-agency.json /score/max: [scheme.unreachable-max] Node 'total' can reach 45 at"
                                + " the most; expected its maximum 100 to be reachable.",
                        "ouhai-2021/clean-agency.json /score/children/0/max: [scheme.children-points] Parts of 'common'"
                                + " have 20 full points together; expected 65, those of the group.",
                        "ouhai-2021/clean-agency.json /score/children/0/max: [scheme.unreachable-max] Node 'common' can"
                                + " reach 10 at the most; expected its maximum 65 to be reachable.",
                        "ouhai-2021/clean-agency.json /score/children/0/children/0/max: [scheme.children-points] Parts"
                                + " of 'political' have 12 full points together; expected 20, those of the group.",
                        "ouhai-2021/clean-agency.json /score/children/0/children/0/max: [scheme.unreachable-max] Node"
                                + " 'political' can reach 10 at the most; expected its maximum 20 to be reachable.",
                        "ouhai-2021/clean-agency.json /score/children/0/children/0/children/2/max:"
                                + " [scheme.children-points] Parts of 'political.life' have 2 full points together; expected 4,"
                                + " those of the group.",
                        "ouhai-2021/clean-agency.json /score/children/0/children/0/children/2/max:"
                                + " [scheme.unreachable-max] Node 'political.life' can reach 2 at the most; expected its maximum"
                                + " 4 to be reachable.",
                        "ningguo-2023/township-service.json /score/max: [scheme.children-points] Parts of 'service'"
                                + " have 15 full points together; expected 70, those of the group.",
                        "ningguo-2023/township-service.json /score/max: [scheme.unreachable-max] Node 'service' can"
                                + " reach 5 at the most; expected its maximum 70 to be reachable.",
                        "ningguo-2023/township-service.json /score/children/0/max: [scheme.children-points] Parts of"
                                + " 'standards' have 5 full points together; expected 15, those of the group.",
                        "ningguo-2023/township-service.json /score/children/0/max: [scheme.unreachable-max] Node"
                                + " 'standards' can reach 5 at the most; expected its maximum 15 to be reachable.",
                        "expressway-group/clean-construction.json /score: [scheme.discretion-share] Of 21 full points,"
                                + " 16 rest on somebody's choice (76.2 %); expected 30 % at the most.",
                        "expressway-group/clean-construction.json /score/max: [scheme.unreachable-max] Node 'total' can"
                                + " reach 21 at the most; expected its maximum 30 to be reachable.",
                        "expressway-group/clean-construction.json /score/children/1/max: [scheme.children-points] Parts"
                                + " of 'archive' have 16 full points together; expected 25, those of the group.",
                        "expressway-group/clean-construction.json /score/children/1/max: [scheme.unreachable-max] Node"
                                + " 'archive' can reach 16 at the most; expected its maximum 25 to be reachable.",
                        "jisuo-2024/village-index.json : [scheme.veto-missing] Scheme gives grades but has no override;"
                                + " expected its veto list, or those of the document that holds beside it, named with its version"
                                + " as their basis.",
                        "taizhou-2023/private-enterprise.json : [scheme.veto-missing] Scheme gives grades but has no"
                                + " override; expected its veto list, or those of the document that holds beside it, named with"
                                + " its version as their basis.",
                        "jiangbei-2022/check-up.json : [scheme.veto-missing] Scheme gives grades but has no override;"
                                + " expected its veto list, or those of the document that holds beside it, named with its version"
                                + " as their basis.");
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_refused_at_the_line_of_any_expected_number_that_is_changed(String file) throws IOException {
        String text = text(file);
        List<String> accepted =
                load(file).problems().stream().map(Problem::code).toList();
        List<ExpectedNumber> numbers = ExpectedNumber.in(text);

        assertThat(numbers).hasSizeGreaterThan(10);
        for (ExpectedNumber number : numbers) {
            Loaded<Scheme> loaded = READER.load(DocumentSource.of(file, number.bumped(text)));
            assertThat(loaded.isClean()).as(number.pointer()).isFalse();
            assertThat(loaded.problems().stream().filter(Problem::isError))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("scheme.verification-failed");
                        assertThat(problem.location().file()).isEqualTo(file);
                        assertThat(problem.location().pointer()).isEqualTo(number.pointer());
                        assertThat(problem.location().line()).isEqualTo(number.line());
                    });
            assertThat(loaded.problems().stream()
                            .filter(problem -> !problem.isError())
                            .map(Problem::code))
                    .containsExactlyElementsOf(accepted);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_refused_when_an_expected_grade_is_changed(String file) throws IOException {
        Scheme scheme = scheme(file);
        for (int i = 0; i < scheme.verification().size(); i++) {
            JsonNode document = mapper().readTree(text(file));
            ObjectNode given = (ObjectNode) document.at("/verification/" + i);
            if (given.has("grade")) {
                given.put("grade", "another");
                String pointer = "/verification/" + i + "/grade";
                assertThat(READER.load(DocumentSource.of(file, document.toString())).problems().stream()
                                .filter(Problem::isError)
                                .map(problem -> problem.code() + " "
                                        + problem.location().pointer()))
                        .containsExactly("scheme.verification-failed " + pointer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void expects_every_node_and_every_grade_in_some_case(String file) {
        Scheme scheme = scheme(file);
        Set<String> nodes = new TreeSet<>();
        SchemeMechanics.nodes(scheme.score()).forEach(node -> nodes.add(node.id()));
        Set<String> grades = new TreeSet<>();
        scheme.outcome().bands().stream().map(Band::grade).forEach(grades::add);

        Set<String> expectedNodes = new TreeSet<>();
        Set<String> expectedGrades = new TreeSet<>();
        for (VerificationCase each : scheme.verification()) {
            expectedNodes.addAll(each.expect().keySet());
            each.grade().ifPresent(expectedGrades::add);
        }

        assertThat(expectedNodes).isEqualTo(nodes);
        assertThat(expectedGrades)
                .as("where places are dealt by rank, no subject has a grade by itself: see PublishedTiersTest")
                .isEqualTo(scheme.outcome().dealsByRank() ? Set.of() : grades);
        assertThat(scheme.verification())
                .allSatisfy(each -> assertThat(each.score()).as(each.name()).isPresent());
        assertThat(scheme.verification().stream().map(VerificationCase::name)).doesNotHaveDuplicates();
    }

    @Test
    void exercises_every_mechanic_in_the_demonstration() {
        SchemeMechanics found = new SchemeMechanics();
        demonstrations().map(SchemeCatalogTest::scheme).forEach(found::add);

        assertThat(found.missing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("demonstrations")
    void says_of_a_demonstration_that_it_is_fictional(String file) {
        Scheme scheme = scheme(file);

        assertThat(scheme.source().fictional()).isTrue();
        assertThat(scheme.title().zh().orElseThrow()).endsWith("（示例）");
        assertThat(scheme.source().document()).contains("虚构示例");
        assertThat(scheme.overrides())
                .isNotEmpty()
                .allSatisfy(override -> assertThat(override.basis().document()).endsWith("（虚构示例）"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void says_of_a_published_rule_what_of_it_is_missing(String file) {
        Scheme scheme = scheme(file);

        assertThat(scheme.source().fictional()).isFalse();
        assertThat(scheme.title().zh().orElseThrow()).contains("不完整");
        assertThat(scheme.title().en().orElseThrow()).contains("partial");
        assertThat(scheme.source().partial()).hasSizeGreaterThan(2);
    }

    @Test
    void declares_the_two_readings_of_the_negative_block_as_variants_of_one_rule() {
        SchemeCatalog catalog = SchemeCatalog.standard();
        Scheme preGranted = catalog.get("qinghai-2018/pioneer-index/pre-granted");
        Scheme subtractive = catalog.get("qinghai-2018/pioneer-index/subtractive");

        assertThat(preGranted.variant().orElseThrow().of())
                .isEqualTo(subtractive.variant().orElseThrow().of())
                .isEqualTo("qinghai-2018/pioneer-index");
        assertThat(preGranted.variant()).isNotEqualTo(subtractive.variant());
        assertThat(preGranted.measures()).isEqualTo(subtractive.measures());
        assertThat(preGranted.overrides()).isEqualTo(subtractive.overrides());
        assertThat(preGranted.source()).isEqualTo(subtractive.source());
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_everything_in_both_languages(String file) throws IOException {
        JsonNode document = mapper().readTree(text(file));

        document.findParents("zh")
                .forEach(each ->
                        assertThat(each.path("en").asText()).as(each.toString()).isNotBlank());
        document.findParents("en")
                .forEach(each ->
                        assertThat(each.path("zh").asText()).as(each.toString()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_the_same_after_writing_and_reading(String file) throws IOException {
        Scheme scheme = scheme(file);
        String written = mapper().writeValueAsString(scheme);

        Loaded<Scheme> again = READER.load(DocumentSource.of(file, written));

        assertThat(again.value()).contains(scheme);
        assertThat(mapper().writeValueAsString(again.value().orElseThrow())).isEqualTo(written);
    }

    private static Loaded<Scheme> load(String file) {
        return READER.load(StandardSchemes.source(file));
    }

    private static Scheme scheme(String file) {
        return load(file).orThrow();
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = StandardSchemes.source(file).open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ObjectMapper mapper() {
        return JsonMapping.mapper();
    }
}
