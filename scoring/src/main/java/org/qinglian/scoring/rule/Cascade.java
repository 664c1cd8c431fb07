package org.qinglian.scoring.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;

/**
 * Points that grow from stage to stage (逐级累加): a suggestion that is filed is worth 2, one that the province adopts 3 more,
 * one that the centre adopts 5 more again. Who has reached a stage has the points of all stages up to it.
 *
 * <p>Of a tally each event has the points of the stage that it reached. A code that is no stage gives nothing.
 *
 * @param measure the measure, of codes or a tally, that tells the stage that was reached
 * @param stages the stages, first to last
 * @param when the condition under which it counts
 */
public record Cascade(@NotBlank String measure, @NotEmpty List<@Valid Stage> stages, Optional<@Valid Condition> when)
        implements Rule {
    public Cascade {
        stages = Copy.list(stages);
    }

    /** The same as a table of the points of each stage with those before it. */
    private Lookup table() {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Stage stage : stages) {
            sum = sum.add(stage.points());
            points.put(stage.code(), sum);
        }
        return new Lookup(measure, points, Optional.empty(), when);
    }

    @Override
    public Map<String, Set<ColumnKind>> reads() {
        return table().reads();
    }

    @Override
    public Kernel kernel(Binding binding) {
        return table().kernel(binding);
    }

    @Override
    public PointRange range(Map<String, Measure> measures) {
        return table().range(measures);
    }

    @Override
    public Stream<BigDecimal> numbers() {
        return stages.stream().map(Stage::points);
    }

    @Override
    public void lint(RuleFaults faults) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            if (!codes.add(stages.get(i).code())) {
                faults.add(
                        "/stages/" + i + "/code",
                        "scheme.duplicate-stage",
                        Map.of("found", stages.get(i).code()));
            }
        }
    }

    @Override
    public RuleWords words(Wording words) {
        RuleWords table = table().words(words);
        LocalizedText terms = terms(words);
        Phrase<MeasuredRow> found = ScoringMessages.phrase(
                "rule.more", Map.of("found", Phrase.open(row -> table.found(row, false)), "terms", Phrase.of(terms)));
        return RuleWords.of(found::about, terms);
    }

    private LocalizedText terms(Wording words) {
        List<LocalizedText> every = stages.stream()
                .map(stage -> ScoringMessages.text(
                        "rule.lookup.one",
                        Map.of(
                                "code", words.code(measure, stage.code()),
                                "points", words.signed(stage.points()))))
                .toList();
        return ScoringMessages.text("rule.cascade", Map.of("stages", Wording.joined(every, "，", ", ")));
    }
}
