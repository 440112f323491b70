package org.iamassay.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.iamassay.report.ReportContent;

/** Writes a report as one page with everything inside: styles, script, charts and data; it needs no network. */
public final class HtmlReport {

    private final HtmlTemplate template;

    public HtmlReport(HtmlTemplate template) {
        this.template = template;
    }

    /** The report in the design that comes with the program. */
    public static HtmlReport shipped() {
        return new HtmlReport(HtmlTemplate.shipped());
    }

    /**
     * Writes the page in UTF-8 and leaves the stream open.
     *
     * @param svgByFigure an {@code svg} element for each figure id, as {@code Picture.inlineSvg()} gives it; a figure
     *     without one is shown as numbers
     */
    public void write(ReportContent content, Map<String, String> svgByFigure, OutputStream out) throws IOException {
        PageModel model = new PageModel(content, svgByFigure);
        int frame = template.render(model.values()).getBytes(StandardCharsets.UTF_8).length;
        String page = template.render(model.values(frame));
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
