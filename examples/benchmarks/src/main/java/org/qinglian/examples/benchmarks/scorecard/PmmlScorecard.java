package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;
import java.util.List;

/**
 * The scorecard as PMML (预测模型标记语言): a Scorecard whose reason codes are the items, ranked by points below the best. An
 * occurrence is an attribute for each count up to the cap, as every other bin; an expression would take longer.
 */
final class PmmlScorecard {
    static final String TOTAL = "total";
    static final String GRADE = "grade";
    static final List<String> LOSSES = List.of("loss1", "loss2", "loss3");

    private final ScorecardModel model;
    private final StringBuilder xml = new StringBuilder();

    private PmmlScorecard(ScorecardModel model) {
        this.model = model;
    }

    /** The document. */
    static String of(ScorecardModel model) {
        return new PmmlScorecard(model).document();
    }

    private String document() {
        xml.append("<PMML xmlns='http://www.dmg.org/PMML-4_4' version='4.4'><Header/><DataDictionary>");
        model.tiers().forEach(item -> dataField(item.measure(), "continuous", "double"));
        model.categories().forEach(item -> dataField(item.measure(), "categorical", "string"));
        model.occurrences().forEach(item -> dataField(item.measure(), "continuous", "double"));
        dataField(ScorecardModel.VETO, "categorical", "boolean");
        xml.append("</DataDictionary><Scorecard functionName='regression' initialScore='")
                .append(model.base());
        xml.append("' useReasonCodes='true' reasonCodeAlgorithm='pointsBelow' baselineMethod='max'>");
        miningSchema();
        output();
        xml.append("<Characteristics>");
        model.tiers().forEach(this::characteristic);
        model.categories().forEach(this::characteristic);
        model.occurrences().forEach(this::characteristic);
        return xml.append("</Characteristics></Scorecard></PMML>").toString();
    }

    private void dataField(String name, String type, String dataType) {
        xml.append("<DataField name='").append(name).append("' optype='").append(type);
        xml.append("' dataType='").append(dataType).append("'/>");
    }

    private void miningSchema() {
        xml.append("<MiningSchema>");
        model.items().forEach(item -> miningField(item.measure()));
        miningField(ScorecardModel.VETO);
        xml.append("</MiningSchema>");
    }

    private void miningField(String name) {
        xml.append("<MiningField name='").append(name).append("'/>");
    }

    private void output() {
        xml.append("<Output><OutputField name='").append(TOTAL);
        xml.append("' feature='predictedValue' optype='continuous' dataType='double'/>");
        grade();
        for (int rank = 1; rank <= LOSSES.size(); rank++) {
            xml.append("<OutputField name='").append(LOSSES.get(rank - 1)).append("' feature='reasonCode' rank='");
            xml.append(rank).append("' optype='categorical' dataType='string'/>");
        }
        xml.append("</Output>");
    }

    private void grade() {
        String lowest = model.bands().get(model.lowestGrade()).grade();
        xml.append("<OutputField name='").append(GRADE);
        xml.append("' feature='transformedValue' optype='categorical' dataType='string'><Apply function='if'>");
        xml.append("<FieldRef field='")
                .append(ScorecardModel.VETO)
                .append("'/><Constant>")
                .append(lowest);
        xml.append("</Constant><Discretize field='").append(TOTAL).append("'>");
        String upTo = "";
        for (GradeBand band : model.bands()) {
            String from = band.from().map(bound -> "leftMargin='" + bound + "'").orElse("");
            xml.append("<DiscretizeBin binValue='").append(band.grade()).append("'><Interval closure='closedOpen' ");
            xml.append(from).append(upTo).append("/></DiscretizeBin>");
            upTo = band.from().map(bound -> " rightMargin='" + bound + "'").orElse("");
        }
        xml.append("</Discretize></Apply></OutputField>");
    }

    private void characteristic(TierItem item) {
        begin(item);
        int last = item.thresholds().size();
        for (int i = 0; i < last; i++) {
            attribute(
                    item.points().get(i),
                    item.measure(),
                    "lessThan",
                    item.thresholds().get(i));
        }
        otherwise(item.points().get(last));
    }

    private void characteristic(CategoryItem item) {
        begin(item);
        int last = item.categories().size() - 1;
        for (int i = 0; i < last; i++) {
            attribute(
                    item.points().get(i),
                    item.measure(),
                    "equal",
                    item.categories().get(i));
        }
        otherwise(item.points().get(last));
    }

    private void characteristic(OccurrenceItem item) {
        begin(item);
        for (int count = 0; item.points(count).compareTo(item.cap()) != 0; count++) {
            attribute(item.points(count), item.measure(), "lessOrEqual", count);
        }
        otherwise(item.cap());
    }

    private void begin(ScorecardItem item) {
        xml.append("<Characteristic name='")
                .append(item.id())
                .append("' reasonCode='")
                .append(item.id());
        xml.append("' baselineScore='").append(item.best()).append("'>");
    }

    /** The first attribute that holds counts. */
    private void attribute(BigDecimal points, String measure, String operator, Object value) {
        xml.append("<Attribute partialScore='")
                .append(points)
                .append("'><SimplePredicate field='")
                .append(measure);
        xml.append("' operator='")
                .append(operator)
                .append("' value='")
                .append(value)
                .append("'/></Attribute>");
    }

    private void otherwise(BigDecimal points) {
        xml.append("<Attribute partialScore='").append(points).append("'><True/></Attribute></Characteristic>");
    }
}
