package org.qinglian.export.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Share;
import org.qinglian.export.content.Figures;
import org.qinglian.export.content.GradeCount;
import org.qinglian.export.content.IndexSummary;
import org.qinglian.export.content.OpenedCard;
import org.qinglian.export.content.ReportContent;
import org.qinglian.export.content.ReportTexts;
import org.qinglian.export.content.ScoreBin;
import org.qinglian.scoring.card.NodeCard;
import org.qinglian.scoring.evaluation.NodeState;

/**
 * The data of the charts (图表数据), as JSON by the id of the chart's place in the page. The script makes charts of it.
 *
 * <p>{@code <} is escaped, so that no text can end the element that holds it.
 */
final class ChartData {
    /** Beyond this number of items a chart shows their groups instead. */
    private static final int MOST_BARS = 30;

    private final ObjectNode charts = JsonNodeFactory.instance.objectNode();

    private ChartData() {}

    static String of(ReportContent content) {
        ChartData data = new ChartData();
        List<IndexSummary> indices = content.indices();
        for (int i = 0; i < indices.size(); i++) {
            data.grades("grades-" + i, indices.get(i));
            data.scores("scores-" + i, indices.get(i));
        }
        content.card().ifPresent(data::heads);
        return data.charts.toString().replace("<", "\\u003c");
    }

    private void grades(String id, IndexSummary index) {
        ObjectNode chart = charts.putObject(id).put("kind", "grades");
        ArrayNode bars = chart.putArray("bars");
        int step = 0;
        for (GradeCount grade : index.grades()) {
            ObjectNode bar = bars.addObject();
            text(bar, "name", grade.title());
            bar.put("value", grade.count());
            bar.put("share", Figures.percent(new Share(grade.count(), index.graded())));
            bar.put("shade", Figures.shade(step++, index.grades().size()));
        }
    }

    private void scores(String id, IndexSummary index) {
        ObjectNode chart = charts.putObject(id).put("kind", "scores");
        text(chart, "x", ReportTexts.text("index.score"));
        text(chart, "y", ReportTexts.text("index.number"));
        ArrayNode bins = chart.putArray("bins");
        for (ScoreBin bin : index.bins()) {
            bins.addObject().put("from", bin.from()).put("to", bin.to()).put("count", bin.count());
        }
    }

    /** The points and losses of the parts of a card, by their own full points. */
    private void heads(OpenedCard opened) {
        ObjectNode chart = charts.putObject("heads").put("kind", "heads");
        text(chart, "gained", ReportTexts.text("card.gained"));
        text(chart, "lost", ReportTexts.text("card.lost"));
        text(chart, "deducted", ReportTexts.text("card.deducted"));
        ArrayNode bars = chart.putArray("bars");
        for (NodeCard head : heads(opened.card().root())) {
            ObjectNode bar = bars.addObject();
            text(bar, "name", head.title());
            bar.put("points", head.points());
            head.full()
                    .flatMap(full -> head.loss())
                    .filter(loss -> loss.signum() > 0)
                    .ifPresent(loss -> bar.put("loss", loss));
        }
    }

    /** The parts below the root, each opened further as long as its own parts add up to it. */
    static List<NodeCard> heads(NodeCard root) {
        List<NodeCard> items =
                root.children().stream().flatMap(ChartData::addends).toList();
        List<NodeCard> heads = items.size() <= MOST_BARS ? items : root.children();
        return heads.isEmpty() ? List.of(root) : heads;
    }

    private static Stream<NodeCard> addends(NodeCard node) {
        BigDecimal sum = node.children().stream().map(NodeCard::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean addsUp =
                !node.children().isEmpty() && node.state() == NodeState.SCORED && sum.compareTo(node.points()) == 0;
        if (addsUp) {
            return node.children().stream().flatMap(ChartData::addends);
        }
        return node.state() == NodeState.EXCLUDED ? Stream.of() : Stream.of(node);
    }

    private static void text(ObjectNode object, String name, LocalizedText text) {
        object.putObject(name).put("zh", text.in(Locale.CHINA)).put("en", text.in(Locale.ENGLISH));
    }
}
