package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;

/**
 * A case notice (通报): one issue of a series that commends or criticises a case.
 *
 * <p>Example: issue 9 of 2026 of the county commission, negative, individual, ad hoc. It reports a decision and is not
 * the decision itself. Its state and the day of its issue are what its history says; see {@link NoticeLifecycle}.
 *
 * @param id its identifier
 * @param polarity commends or criticises
 * @param subjectKind about an organisation or a person
 * @param mode regular or ad hoc
 * @param coordination city, county or both
 * @param issuer who issues it; of a joint notice the lead issuer
 * @param series the series in which it is numbered, such as 十条军规正反案例通报
 * @param issueNumber its issue in the series of the issuer (第*期), from 1
 * @param documentNumber its document number (发文字号)
 * @param jointIssuers who issues a joint notice beside the lead issuer
 * @param audience who may see it
 * @param namingPolicy how it names persons
 * @param secrecy what the secrecy review came to; absent until it was made
 * @param history the steps of its life, in the order of recording
 * @param matter the matter that it is about
 * @param subjects whom it is about
 * @param capacities unit and post of each person, as the notice words them (单位职务), in the order of the subjects
 * @param occurred when it happened
 * @param rules the rules of the code that it cites
 * @param facts what was done, where and how
 * @param evaluation what it is held to be: the nature and causes, or the merit
 * @param outcome what followed: the commendation or the handling, in words
 * @param measures what followed, by code
 * @param decision the decision that a negative notice rests on
 * @param opinion what the discipline body says of a person to be commended
 * @param redress how it was put right, if it was corrected or withdrawn
 */
@Value.Builder
public record CaseNotice(
        @NotNull Ref<CaseNotice> id,
        @NotNull NoticePolarity polarity,
        @NotNull NoticeSubjectKind subjectKind,
        @NotNull IssueMode mode,
        @NotNull Coordination coordination,
        @BelongsTo @NotNull Ref<Organization> issuer,
        @NotNull Ref<NoticeSeries> series,
        @NotNull @Positive Integer issueNumber,
        Optional<DocumentNumber> documentNumber,
        List<@Valid JointIssuer> jointIssuers,
        @NotNull NoticeAudience audience,
        @NotNull NamingPolicy namingPolicy,
        Optional<SecrecyOutcome> secrecy,
        @NotEmpty List<@Valid Step<NoticeStatus>> history,
        Optional<@Valid Matter> matter,
        List<@Valid Actor> subjects,
        List<@NotBlank String> capacities,
        Optional<DateRange> occurred,
        List<Ref<ConductRule>> rules,
        @NotBlank String facts,
        Optional<String> evaluation,
        Optional<String> outcome,
        List<NoticeMeasure> measures,
        Optional<@Valid DecisionCitation> decision,
        Optional<@Valid IntegrityOpinion> opinion,
        Optional<@Valid Redress> redress)
        implements Identified<CaseNotice>, Staged<NoticeStatus>, WithCaseNotice {
    public CaseNotice {
        jointIssuers = Copy.list(jointIssuers);
        history = Copy.list(history);
        subjects = Copy.list(subjects);
        capacities = Copy.list(capacities);
        rules = Copy.list(rules);
        measures = Copy.list(measures);
    }

    public static CaseNoticeBuilder builder() {
        return new CaseNoticeBuilder();
    }

    /** The day on which it was issued; empty while it is not. */
    public Optional<LocalDate> issuedOn() {
        return reachedOn(NoticeStatus.ISSUED);
    }

    /** Whether it stands before its audience, by all that is on record: issued, and not withdrawn since. */
    @JsonIgnore
    public boolean isPublished() {
        return isPublishedOn(LocalDate.MAX);
    }

    /** Whether it stands before its audience at the end of a day; in the archive it still does. */
    public boolean isPublishedOn(LocalDate day) {
        return standing().stream()
                .filter(step -> !step.on().isAfter(day) && step.state() != NoticeStatus.ARCHIVED)
                .reduce((earlier, later) -> later)
                .filter(step -> step.state() == NoticeStatus.ISSUED || step.state() == NoticeStatus.CORRECTED)
                .isPresent();
    }

    @JsonIgnore
    public boolean isNegative() {
        return polarity == NoticePolarity.NEGATIVE;
    }

    /** The persons among its subjects. */
    public List<Actor> persons() {
        return subjects.stream().filter(Actor::isPerson).toList();
    }

    /** The year in which its issue counts: that of its issue, or of its last step while it is not issued. */
    public Optional<Integer> numberedIn() {
        return issuedOn()
                .or(() -> standing().stream().map(Step::on).reduce((earlier, later) -> later))
                .map(LocalDate::getYear);
    }

    /** What a negative notice must have and this one lacks; a positive one may lack it. */
    public List<NoticePart> missingParts() {
        List<NoticePart> missing = new ArrayList<>();
        if (isNegative()) {
            note(missing, NoticePart.SUBJECTS, subjects.isEmpty());
            note(missing, NoticePart.CAPACITIES, capacities.size() < persons().size());
            note(missing, NoticePart.OCCURRED, occurred.isEmpty());
            note(missing, NoticePart.RULES, rules.isEmpty());
            note(missing, NoticePart.OUTCOME, outcome.isEmpty());
        }
        return missing;
    }

    private static void note(List<NoticePart> missing, NoticePart part, boolean isMissing) {
        if (isMissing) {
            missing.add(part);
        }
    }
}
