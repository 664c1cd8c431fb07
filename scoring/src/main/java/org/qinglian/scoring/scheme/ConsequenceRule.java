package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * What is proposed for whoever has a grade (结果运用建议), such as an admonition talk. It is a proposal: the body that it names
 * decides in each case.
 *
 * @param id its identifier
 * @param grades the grades for which it is proposed
 * @param title what is proposed
 * @param decidedBy the body that decides
 * @param approvedBy the body that has to approve, if one has
 * @param basis the rule that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ConsequenceRule(
        @NotBlank String id,
        @NotEmpty List<String> grades,
        @NotNull LocalizedText title,
        @NotNull LocalizedText decidedBy,
        Optional<LocalizedText> approvedBy,
        @NotNull @Valid Basis basis) {
    public ConsequenceRule {
        grades = Copy.list(grades);
    }
}
