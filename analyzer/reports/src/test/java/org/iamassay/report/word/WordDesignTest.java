package org.iamassay.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.Presentation;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.Template;
import org.iamassay.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordDesignTest {

    private static final Path EXAMPLE = Path.of("../../report-templates/example");

    @TempDir
    Path folder = Path.of("");

    @Test
    void takesStylesPageFrameAndLogoFromTheDesign() throws Exception {
        WordDesign.check(Template.read(EXAMPLE));
        try (XWPFDocument document = written(Template.read(EXAMPLE))) {
            assertThat(style(document, "heading 1").getCTStyle().xmlText()).contains("5B1A2E");
            assertThat(Look.textWidth(document)).isEqualTo(11906 - 2 * 1304);
            assertThat(document.getFooterList().get(0).getText())
                    .contains("Strictly confidential", "Example Assurance LLP")
                    .doesNotContain("{{");
            assertThat(document.getHeaderList().get(0).getText()).startsWith("Example Assurance  ·  ");
            assertThat(document.getAllPictures()).anyMatch(picture -> picture.getData().length > 5000);
            assertThat(text(document)).contains("Cloud identity review", "Sample Client Ltd", "Draft");
            assertThat(text(document)).doesNotContain("this text is replaced");
        }
    }

    @Test
    void dressesTheShippedDocumentInTheColoursAndFontsOfABrand() throws Exception {
        Files.writeString(folder.resolve("brand.yaml"), "colours:\n  primary: '7A0019'\nfonts:\n  heading: Georgia\n");
        try (XWPFDocument document = written(Template.read(folder))) {
            assertThat(style(document, "heading 1").getCTStyle().xmlText())
                    .contains("7A0019")
                    .doesNotContain("17324D");
            String theme = document.getPackage().getParts().stream()
                    .filter(part -> part.getPartName().getName().contains("theme"))
                    .map(WordDesignTest::xml)
                    .findFirst()
                    .orElseThrow();
            assertThat(theme).contains("<a:majorFont><a:latin typeface=\"Georgia\"/><a:ea typeface=\"Yu Gothic\"/>");
            assertThat(theme).contains("<a:minorFont><a:latin typeface=\"Calibri\"/>");
        }
    }

    @Test
    void findsStylesByTheirNamesAndAddsThoseThatAreMissing() throws Exception {
        try (XWPFDocument own = new XWPFDocument()) {
            XWPFStyle heading;
            try (XWPFDocument example = new XWPFDocument(
                    new ByteArrayInputStream(Template.read(EXAMPLE).file("word/report.docx")))) {
                heading = style(example, "heading 1");
                heading.setStyleId("berschrift1");
                own.createStyles().addStyle(heading);
            }
            save(own);
        }
        WordDesign.check(Template.read(folder));
        try (XWPFDocument document = written(Template.read(folder))) {
            assertThat(style(document, "heading 1").getStyleId()).isEqualTo(Styles.HEADING_1);
            assertThat(style(document, "heading 1").getCTStyle().xmlText()).contains("5B1A2E");
            assertThat(document.getStyles().getStyle(Styles.TABLE)).isNotNull();
        }
    }

    @Test
    void refusesWhatIsNoDocument() throws Exception {
        Files.createDirectories(folder.resolve("word"));
        Files.writeString(folder.resolve("word/report.docx"), "PK no");
        assertRefused("found no Word document that can be opened");
    }

    @Test
    void refusesNamesInFramesThatNothingFills() throws Exception {
        try (XWPFDocument own = new XWPFDocument()) {
            own.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{auditor}}");
            save(own);
        }
        assertRefused("{{auditor}}");
    }

    @Test
    void refusesNamesThatAreCutInPieces() throws Exception {
        try (XWPFDocument own = new XWPFDocument()) {
            XWPFParagraph paragraph = own.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            paragraph.createRun().setText("{{ti");
            paragraph.createRun().setText("tle}}");
            save(own);
        }
        assertRefused("formatted in pieces");
    }

    @Test
    void refusesDocumentsThatTakeSomethingFromElsewhere() throws Exception {
        try (XWPFDocument own = new XWPFDocument()) {
            own.getPackagePart()
                    .addExternalRelationship("https://example.com/logo.png", PackageRelationshipTypes.IMAGE_PART);
            save(own);
        }
        assertRefused("takes something from another place");
    }

    private void assertRefused(String why) throws Exception {
        Template design = Template.read(folder);
        assertThatThrownBy(() -> WordDesign.check(design))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(folder.resolve("word/report.docx") + ": ")
                .hasMessageContaining(why);
    }

    private void save(XWPFDocument document) throws Exception {
        Files.createDirectories(folder.resolve("word"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        Files.write(folder.resolve("word/report.docx"), bytes.toByteArray());
    }

    private static XWPFDocument written(Template design) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(
                ContentBuilder.build(SampleAssessments.mixed(), Optional.empty(), Presentation.PLAIN.as(design)),
                Map.of(),
                out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XWPFStyle style(XWPFDocument document, String name) {
        return document.getStyles().getStyles().stream()
                .filter(style -> name.equalsIgnoreCase(style.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        document.getParagraphs()
                .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
        document.getTables().forEach(table -> text.append(table.getText()).append('\n'));
        return text.toString();
    }

    private static String xml(PackagePart part) {
        try {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
