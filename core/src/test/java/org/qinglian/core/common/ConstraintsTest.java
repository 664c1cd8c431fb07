package org.qinglian.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.fixture.ConductSamples;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;

/** The constraints fire through the validator of a host, on the components of the records themselves. */
class ConstraintsTest {
    private static final String CREDIT_CODE_ZH = "应为 18 位统一社会信用代码且校验码正确（GB 32100）";
    private static final String CREDIT_CODE_EN =
            "must be a unified social credit code of 18 characters with correct check characters (GB 32100)";

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore_the_locale() {
        Locale.setDefault(before);
    }

    @Test
    void the_weights_of_the_standard_give_its_own_example() {
        // GB 32100-2015, by hand: 9 1 3 5 0 1 0 0 M 0 0 0 1 0 0 Y 4, weighted sum 1640, 1640 mod 31 = 28, 31 - 28 = 3
        assertThat(UnifiedSocialCreditCodeValidator.isValid("91350100M000100Y43"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"114199010000000194", "12419901000000027U", "1141990100000014XT", "11419901MB0000174M"})
    void a_credit_code_with_both_check_characters_is_valid(String code) {
        assertThat(UnifiedSocialCreditCodeValidator.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y44, last check character",
        "91350100M000100Y53, check character of the organisation",
        "91350100M000100Y4, too short",
        "91350100M000100Y433, too long",
        "91350100m000100y43, small letters",
        "I1350100M000100Y43, letter outside the alphabet",
        "9135010AM000100Y43, letter in the division",
        "９1350100M000100Y43, full-width digit",
        "'', empty"
    })
    void a_credit_code_with_a_fault_is_not_valid(String code, String fault) {
        assertThat(UnifiedSocialCreditCodeValidator.isValid(code)).as(fault).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"410000", "419901", "419900", "419901100201", "419901100000", "110000000000"})
    void a_division_code_that_is_filled_from_the_top_is_valid(String code) {
        assertThat(DivisionCodeValidator.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "990101, no such province",
        "410001, county without city",
        "419901000201, village without township",
        "41990, five digits",
        "4199011, seven digits",
        "4199011002, ten digits",
        "41990A, letter",
        "４１９９０１, full-width digits",
        "'', empty"
    })
    void a_division_code_with_a_fault_is_not_valid(String code, String fault) {
        assertThat(DivisionCodeValidator.isValid(code)).as(fault).isFalse();
    }

    @Test
    void a_credit_code_inside_an_optional_is_checked_with_a_message_in_both_languages() {
        var institution =
                OrganizationSamples.institution("i-1").creditCode("123").build();

        assertThat(violations(institution, Locale.CHINA)).containsExactly(Map.entry("creditCode", CREDIT_CODE_ZH));
        assertThat(violations(institution, Locale.ENGLISH)).containsExactly(Map.entry("creditCode", CREDIT_CODE_EN));
    }

    @Test
    void a_division_code_is_checked_as_a_component_and_inside_an_optional() {
        Village village = CoverageSamples.village("v-1").division("99").build();
        var organization =
                OrganizationSamples.organization("o-1").division("99").build();

        assertThat(violations(village, Locale.CHINA))
                .containsExactly(Map.entry("division", "应为 6 位或 12 位行政区划代码（GB/T 2260、统计用区划代码）"));
        assertThat(violations(organization, Locale.ENGLISH))
                .containsExactly(Map.entry(
                        "division", "must be a division code of 6 or 12 digits (GB/T 2260, statistical code)"));
    }

    @Test
    void what_must_be_there_is_checked() {
        var household = new Household(null, Ref.of("g-1"), Optional.empty());

        assertThat(violations(household, Locale.ENGLISH)).containsExactly(Map.entry("id", "must not be null"));
    }

    @Test
    void what_must_not_be_blank_is_checked() {
        CaseNotice notice = ConductSamples.positive("n-1").facts(" ").build();

        assertThat(violations(notice, Locale.ENGLISH)).containsExactly(Map.entry("facts", "must not be blank"));
    }

    @Test
    void what_must_be_positive_is_checked() {
        CaseNotice notice = ConductSamples.positive("n-1").issueNumber(0).build();

        assertThat(violations(notice, Locale.ENGLISH))
                .containsExactly(Map.entry("issueNumber", "must be greater than 0"));
    }

    @Test
    void what_must_not_be_negative_is_checked() {
        var visit = CoverageSamples.visit("w-1").mattersRaised(-1).build();

        assertThat(violations(visit, Locale.ENGLISH))
                .containsExactly(Map.entry("mattersRaised", "must be greater than or equal to 0"));
    }

    @Test
    void a_record_inside_an_optional_or_a_list_is_checked() {
        var household = CoverageSamples.household("h-1")
                .exclusion(new Exclusion("", "镇党委", DateRange.from(LocalDate.of(2026, 1, 1))))
                .build();
        var code = ConductSamples.code("code-1")
                .rules(List.of(ConductSamples.rule("r-1", 0).build()))
                .build();

        assertThat(violations(household, Locale.ENGLISH))
                .containsExactly(Map.entry("exclusion.reason", "must not be blank"));
        assertThat(violations(code, Locale.ENGLISH))
                .containsExactly(Map.entry("rules[0].ordinal", "must be greater than 0"));
    }

    @Test
    void the_sample_programme_has_no_violation() {
        var programme = ProgrammeSamples.programme();

        assertThat(programme.organization().organizations()).allSatisfy(this::hasNone);
        assertThat(programme.organization().institutions()).allSatisfy(this::hasNone);
        assertThat(programme.organization().members()).allSatisfy(this::hasNone);
        assertThat(programme.coverage().villages()).allSatisfy(this::hasNone);
        assertThat(programme.conduct().notices()).allSatisfy(this::hasNone);
    }

    private void hasNone(Object record) {
        assertThat(violations(record, Locale.ENGLISH)).isEmpty();
    }

    /** A host's own validator with nothing of ours; its texts follow the default locale. */
    private static List<Map.Entry<String, String>> violations(Object record, Locale locale) {
        Locale.setDefault(locale);
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(record).stream()
                    .map(ConstraintsTest::entry)
                    .toList();
        }
    }

    private static Map.Entry<String, String> entry(ConstraintViolation<Object> violation) {
        return Map.entry(violation.getPropertyPath().toString(), violation.getMessage());
    }
}
