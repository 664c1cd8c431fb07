package org.qinglian.scoring.anomaly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.rule.MeasuredRow;

/**
 * Where anomalies are looked for (审视范围).
 *
 * @param scoring the scoring
 * @param evidence what is known around it
 * @param norms from where on something looks wrong
 */
record Look(Scoring scoring, AnomalyEvidence evidence, AnomalyNorms norms) {
    /** The scores of all who have one. */
    List<BigDecimal> scores() {
        List<BigDecimal> scores = new ArrayList<>();
        scoring.subjects().forEach(subject -> scoring.score(subject.id()).ifPresent(scores::add));
        return scores;
    }

    /** The full points of the scheme, if it has such. */
    Optional<BigDecimal> full() {
        return scoring.scheme().score().max().filter(max -> max.signum() > 0);
    }

    /** The unit that keeps the records of a subject: a person's branch, anything else itself. */
    Optional<String> unit(ScoredSubject subject) {
        return subject.kind().equals(SubjectKinds.PARTY_MEMBER)
                ? Optional.ofNullable(subject.attributes().get(norms.unitOfPersons()))
                : Optional.of(subject.id());
    }

    /** The unit of a subject that was scored; none for anybody else. */
    Optional<String> unit(String subject) {
        return scored(subject).flatMap(this::unit);
    }

    Optional<ScoredSubject> scored(String subject) {
        return scoring.facts()
                .subject(subject)
                .filter(each -> each.kind().equals(scoring.scheme().subject()))
                .filter(each -> each.exemption().isEmpty());
    }

    /** The subjects of each unit. Persons of whom no unit is known are in none. */
    Map<String, List<ScoredSubject>> units() {
        Map<String, List<ScoredSubject>> units = new LinkedHashMap<>();
        for (ScoredSubject subject : scoring.subjects()) {
            unit(subject)
                    .ifPresent(unit ->
                            units.computeIfAbsent(unit, id -> new ArrayList<>()).add(subject));
        }
        return units;
    }

    /** The attribute that names the unit in which a subject is scored. */
    String scoredIn() {
        return scoring.scheme().subject().equals(SubjectKinds.PARTY_MEMBER)
                ? norms.unitOfPersons()
                : norms.unitOfOthers();
    }

    /** The subjects that are scored in each unit, units by identifier. Those of whom no unit is known are in none. */
    Map<String, List<ScoredSubject>> scoredTogether() {
        Map<String, List<ScoredSubject>> units = new TreeMap<>();
        for (ScoredSubject subject : scoring.subjects()) {
            Optional.ofNullable(subject.attributes().get(scoredIn()))
                    .ifPresent(unit ->
                            units.computeIfAbsent(unit, id -> new ArrayList<>()).add(subject));
        }
        return units;
    }

    /** Whether a part reaches a share of a whole that is not empty. */
    static boolean reaches(long part, long whole, BigDecimal share) {
        return whole > 0 && BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    /** A share in percent, as it is shown. */
    static String percent(BigDecimal share) {
        return plain(share.movePointRight(2));
    }

    static String plain(BigDecimal number) {
        return MeasuredRow.plain(number).toPlainString();
    }
}
