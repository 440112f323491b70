package org.iamassay.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.iamassay.report.Audience;
import org.iamassay.report.Figure;
import org.iamassay.report.Issue;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.report.SafeText;
import org.iamassay.report.StableZip;
import org.iamassay.report.Texts;
import org.iamassay.report.chart.Picture;
import org.iamassay.report.word.Grid.Take;

/** Writes {@code report.docx}: cover, contents, summary, scope, method, scorecard, findings, controls and evidence. */
public final class WordReport {

    /** Principals printed; the workbook lists all. */
    static final int MOST_PRINCIPALS = 25;

    private final ReportContent content;
    private final Map<String, Picture> pictures;
    private final Texts texts;
    private final List<Contents.Entry> entries = new ArrayList<>();
    private final List<Consumer<Pen>> chapters = new ArrayList<>();

    private WordReport(ReportContent content, Map<String, Picture> pictures) {
        this.content = content;
        this.pictures = pictures;
        this.texts = content.presentation().texts();
    }

    /** Writes the document; {@code pictures} by the id of their figure. */
    public static void write(ReportContent content, Map<String, Picture> pictures, OutputStream out)
            throws IOException {
        new WordReport(content, pictures).write(out);
    }

    private void write(OutputStream out) throws IOException {
        plan();
        try (XWPFDocument document = WordDesign.open(content.presentation(), content.title())) {
            Pen pen = new Pen(document, texts);
            Opening opening = new Opening(pen, content);
            opening.cover();
            if (!isManagement()) {
                opening.contents(entries);
            }
            chapters.forEach(chapter -> chapter.accept(pen));
            properties(document);
            save(document, out);
        }
    }

    /** Chapters are planned first, because the contents stand before them. */
    private void plan() {
        if (isManagement()) {
            titled(texts.get("management.summary"), pen -> new ManagementPages(pen, content).summary());
            titled(
                    texts.get("management.standing"),
                    pen -> new ManagementPages(pen, content).standing(id -> picture(pen, content.figure(id))));
            return;
        }
        chapter("management-summary", pen -> new Opening(pen, content).summary());
        content.changes()
                .ifPresent(changes -> titled(
                        changes.title(), pen -> new ChangePages(pen, content, changes).write(() -> movement(pen))));
        chapter("scope", this::scope);
        chapter("method", this::method);
        chapter("scorecard", this::scorecard);
        chapter("findings", pen -> pen.body(findingsIntroduction()));
        for (Issue issue : content.issues()) {
            Contents.Entry entry = entry(2, FindingPages.heading(issue, texts));
            chapters.add(pen -> new FindingPages(pen, oneFile()).write(issue, entry));
        }
        chapter("controls", this::controls);
        chapter("access", pen -> new AccessChapter(pen, content, pictures).write());
        chapter("principals", this::principals);
        titled(content.table("exceptions").title(), this::exceptions);
        chapter("evidence-register", this::evidence);
        chapter("glossary", pen -> table(pen, "glossary", List.of(new Take("term", 25), new Take("meaning", 75))));
        chapter("reproduction", pen -> Grid.facts(pen, content.reproduction()));
    }

    private boolean isManagement() {
        return content.presentation().audience() == Audience.MANAGEMENT;
    }

    private boolean oneFile() {
        return content.assessment().fileCount() == 1;
    }

    private void chapter(String key, Consumer<Pen> body) {
        titled(texts.get("doc." + key), body);
    }

    private void titled(String title, Consumer<Pen> body) {
        Contents.Entry entry = entry(1, title);
        chapters.add(pen -> {
            pen.heading(entry);
            body.accept(pen);
        });
    }

    private Contents.Entry entry(int level, String text) {
        Contents.Entry entry = new Contents.Entry(level, text, "_Toc" + (1000 + entries.size()));
        entries.add(entry);
        return entry;
    }

    private void scope(Pen pen) {
        pen.bullets(content.scope());
        if (!content.table("missing").rows().isEmpty()) {
            pen.labelled(pen.say("missing"), "");
            table(
                    pen,
                    "missing",
                    List.of(new Take("evidence-kind", 24), new Take("command", 46), new Take("checks", 30)));
        }
    }

    private void method(Pen pen) {
        pen.bullets(content.method());
        pen.labelled(pen.say("parameters"), "");
        Grid.write(
                pen,
                asked(content.table("parameters")),
                Integer.MAX_VALUE,
                List.of(
                        new Take("parameter", 30),
                        new Take("value", 30),
                        new Take("unit", 20),
                        new Take("deviates", 18)));
    }

    /** The parameters that some check of the profile uses, or that were changed. */
    private static ReportTable asked(ReportTable parameters) {
        int usedBy = Grid.indexOf(parameters, "used-by");
        int deviates = Grid.indexOf(parameters, "deviates");
        return new ReportTable(
                parameters.id(),
                parameters.title(),
                parameters.columns(),
                parameters.rows().stream()
                        .filter(r -> !"".equals(r.get(usedBy)) || Boolean.TRUE.equals(r.get(deviates)))
                        .toList());
    }

    private void scorecard(Pen pen) {
        table(
                pen,
                "scorecard",
                List.of(
                        new Take("area", 21),
                        new Take("score", 13),
                        new Take("coverage", 14),
                        new Take("passed", 10),
                        new Take("failed", 10),
                        new Take("not-assessed", 12),
                        new Take("worst-check", 22)));
        table(pen, "tiers", List.of(new Take("tier", 20), new Take("principals", 15), new Take("tier-meaning", 65)));
        content.figures().values().stream()
                .filter(figure -> figure.kind() != Figure.Kind.WATERFALL)
                .forEach(figure -> picture(pen, figure));
    }

    private void movement(Pen pen) {
        content.figures().values().stream()
                .filter(figure -> figure.kind() == Figure.Kind.WATERFALL)
                .forEach(figure -> picture(pen, figure));
    }

    private void picture(Pen pen, Figure figure) {
        Optional.ofNullable(pictures.get(figure.id()))
                .ifPresent(p -> pen.picture(
                        p.png(), p.width(), p.height(), figure.title(), figure.description(), figure.footer()));
    }

    private String findingsIntroduction() {
        int issues = content.issues().size();
        return issues == 0 ? texts.get("doc.no-issues") : texts.count("doc.issues", issues);
    }

    private void controls(Pen pen) {
        pen.body(pen.say("controls-lead"));
        table(
                pen,
                "controls",
                List.of(
                        new Take("reference", 11),
                        new Take("title", 33),
                        new Take("severity", 11),
                        new Take("state", 15),
                        new Take("subjects-passed", 9),
                        new Take("subjects-failed", 9),
                        new Take("subjects-not-assessed", 11)));
    }

    private void principals(Pen pen) {
        int all = content.table("principals").rows().size();
        pen.body(
                all <= MOST_PRINCIPALS ? pen.say("all-principals") : pen.say("first-principals", MOST_PRINCIPALS, all));
        Grid.write(
                pen,
                content.table("principals"),
                MOST_PRINCIPALS,
                List.of(
                        new Take("name", 28),
                        new Take("use", 14),
                        new Take("tier", 18),
                        new Take("human", 12),
                        new Take("risk", 8),
                        new Take("band", 10),
                        new Take("mfa", 8)));
    }

    private void exceptions(Pen pen) {
        pen.bullets(content.exceptions());
        if (content.table("exceptions").rows().isEmpty()) {
            return;
        }
        table(
                pen,
                "exceptions",
                List.of(
                        new Take("waiver", 11),
                        new Take("waiver-state", 9),
                        new Take("reference", 10),
                        new Take("scope", 21),
                        new Take("waiver-reason", 20),
                        new Take("approver", 12),
                        new Take("expires-on", 11),
                        new Take("waiver-matched", 6)));
    }

    private void evidence(Pen pen) {
        table(
                pen,
                "evidence",
                List.of(
                        new Take("evidence-reference", 9),
                        new Take("file", 27),
                        new Take("evidence-kind", 16),
                        new Take("rows", 8),
                        new Take("generated-at", 14),
                        new Take("sha256", 30)));
    }

    private void table(Pen pen, String id, List<Take> takes) {
        Grid.write(pen, content.table(id), Integer.MAX_VALUE, takes);
    }

    private void properties(XWPFDocument document) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        Optional<Date> moment =
                Optional.of(Date.from(content.assessment().snapshot().asOf()));
        core.getUnderlyingProperties().setCreatedProperty(moment);
        core.getUnderlyingProperties().setModifiedProperty(moment);
        core.setCreator(content.presentation().brand().name());
        core.getUnderlyingProperties()
                .setLanguageProperty(texts.language().locale().toLanguageTag());
        document.getStyles().setSpellingLanguage(texts.language().locale().toLanguageTag());
        document.getStyles().setEastAsia(texts.language().locale().toLanguageTag());
        core.setTitle(SafeText.visible(content.title()));
    }

    private static void save(XWPFDocument document, OutputStream out) throws IOException {
        Path file = Files.createTempFile("assay", ".docx");
        try {
            try (OutputStream raw = Files.newOutputStream(file)) {
                document.write(raw);
            }
            StableZip.rewrite(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
