package org.qinglian.scoring.anomaly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SurveyMeasure;

/** More ballots than were handed out, or than there are people to vote (票数异常). */
final class Ballots implements Detector {
    private static final String ISSUED = "anomaly.more-ballots-than-issued";
    private static final String PEOPLE = "anomaly.more-ballots-than-people";

    @Override
    public void detect(Look look, Findings findings) {
        Map<String, SurveyMeasure> surveys = new LinkedHashMap<>();
        look.scoring().scheme().measures().values().forEach(measure -> {
            if (measure instanceof SurveyMeasure survey) {
                surveys.putIfAbsent(survey.event(), survey);
            }
        });
        for (SurveyMeasure survey : surveys.values()) {
            issued(survey, look, findings);
            people(survey, look, findings);
        }
    }

    private static void issued(SurveyMeasure survey, Look look, Findings findings) {
        Excess excess = new Excess();
        for (ScoredSubject subject : look.scoring().subjects()) {
            for (List<Event> group : groups(survey, look, subject)) {
                excess.compare(
                        look.unit(subject),
                        group,
                        group.stream()
                                .filter(Ballots::isIssue)
                                .map(Event::amount)
                                .reduce(BigDecimal::add));
            }
        }
        excess.report(ISSUED, "unassessed.no-issued", survey, findings);
    }

    private static void people(SurveyMeasure survey, Look look, Findings findings) {
        Optional<String> name = Optional.ofNullable(look.norms().people().get(survey.event()));
        if (name.isEmpty()) {
            findings.unassessed(PEOPLE, "unassessed.no-people", Map.of("survey", survey.title()));
            return;
        }
        Excess excess = new Excess();
        for (ScoredSubject subject : look.scoring().subjects()) {
            List<Event> ballots = ballots(survey, look, subject);
            Optional<BigDecimal> people =
                    look.scoring().facts().reading(subject.id(), name.get()).flatMap(Reading::value);
            excess.compare(look.unit(subject), ballots, people);
        }
        excess.report(PEOPLE, "unassessed.people-unknown", survey, findings);
    }

    private static List<Event> ballots(SurveyMeasure survey, Look look, ScoredSubject subject) {
        return look.scoring().facts().events(subject.id()).stream()
                .filter(event -> event.kind().equals(survey.event()))
                .toList();
    }

    /** The ballots by groups of voters, as far as the survey knows such. */
    private static List<List<Event>> groups(SurveyMeasure survey, Look look, ScoredSubject subject) {
        Map<String, List<Event>> groups = new LinkedHashMap<>();
        for (Event ballot : ballots(survey, look, subject)) {
            String group = survey.groups().isEmpty() ? "" : ballot.attributes().getOrDefault("group", "");
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(ballot);
        }
        return List.copyOf(groups.values());
    }

    private static boolean isIssue(Event ballot) {
        return SurveyMeasure.ISSUED.equals(ballot.attributes().get("option"));
    }

    /** Where there are more ballots than there may be. */
    private static final class Excess {
        private final Set<String> units = new LinkedHashSet<>();
        private final Set<String> records = new LinkedHashSet<>();
        private int found;
        private int unknown;

        void compare(Optional<String> unit, List<Event> ballots, Optional<BigDecimal> most) {
            List<Event> returned =
                    ballots.stream().filter(ballot -> !isIssue(ballot)).toList();
            BigDecimal number = returned.stream().map(Event::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (number.signum() == 0) {
                return;
            }
            if (most.isEmpty()) {
                unknown++;
            } else if (number.compareTo(most.get()) > 0) {
                found++;
                unit.ifPresent(units::add);
                returned.forEach(ballot -> records.add(ballot.source()));
            }
        }

        void report(String code, String reason, SurveyMeasure survey, Findings findings) {
            if (found > 0) {
                findings.found(code, Map.of("survey", survey.title(), "count", found), units, records);
            }
            if (unknown > 0) {
                findings.unassessed(code, reason, Map.of("survey", survey.title(), "count", unknown));
            }
        }
    }
}
