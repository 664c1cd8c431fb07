package org.qinglian.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.CountMeasure;
import org.qinglian.scoring.fact.Counting;
import org.qinglian.scoring.fact.DiscretionMeasure;
import org.qinglian.scoring.fact.JointMeasure;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.PeakMeasure;
import org.qinglian.scoring.fact.Quorum;
import org.qinglian.scoring.fact.RunMeasure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.fact.StandingMeasure;
import org.qinglian.scoring.fact.Stretch;
import org.qinglian.scoring.fact.SumMeasure;
import org.qinglian.scoring.fact.SurveyMeasure;
import org.qinglian.scoring.fact.TallyMeasure;
import org.qinglian.scoring.fact.WindowCap;
import org.qinglian.scoring.fact.WindowsMeasure;
import org.qinglian.scoring.fact.Worth;

/** Faults of measures: ranges that hold nothing, standings among themselves, signals that no score may rest on. */
final class MeasureLint {
    private final Scheme scheme;
    private final ConditionLint conditions;
    private final List<SchemeFault> faults;

    MeasureLint(Scheme scheme, ConditionLint conditions, List<SchemeFault> faults) {
        this.scheme = scheme;
        this.conditions = conditions;
        this.faults = faults;
    }

    void lint() {
        scheme.measures().forEach((name, measure) -> measure(name, measure, "/measures/" + SchemeLinter.escape(name)));
    }

    private void measure(String name, Measure measure, String pointer) {
        counting(measure).ifPresent(counting -> counting(counting, pointer + "/counting"));
        if (measure instanceof SumMeasure sum) {
            sum.worth().ifPresent(worth -> worth(worth, pointer + "/worth"));
        } else if (measure instanceof JointMeasure joint) {
            joint(joint, pointer);
        } else if (measure instanceof WindowsMeasure windows
                && windows.atLeast().isPresent() == windows.below().isPresent()) {
            error(pointer, "scheme.window-bound", Map.of());
        } else if (measure instanceof SurveyMeasure survey) {
            survey(survey, pointer);
        } else if (measure instanceof DiscretionMeasure discretion) {
            discretion(discretion, pointer);
        } else if (measure instanceof StandingMeasure standing) {
            standing(standing, pointer + "/of");
        }
        ForbiddenSignals.in(measure)
                .ifPresent(signal -> faults.add(SchemeFault.warning(
                        pointer, "scheme.forbidden-signal", Map.of("measure", name, "found", signal))));
    }

    private static Optional<Counting> counting(Measure measure) {
        if (measure instanceof CountMeasure count) {
            return count.counting();
        }
        if (measure instanceof SumMeasure sum) {
            return sum.counting();
        }
        if (measure instanceof TallyMeasure tally) {
            return tally.counting();
        }
        if (measure instanceof WindowsMeasure windows) {
            return windows.counting();
        }
        if (measure instanceof RunMeasure run) {
            return run.counting();
        }
        return measure instanceof PeakMeasure peak ? peak.counting() : Optional.empty();
    }

    private void counting(Counting counting, String pointer) {
        caps(counting.caps(), pointer + "/caps");
    }

    private void caps(List<WindowCap> caps, String pointer) {
        for (int i = 0; i < caps.size(); i++) {
            positive(caps.get(i).most(), pointer + "/" + i + "/most");
        }
    }

    /** Under common caps it must be one stretch of time of which they say what counts. */
    private void joint(JointMeasure joint, String pointer) {
        caps(joint.caps(), pointer + "/caps");
        for (int i = 0; i < joint.parts().size(); i++) {
            JointMeasure.Part part = joint.parts().get(i);
            String place = pointer + "/parts/" + i;
            part.counting().ifPresent(counting -> counting(counting, place + "/counting"));
            part.worth().ifPresent(worth -> worth(worth, place + "/worth"));
            if (!lookBack(part).equals(lookBack(joint.parts().get(0)))) {
                error(place, "scheme.joint-look-back", Map.of());
            }
        }
    }

    private static Optional<Stretch> lookBack(JointMeasure.Part part) {
        return part.counting().flatMap(Counting::lookBack);
    }

    private void worth(Worth worth, String pointer) {
        worth.units().ifPresent(units -> positive(units.length(), pointer + "/units/length"));
        worth.multipliers().forEach(each -> NumberLint.lint(each.factor(), pointer + "/multipliers", faults));
        List<Worth.WorthBand> bands = worth.bands();
        for (int i = 0; i < bands.size(); i++) {
            Optional<BigDecimal> from = bands.get(i).from();
            boolean rises = i < 2 || isAbove(from, bands.get(i - 1).from());
            if (from.isPresent() != (i > 0) || !rises) {
                error(pointer + "/bands/" + i, "scheme.worth-bands", Map.of());
            }
        }
    }

    private static boolean isAbove(Optional<BigDecimal> bound, Optional<BigDecimal> before) {
        return bound.isPresent() && before.isPresent() && bound.get().compareTo(before.get()) > 0;
    }

    private void survey(SurveyMeasure survey, String pointer) {
        survey.groups().forEach((group, weight) -> positive(weight, pointer + "/groups/" + SchemeLinter.escape(group)));
        survey.worth().values().forEach(worth -> NumberLint.lint(worth, pointer + "/worth", faults));
        survey.quorum().ifPresent(quorum -> quorum(quorum, pointer + "/quorum"));
        if (survey.worth().containsKey(SurveyMeasure.ISSUED)) {
            error(pointer + "/worth/" + SurveyMeasure.ISSUED, "scheme.survey-issued", Map.of());
        }
    }

    private void quorum(Quorum quorum, String pointer) {
        int parts = quorum.atLeast().or(quorum::above).orElse(0);
        boolean reachable = parts > 0 && (quorum.above().isPresent() ? parts < quorum.of() : parts <= quorum.of());
        if (quorum.atLeast().isPresent() == quorum.above().isPresent() || !reachable) {
            error(pointer, "scheme.quorum", Map.of());
        }
    }

    private void discretion(DiscretionMeasure discretion, String pointer) {
        Stream.of(discretion.least(), discretion.most()).forEach(number -> NumberLint.lint(number, pointer, faults));
        if (discretion.least().compareTo(discretion.most()) > 0) {
            error(
                    pointer + "/most",
                    "scheme.discretion-range",
                    Map.of("found", discretion.most(), "expected", discretion.least()));
        }
        if (discretion.source() != SourceType.DISCRETION) {
            error(
                    pointer + "/source",
                    "scheme.discretion-source",
                    Map.of("found", discretion.source().code()));
        }
    }

    /** A standing by a standing would need an order in which they are found. */
    private void standing(StandingMeasure standing, String pointer) {
        conditions
                .measure(standing.of(), pointer)
                .filter(of -> of.column() != ColumnKind.NUMBER || of instanceof StandingMeasure)
                .ifPresent(of -> error(pointer, "scheme.standing-measure", Map.of("found", standing.of())));
    }

    private void positive(BigDecimal number, String pointer) {
        NumberLint.lint(number, pointer, faults);
        if (number.signum() <= 0) {
            error(pointer, "scheme.not-above-zero", Map.of("found", number));
        }
    }

    private void error(String pointer, String code, Map<String, ?> arguments) {
        faults.add(SchemeFault.error(pointer, code, arguments));
    }
}
