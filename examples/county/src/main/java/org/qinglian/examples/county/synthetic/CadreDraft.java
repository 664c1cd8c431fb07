package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.cadre.CadreRegister;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupRound;
import org.qinglian.core.cadre.CheckupScheme;
import org.qinglian.core.cadre.ColourCard;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.ColourScheme;
import org.qinglian.core.cadre.ConductFact;
import org.qinglian.core.cadre.FormerPostCadre;
import org.qinglian.core.cadre.PolicyDocument;

/** The records of how cadres are managed while they are being made (干部管理台账底稿). */
final class CadreDraft {
    final List<ColourScheme> schemes = new ArrayList<>();
    final List<ConductFact> facts = new ArrayList<>();
    final List<ColourRating> ratings = new ArrayList<>();
    final List<ColourCard> cards = new ArrayList<>();
    final List<CheckupScheme> checkupSchemes = new ArrayList<>();
    final List<CheckupRound> rounds = new ArrayList<>();
    final List<Checkup> checkups = new ArrayList<>();
    final List<FormerPostCadre> formerPosts = new ArrayList<>();
    final List<PolicyDocument> policies = new ArrayList<>();

    CadreRegister register() {
        return CadreRegister.builder()
                .schemes(schemes)
                .facts(facts)
                .ratings(ratings)
                .cards(cards)
                .checkupSchemes(checkupSchemes)
                .rounds(rounds)
                .checkups(checkups)
                .formerPosts(formerPosts)
                .policies(policies)
                .build();
    }
}
