package org.iamassay.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.iamassay.report.Audience;
import org.iamassay.report.Brand;
import org.iamassay.report.ReportContent;

/** Writes a report as one page with everything inside: styles, script, charts and data; it needs no network. */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes the page in UTF-8, in the design of its presentation, and leaves the stream open.
     *
     * @param svgByFigure an {@code svg} element for each figure id, as {@code Picture.inlineSvg()} gives it; a figure
     *     without one is shown as numbers
     */
    public static void write(ReportContent content, Map<String, String> svgByFigure, OutputStream out)
            throws IOException {
        Brand brand = content.presentation().brand();
        HtmlTemplate template = HtmlTemplate.checked(content.presentation().template());
        PageModel model = new PageModel(content, svgByFigure);
        String page = content.presentation().audience() == Audience.MANAGEMENT
                ? template.renderManagement(model.values(), brand)
                : template.render(model.values(bytes(template.render(model.values(), brand))), brand);
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static int bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }
}
