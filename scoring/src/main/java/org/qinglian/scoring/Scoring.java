package org.qinglian.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.scoring.assessment.Proposal;
import org.qinglian.scoring.card.CardMaker;
import org.qinglian.scoring.card.GradeWay;
import org.qinglian.scoring.card.Scorecard;
import org.qinglian.scoring.card.SourcePoints;
import org.qinglian.scoring.card.WayFinder;
import org.qinglian.scoring.evaluation.Bar;
import org.qinglian.scoring.evaluation.Evaluation;
import org.qinglian.scoring.evaluation.Recognition;
import org.qinglian.scoring.evaluation.Scores;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ResultPart;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.ranking.GradeTransitions;
import org.qinglian.scoring.ranking.QuotaResult;
import org.qinglian.scoring.ranking.Ranking;
import org.qinglian.scoring.ranking.Settlements;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/**
 * The scores of all subjects in one period by one scheme (计分结果).
 *
 * <p>Scorecards are made when asked for, by the same computation that made the scores. Immutable and thread-safe.
 */
public final class Scoring {
    private final Evaluation evaluation;
    private final CardMaker cards;
    private final Facts facts;
    private final List<ScoredSubject> subjects;
    private final List<ScoredSubject> exempt;
    private final Scores scores;
    private final Optional<Settlements> settlements;
    private final Map<String, Integer> rows = new HashMap<>();

    Scoring(
            Evaluation evaluation,
            CardMaker cards,
            Facts facts,
            List<ScoredSubject> subjects,
            List<ScoredSubject> exempt) {
        this.evaluation = evaluation;
        this.cards = cards;
        this.facts = facts;
        this.subjects = Copy.list(subjects);
        this.exempt = Copy.list(exempt);
        this.scores = evaluation.scores();
        for (int row = 0; row < subjects.size(); row++) {
            rows.put(subjects.get(row).id(), row);
        }
        Outcome outcome = evaluation.scheme().outcome();
        this.settlements = outcome.quotas().isEmpty()
                ? Optional.empty()
                : Optional.of(Settlements.of(
                        outcome,
                        facts.period().start().getYear(),
                        new Contenders(evaluation, scores, subjects)
                                .by(outcome.peerGroup().orElse(""))));
    }

    public Scheme scheme() {
        return evaluation.scheme();
    }

    public Period period() {
        return facts.period();
    }

    /** Who was scored, in the order of the facts. */
    public List<ScoredSubject> subjects() {
        return subjects;
    }

    /** Who was not scored, with the reason. */
    public List<ScoredSubject> exempt() {
        return exempt;
    }

    /** Why a subject is not scored at all; absent if it is not exempt. */
    public Optional<LocalizedText> exemption(String subject) {
        return exempt.stream()
                .filter(each -> each.id().equals(subject))
                .findFirst()
                .flatMap(ScoredSubject::exemption)
                .map(reason -> ScoringMessages.text(
                        "explain.exempt",
                        Map.of(
                                "period", period().inWords(),
                                "reason", reason.reason(),
                                "approver", reason.approvedBy(),
                                "during", reason.during().inWords())));
    }

    /** Who got no score, because facts are not there without which the scheme gives none. */
    public List<ScoredSubject> unrated() {
        return IntStream.range(0, scores.rows())
                .filter(row -> scores.score(row).isEmpty())
                .mapToObj(subjects::get)
                .toList();
    }

    /** The score of a subject, the same number as on its card, without trailing zeros; absent if it is unrated. */
    public Optional<BigDecimal> score(String subject) {
        return scores.score(row(subject));
    }

    /** The grade of a subject, after quotas; absent if it is unrated, an override gives none, or the scheme has no grades. */
    public Optional<Band> grade(String subject) {
        return grade(row(subject));
    }

    private Optional<Band> grade(int row) {
        if (settlements.isEmpty()) {
            return scores.grade(row);
        }
        return settlements
                .flatMap(settled -> settled.settlement(subjects.get(row).id()))
                .map(settlement -> scheme().outcome().bands().get(settlement.grade()));
    }

    /** Whether a subject is recognised, by its grade after quotas; absent if it is unrated or the scheme recognises nobody. */
    public Optional<Recognition> recognition(String subject) {
        int row = row(subject);
        int place =
                grade(row).map(band -> scheme().outcome().bandOf(band.grade())).orElse(-1);
        return scores.recognition(row, place);
    }

    /** Whether an override bars a subject from awards. */
    public boolean isBarredFromAwards(String subject) {
        return scores.isBarred(row(subject), Bar.AWARD);
    }

    /** Who has a score but no grade, because an override says so: those of whom there was nothing to assess, for example. */
    public List<ScoredSubject> ungraded() {
        return IntStream.range(0, scores.rows())
                .filter(row -> scores.score(row).isPresent() && scores.isBarred(row, Bar.GRADE))
                .mapToObj(subjects::get)
                .toList();
    }

    /** What became of each quota in each peer group; none without quotas. */
    public List<QuotaResult> quotas() {
        return settlements.map(Settlements::quotas).orElse(List.of());
    }

    /** What the scheme proposes for its grades; a named body decides on each. None for a subject that has no grade. */
    public List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        grades().forEach((subject, grade) -> scheme().outcome().consequences().stream()
                .filter(rule -> rule.grades().contains(grade))
                .forEach(rule -> proposals.add(new Proposal(subject, grade, rule))));
        return proposals;
    }

    /** From the grades of the period before to these. */
    public GradeTransitions transitionsFrom(Scoring before) {
        return GradeTransitions.of(scheme().outcome(), before.grades(), grades());
    }

    private Map<String, String> grades() {
        Map<String, String> grades = new LinkedHashMap<>();
        for (int row = 0; row < scores.rows(); row++) {
            String subject = subjects.get(row).id();
            grade(row).ifPresent(band -> grades.put(subject, band.grade()));
        }
        return grades;
    }

    /**
     * The overrides that hold for a subject, in the order of the scheme: why its grade, or its score, is not the one that its
     * points alone would give. None for a subject without a score.
     */
    public List<ScoreOverride> overrides(String subject) {
        int row = row(subject);
        return scores.score(row).isPresent() ? evaluation.overrides(row) : List.of();
    }

    /** The number of subjects in each grade, best first; grades that nobody has are in it too. */
    public Map<Band, Integer> gradeCounts() {
        Map<Band, Integer> counts = new LinkedHashMap<>();
        scheme().outcome().bands().forEach(band -> counts.put(band, 0));
        for (int row = 0; row < scores.rows(); row++) {
            grade(row).ifPresent(band -> counts.merge(band, 1, Integer::sum));
        }
        return counts;
    }

    /** The scorecard of a subject. */
    public Scorecard scorecard(String subject) {
        Scorecard card = cards.card(evaluation.trace(row(subject)), facts, subject);
        return settlements
                .map(settled -> card.settled(
                        grade(subject), recognition(subject), settled.reason(subject, scheme().measures())))
                .orElse(card);
    }

    /** The scorecard of the record that {@code ref} names. */
    public <T extends Identified<T>> Scorecard scorecard(Ref<T> ref) {
        return scorecard(ref.id());
    }

    /**
     * What separates a subject from the next better grade, before quotas: arithmetic by the scheme, not advice.
     *
     * @return absent if it has no grade or the best one
     */
    public Optional<GradeWay> wayToNextGrade(String subject) {
        return WayFinder.of(evaluation.trace(row(subject)));
    }

    /** Every scorecard, made one at a time, in the order of the subjects. */
    public Stream<Scorecard> scorecards() {
        return subjects.stream().map(subject -> scorecard(subject.id()));
    }

    /**
     * How many points of all who have a score rest on each type of source (得分的数据来源合计). No card is made for it: one row is
     * worked at a time, and nothing of it is kept.
     */
    public SourcePoints pointsBySource() {
        SourcePoints all = SourcePoints.NONE;
        for (int row = 0; row < scores.rows(); row++) {
            all = SourcePoints.of(evaluation.trace(row)).map(all::plus).orElse(all);
        }
        return all;
    }

    /** The facts by which it was scored. */
    public Facts facts() {
        return facts;
    }

    /** The scores and grades as readings, for schemes that read another scheme's result. */
    public List<Reading> asReadings() {
        List<Reading> readings = new ArrayList<>();
        String id = scheme().id();
        String source = id + " " + scheme().version() + " " + period();
        for (int row = 0; row < scores.rows(); row++) {
            String subject = subjects.get(row).id();
            scores.score(row)
                    .ifPresent(score -> readings.add(Reading.builder()
                            .subject(subject)
                            .name(ResultPart.SCORE.reading(id))
                            .value(score)
                            .source(source)
                            .build()));
            grade(row)
                    .ifPresent(band -> readings.add(Reading.builder()
                            .subject(subject)
                            .name(ResultPart.GRADE.reading(id))
                            .code(band.grade())
                            .source(source)
                            .build()));
        }
        return readings;
    }

    /**
     * Ranks organisations and places within peer groups.
     *
     * @param group the attribute that makes the groups, such as {@code township}; those without it form one group
     * @throws IllegalStateException for persons, who are graded but not ranked; see {@link #rankingOfPersons}
     */
    public Ranking ranking(String group) {
        if (scheme().subject().equals(SubjectKinds.PARTY_MEMBER)) {
            throw new IllegalStateException(
                    "Scheme '" + scheme().id()
                            + "' scores persons, who are graded but not ranked; call rankingOfPersons to rank them all the same.");
        }
        return rank(group);
    }

    /** Ranks organisations and places within the peer groups of the scheme. */
    public Ranking ranking() {
        return ranking(scheme().outcome().peerGroup().orElse(""));
    }

    /** Ranks persons, which a caller must ask for in so many words. */
    public Ranking rankingOfPersons(String group) {
        return rank(group);
    }

    private Ranking rank(String group) {
        List<String> apart = ungraded().stream().map(ScoredSubject::id).toList();
        return Ranking.of(
                new Contenders(evaluation, scores, subjects).by(group),
                scheme().outcome().tiesOrShared(),
                apart);
    }

    private int row(String subject) {
        Integer row = rows.get(subject);
        if (row == null) {
            throw new IllegalArgumentException(
                    "Subject '" + subject + "' was not scored by '" + scheme().id() + "' in " + period() + ".");
        }
        return row;
    }
}
