package org.qinglian.export.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.qinglian.export.content.ReportContent;
import org.qinglian.export.html.template.JtepageGenerated;

/**
 * A report as one page (报告网页). Of long lists it shows the beginning and says how much more there is, and in which file.
 *
 * <p>The page is in Chinese; a button, or {@code #en} after its address, turns it into English. Immutable and thread-safe.
 */
public final class HtmlPage {
    /** How much of a long list the page shows. */
    private static final int MOST_LISTED = 20;

    private final ReportContent content;

    private HtmlPage(ReportContent content) {
        this.content = content;
    }

    public static HtmlPage of(ReportContent content) {
        return new HtmlPage(content);
    }

    /** The page as text; the same content gives the same text. */
    public String html() {
        PageParts parts = PageParts.standard();
        StringOutput page = new StringOutput(parts.size());
        JtepageGenerated.render(
                new OwaspHtmlTemplateOutput(page),
                null,
                content,
                MOST_LISTED,
                parts.policy(),
                parts.style(),
                parts.charts(),
                parts.script(),
                ChartData.of(content));
        return page.toString();
    }
}
