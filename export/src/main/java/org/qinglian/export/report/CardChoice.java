package org.qinglian.export.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.export.content.NamedRecord;
import org.qinglian.export.content.OpenedCard;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.ScoredSubject;

/**
 * Which scorecard a report opens (展开哪张评分卡).
 *
 * @param scheme the identifier of the scheme
 * @param subject the identifier of the subject
 * @param byCaller whether the caller of the report chose it
 */
record CardChoice(String scheme, String subject, boolean byCaller) {
    /** A subject and its score. */
    private record Scored(String subject, BigDecimal score) {}

    /**
     * One in the middle of the first scoring of organisations; where only persons are scored, of the first of them. Nobody is
     * held up as the last. Ties go by the register.
     */
    static Optional<CardChoice> standard(List<Scoring> scorings, SubjectNames names) {
        return Stream.concat(
                        scorings.stream().filter(scoring -> !names.isOfPersons(scoring)),
                        scorings.stream().filter(names::isOfPersons))
                .flatMap(scoring -> middle(scoring).stream())
                .findFirst();
    }

    private static Optional<CardChoice> middle(Scoring scoring) {
        List<Scored> lowestFirst = scoring.subjects().stream()
                .flatMap(subject -> scoring.score(subject.id()).map(score -> new Scored(subject.id(), score)).stream())
                .sorted(Comparator.comparing(Scored::score))
                .toList();
        if (lowestFirst.isEmpty()) {
            return Optional.empty();
        }
        Scored chosen = lowestFirst.get(lowestFirst.size() / 2);
        return Optional.of(new CardChoice(scoring.scheme().id(), chosen.subject(), false));
    }

    OpenedCard open(List<Scoring> scorings, SubjectNames names) {
        Scoring scoring = scorings.stream()
                .filter(each -> each.scheme().id().equals(scheme))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Scorecard to open: scheme '" + scheme
                        + "' is not in the report; expected one of "
                        + scorings.stream().map(each -> each.scheme().id()).toList() + "."));
        NamedRecord named = scoring.subjects().stream()
                .filter(each -> each.id().equals(subject))
                .findFirst()
                .map((ScoredSubject each) -> names.name(each))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Scorecard to open: subject '" + subject + "' was not scored by '" + scheme + "'."));
        return new OpenedCard(named, scoring.scorecard(subject), byCaller, scoring.wayToNextGrade(subject));
    }
}
