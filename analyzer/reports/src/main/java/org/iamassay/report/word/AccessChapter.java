package org.iamassay.report.word;

import java.util.List;
import java.util.Map;
import org.iamassay.report.Figure;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.report.chart.Picture;
import org.iamassay.report.word.Grid.Take;

/** The chapter on access: administrators, escalation paths as a picture, choke points, leaked keys, sensitive actions, trust. */
final class AccessChapter {

    /** Rows printed of a table; the page holds more. */
    private static final int MOST = 25;

    private final Pen pen;
    private final ReportContent content;
    private final Map<String, Picture> pictures;

    AccessChapter(Pen pen, ReportContent content, Map<String, Picture> pictures) {
        this.pen = pen;
        this.content = content;
        this.pictures = pictures;
    }

    void write() {
        pen.bullets(content.access().sentences());
        table(
                "administrators",
                new Take("name", 24),
                new Take("principal-kind", 8),
                new Take("privilege", 14),
                new Take("path-confidence", 14),
                new Take("path-route", 32),
                new Take("risk", 8));
        picture();
        table(
                "paths",
                new Take("name", 20),
                new Take("path-confidence", 13),
                new Take("path-methods", 17),
                new Take("path-actions", 30),
                new Take("statements", 20));
        table(
                "choke-points",
                new Take("choke-what", 26),
                new Take("choke-kind", 11),
                new Take("choke-paths", 11),
                new Take("choke-change", 40),
                new Take("statements", 12));
        table("key-leaks", new Take("name", 24), new Take("privilege", 14), new Take("leak", 52), new Take("risk", 10));
        table(
                "sensitive-actions",
                new Take("sensitive-action", 32),
                new Take("everywhere", 13),
                new Take("somewhere", 13),
                new Take("who", 42));
        table(
                "trust",
                new Take("role", 22),
                new Take("trust-kind", 14),
                new Take("trusted", 38),
                new Take("trust-limits", 26));
    }

    private void table(String id, Take... takes) {
        if (!content.has(id) || content.table(id).rows().isEmpty()) {
            return;
        }
        ReportTable table = content.table(id);
        pen.labelled(table.title(), "");
        if (table.rows().size() > MOST) {
            pen.body(pen.say("first-rows", MOST, table.rows().size()));
        }
        Grid.write(pen, table, MOST, List.of(takes));
    }

    private void picture() {
        Figure caption = content.access().caption();
        Picture picture = pictures.get(caption.id());
        if (picture != null) {
            pen.picture(
                    picture.png(),
                    picture.width(),
                    picture.height(),
                    caption.title(),
                    caption.description(),
                    caption.footer());
        }
    }
}
