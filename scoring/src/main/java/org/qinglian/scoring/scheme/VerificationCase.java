package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * A verification case (验证案例) that a scheme carries: facts, and the points that follow by hand. A scheme is refused unless
 * all its cases come true.
 *
 * @param name its name
 * @param working how the points were worked out by hand
 * @param facts the value of measures: a number, a code, counts by code for a tally, or {@code {"status": "not-applicable"}};
 *     a number of events or choices that is not named is 0, any other measure, one of windows too, is missing
 * @param expect the points of nodes
 * @param score the score, after overrides and rounding
 * @param grade the grade
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VerificationCase(
        @NotBlank String name,
        @NotNull LocalizedText working,
        Map<String, JsonNode> facts,
        Map<String, BigDecimal> expect,
        Optional<BigDecimal> score,
        Optional<String> grade) {
    public VerificationCase {
        facts = Copy.map(facts);
        expect = Copy.map(expect);
    }
}
