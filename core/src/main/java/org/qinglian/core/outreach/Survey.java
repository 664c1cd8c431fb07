package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.organization.Actor;

/**
 * A survey among the public (民意调查): whom it was put to, how, how many answered, and what they said.
 *
 * <p>Example: 1,200 calls to residents from the list of subscribers, 1,000 valid, satisfied 92.9 %. A share is what the counted
 * options say; which ones these are stands in the record. It is not a vote, and no ground for a consequence by itself.
 *
 * @param id its identifier
 * @param title its title
 * @param unit the unit for which it was made
 * @param conductor who made it, where that was another body
 * @param population whom it is about, for example residents of 18 or more who have lived there for a year
 * @param populationSize how many they are
 * @param frame the list from which they were drawn (抽样框)
 * @param mode how they were reached
 * @param during the days in the field
 * @param issued how many were asked
 * @param returned how many answered
 * @param valid how many answers are valid
 * @param questions the questions
 * @param ratings the scores that bodies got, in a public review of bodies
 */
@Value.Builder
public record Survey(
        @NotNull Ref<Survey> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit,
        Optional<@Size(min = 1) String> conductor,
        Optional<@Size(min = 1) String> population,
        Optional<@Positive Long> populationSize,
        Optional<@Size(min = 1) String> frame,
        Optional<SurveyMode> mode,
        @NotNull @Valid DateRange during,
        @NotNull Integer issued,
        @NotNull Integer returned,
        @NotNull Integer valid,
        List<@Valid SurveyQuestion> questions,
        List<@Valid BodyRating> ratings)
        implements Identified<Survey>, WithSurvey {
    public Survey {
        questions = Copy.list(questions);
        ratings = Copy.list(ratings);
    }

    public static SurveyBuilder builder() {
        return new SurveyBuilder();
    }

    /** The share of each metric, of the first question that measures it. */
    public Map<SurveyMetric, Share> shares() {
        Map<SurveyMetric, Share> shares = new EnumMap<>(SurveyMetric.class);
        questions.forEach(
                question -> question.share().ifPresent(share -> shares.putIfAbsent(question.metric(), share)));
        return shares;
    }
}
