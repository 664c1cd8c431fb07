package org.qinglian.core.inspection.cadre;

import java.util.List;
import java.util.function.Function;
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
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Identified;

/**
 * A collection of the register of cadres (台账分册).
 *
 * @param name its name in the register
 * @param records its records
 * @param <T> the type of record
 */
record CadreCollection<T extends Identified<T>>(String name, Function<CadreRegister, List<T>> records) {
    static final CadreCollection<ColourScheme> SCHEMES = new CadreCollection<>("schemes", CadreRegister::schemes);
    static final CadreCollection<ConductFact> FACTS = new CadreCollection<>("facts", CadreRegister::facts);
    static final CadreCollection<ColourRating> RATINGS = new CadreCollection<>("ratings", CadreRegister::ratings);
    static final CadreCollection<ColourCard> CARDS = new CadreCollection<>("cards", CadreRegister::cards);
    static final CadreCollection<CheckupScheme> CHECKUP_SCHEMES =
            new CadreCollection<>("checkupSchemes", CadreRegister::checkupSchemes);
    static final CadreCollection<CheckupRound> ROUNDS = new CadreCollection<>("rounds", CadreRegister::rounds);
    static final CadreCollection<Checkup> CHECKUPS = new CadreCollection<>("checkups", CadreRegister::checkups);
    static final CadreCollection<FormerPostCadre> FORMER_POSTS =
            new CadreCollection<>("formerPosts", CadreRegister::formerPosts);
    static final CadreCollection<PolicyDocument> POLICIES = new CadreCollection<>("policies", CadreRegister::policies);

    String pointer() {
        return "/cadre/" + name;
    }

    List<T> of(Inspected inspected) {
        return records.apply(inspected.programme().cadre());
    }
}
