package org.qinglian.core.inspection.cadre;

import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupRound;
import org.qinglian.core.cadre.CheckupScheme;
import org.qinglian.core.cadre.ColourCard;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.ColourScheme;
import org.qinglian.core.cadre.ConductFact;
import org.qinglian.core.cadre.FormerPostCadre;
import org.qinglian.core.cadre.PolicyDocument;
import org.qinglian.core.check.RecordCollection;

/** The collections of the register of cadres (台账分册). */
final class CadreCollections {
    static final RecordCollection<ColourScheme> SCHEMES = new RecordCollection<>(
            "/cadre/schemes", programme -> programme.cadre().schemes());
    static final RecordCollection<ConductFact> FACTS = new RecordCollection<>(
            "/cadre/facts", programme -> programme.cadre().facts());
    static final RecordCollection<ColourRating> RATINGS = new RecordCollection<>(
            "/cadre/ratings", programme -> programme.cadre().ratings());
    static final RecordCollection<ColourCard> CARDS = new RecordCollection<>(
            "/cadre/cards", programme -> programme.cadre().cards());
    static final RecordCollection<CheckupScheme> CHECKUP_SCHEMES = new RecordCollection<>(
            "/cadre/checkupSchemes", programme -> programme.cadre().checkupSchemes());
    static final RecordCollection<CheckupRound> ROUNDS = new RecordCollection<>(
            "/cadre/rounds", programme -> programme.cadre().rounds());
    static final RecordCollection<Checkup> CHECKUPS = new RecordCollection<>(
            "/cadre/checkups", programme -> programme.cadre().checkups());
    static final RecordCollection<FormerPostCadre> FORMER_POSTS = new RecordCollection<>(
            "/cadre/formerPosts", programme -> programme.cadre().formerPosts());
    static final RecordCollection<PolicyDocument> POLICIES = new RecordCollection<>(
            "/cadre/policies", programme -> programme.cadre().policies());

    private CadreCollections() {}
}
