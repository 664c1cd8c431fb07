package org.qinglian.core.coverage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What a {@link VillageAppraisal} says of one officer (评议对象及结果).
 *
 * @param officer the code of the {@link VillageOfficer}
 * @param verdict competent or incompetent
 */
public record AppraisedOfficer(
        @NotBlank String officer, @NotNull AppraisalVerdict verdict) {}
