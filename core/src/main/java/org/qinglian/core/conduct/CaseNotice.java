package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;

/**
 * A case notice (通报): one issue of a series that commends or criticises a case.
 *
 * <p>Example: issue 9 of 2026 of the county commission, negative, individual, ad hoc. It reports a decision and is not
 * the decision itself.
 *
 * @param id its identifier
 * @param polarity commends or criticises
 * @param subjectKind about an organisation or a person
 * @param mode regular or ad hoc
 * @param coordination city, county or both
 * @param issuer who issues it
 * @param series the series in which it is numbered, such as 十条军规正反案例通报
 * @param issueNumber its issue in the series of the issuer (第*期), from 1
 * @param documentNumber its document number (发文字号)
 * @param status its state
 * @param audience who may see it
 * @param issuedOn the day it was issued
 * @param subjects whom it is about
 * @param rules the rules of the code that it cites
 * @param facts what was done, where and when
 * @param outcome what followed: the commendation or the handling
 * @param decision the decision that a negative notice rests on
 */
@Value.Builder
public record CaseNotice(
        @NotNull Ref<CaseNotice> id,
        @NotNull NoticePolarity polarity,
        @NotNull NoticeSubjectKind subjectKind,
        @NotNull IssueMode mode,
        @NotNull Coordination coordination,
        @BelongsTo @NotNull Ref<Organization> issuer,
        @NotBlank String series,
        @NotNull @Positive Integer issueNumber,
        Optional<DocumentNumber> documentNumber,
        @NotNull NoticeStatus status,
        @NotNull NoticeAudience audience,
        Optional<LocalDate> issuedOn,
        List<@Valid Actor> subjects,
        List<Ref<ConductRule>> rules,
        @NotBlank String facts,
        Optional<String> outcome,
        Optional<@Valid DecisionCitation> decision)
        implements Identified<CaseNotice>, WithCaseNotice {
    public CaseNotice {
        subjects = Copy.list(subjects);
        rules = Copy.list(rules);
    }

    public static CaseNoticeBuilder builder() {
        return new CaseNoticeBuilder();
    }

    /** Whether it stands before its audience: issued, and not withdrawn since. */
    @JsonIgnore
    public boolean isPublished() {
        return status == NoticeStatus.ISSUED || status == NoticeStatus.CORRECTED || status == NoticeStatus.ARCHIVED;
    }
}
