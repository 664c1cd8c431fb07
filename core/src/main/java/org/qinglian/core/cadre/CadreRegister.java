package org.qinglian.core.cadre;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of how cadres are managed (干部管理台账).
 *
 * @param schemes the editions of colour schemes
 * @param facts facts of conduct that colour schemes count
 * @param ratings the ratings in colours
 * @param cards the cards issued
 * @param checkupSchemes the editions of check-up schemes
 * @param rounds the rounds of check-ups
 * @param checkups the check-ups
 * @param formerPosts the cadres who left leading posts
 * @param policies the policies
 */
@Value.Builder
public record CadreRegister(
        List<ColourScheme> schemes,
        List<ConductFact> facts,
        List<ColourRating> ratings,
        List<ColourCard> cards,
        List<CheckupScheme> checkupSchemes,
        List<CheckupRound> rounds,
        List<Checkup> checkups,
        List<FormerPostCadre> formerPosts,
        List<PolicyDocument> policies)
        implements Register, WithCadreRegister {
    public CadreRegister {
        schemes = Copy.list(schemes);
        facts = Copy.list(facts);
        ratings = Copy.list(ratings);
        cards = Copy.list(cards);
        checkupSchemes = Copy.list(checkupSchemes);
        rounds = Copy.list(rounds);
        checkups = Copy.list(checkups);
        formerPosts = Copy.list(formerPosts);
        policies = Copy.list(policies);
    }

    public static CadreRegisterBuilder builder() {
        return new CadreRegisterBuilder();
    }
}
