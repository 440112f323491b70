package org.iamassay.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.iamassay.report.Brand;
import org.iamassay.report.Presentation;
import org.iamassay.report.Template;
import org.iamassay.settings.SettingsException;

/**
 * The Word document of a design: its styles, page setup, headers and footers are used, its text is not.
 *
 * <p>A design with a brand but no document of its own gets the shipped one in its colours and fonts.
 */
public final class WordDesign {

    private static final String FILE = "word/report.docx";
    private static final Pattern FONTS =
            Pattern.compile("(<a:(major|minor)Font>\\s*<a:latin typeface=\")[^\"]*(\"/>\\s*<a:ea typeface=\")[^\"]*");

    private WordDesign() {}

    /** Refuses the document of a design that cannot be used. */
    public static void check(Template design) throws SettingsException {
        if (design.own(FILE).isEmpty()) {
            return;
        }
        String place = design.place(FILE);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(design.file(FILE)))) {
            refuseForeign(document, place);
            Frame.check(document, place);
            Styles.complete(document);
        } catch (IOException | RuntimeException | InvalidFormatException broken) {
            throw new SettingsException(
                    place,
                    "found no Word document that can be opened; expected one saved as .docx by a word processor");
        }
    }

    private static void refuseForeign(XWPFDocument document, String place)
            throws SettingsException, InvalidFormatException {
        String type = document.getPackagePart().getContentType();
        if (!type.equals(XWPFRelation.DOCUMENT.getContentType())) {
            throw new SettingsException(place, "found a document with macros or a .dotx; expected a plain .docx");
        }
        for (PackagePart part : document.getPackage().getParts()) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship link : part.getRelationships()) {
                boolean foreign = link.getTargetMode() == TargetMode.EXTERNAL
                        && !link.getRelationshipType().equals(PackageRelationshipTypes.HYPERLINK_PART);
                if (foreign) {
                    throw new SettingsException(
                            place,
                            "the part " + part.getPartName() + " takes something from another place; expected a"
                                    + " document that holds everything itself (embed pictures, detach templates)");
                }
            }
        }
    }

    /** An empty document in the design of a presentation, its headers and footers filled in. */
    static XWPFDocument open(Presentation presentation, String title) throws IOException {
        Template design = presentation.template();
        byte[] bytes = design.file(FILE);
        if (design.own(FILE).isEmpty()) {
            bytes = inColoursOf(presentation.brand(), bytes);
        }
        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        empty(document);
        Styles.complete(document);
        Frame.fill(document, presentation, title);
        return document;
    }

    private static void empty(XWPFDocument document) {
        for (int i = document.getBodyElements().size() - 1; i >= 0; i--) {
            document.removeBodyElement(i);
        }
    }

    /** The shipped document is written in the colours of the shipped brand: another brand puts its own in their place. */
    private static byte[] inColoursOf(Brand brand, byte[] docx) throws IOException {
        if (brand.colours().equals(Brand.ASSAY.colours()) && brand.fonts().equals(Brand.ASSAY.fonts())) {
            return docx;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(0);
                out.putNextEntry(copy);
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(dressed(xml, brand).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String dressed(String xml, Brand brand) {
        Brand.Colours from = Brand.ASSAY.colours();
        Brand.Colours to = brand.colours();
        Map<String, String> words = Map.of(
                from.primary(), to.primary(),
                from.accent(), to.accent(),
                from.text(), to.text(),
                from.pale(), to.pale(),
                Brand.ASSAY.fonts().monospaced(), brand.fonts().monospaced());
        Pattern any = Pattern.compile("\"(" + String.join("|", words.keySet()) + ")\"");
        String coloured =
                any.matcher(xml).replaceAll(found -> Matcher.quoteReplacement("\"" + words.get(found.group(1)) + "\""));
        return FONTS.matcher(coloured)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + (found.group(2).equals("major")
                                ? brand.fonts().heading()
                                : brand.fonts().body())
                        + found.group(3)
                        + brand.fonts().eastAsian()));
    }
}
