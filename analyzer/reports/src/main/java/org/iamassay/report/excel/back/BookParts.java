package org.iamassay.report.excel.back;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a workbook, read as streams: no formula is worked out, no link followed, no entity expanded. */
final class BookParts implements Closeable {

    static {
        ZipSecureFile.setMaxEntrySize(PackageGuard.PART);
    }

    private final Path file;
    private final OPCPackage parts;
    private final XSSFReader reader;
    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Boolean> dates = new HashMap<>();

    private BookParts(Path file, OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, ReturnException {
        this.file = file;
        this.parts = parts;
        refuseMacros();
        this.reader = new XSSFReader(parts);
        this.strings = new ReadOnlySharedStringsTable(parts, false);
        this.styles = reader.getStylesTable();
        this.from1904 = isFrom1904();
    }

    static BookParts open(Path file) throws ReturnException {
        PackageGuard.check(file);
        OPCPackage parts = null;
        try {
            parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
            return new BookParts(file, parts);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException damaged) {
            revert(parts);
            throw damaged(file);
        } catch (ReturnException refused) {
            revert(parts);
            throw refused;
        }
    }

    private static void revert(@org.jspecify.annotations.Nullable OPCPackage parts) {
        if (parts != null) {
            parts.revert();
        }
    }

    private static ReturnException damaged(Path file) {
        return new ReturnException(
                file + " is damaged or no workbook; save it again as .xlsx, or name one that 'assay report' wrote.");
    }

    private void refuseMacros() throws ReturnException, OpenXML4JException {
        for (PackagePart part : parts.getParts()) {
            String type = part.getContentType();
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw new ReturnException(file + " holds macros; save it as .xlsx without them.");
            }
        }
    }

    private boolean isFrom1904() throws IOException, OpenXML4JException, SAXException {
        boolean[] found = new boolean[1];
        try (InputStream in = reader.getWorkbookData()) {
            parse(in, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    if (name.equals("workbookPr")) {
                        String value = attributes.getValue("date1904");
                        found[0] = "1".equals(value) || "true".equals(value);
                    }
                }
            });
        }
        return found[0];
    }

    /** The names of all worksheets, hidden ones too. */
    List<String> sheets() throws ReturnException {
        List<String> names = new ArrayList<>();
        each((name, in) -> names.add(name));
        return names;
    }

    /** Reads the rows of one sheet. */
    void read(String sheet, SheetReader.Rows rows) throws ReturnException {
        IntPredicate isDate = style -> dates.computeIfAbsent(style, this::isDateStyle);
        each((name, in) -> {
            if (name.equals(sheet)) {
                try {
                    parse(in, new SheetReader(rows, strings, isDate, from1904));
                } catch (SheetReader.Enough enough) {
                    // nothing more is wanted of this sheet
                }
            }
        });
    }

    private boolean isDateStyle(int style) {
        if (style >= styles.getNumCellStyles()) {
            return false;
        }
        var look = styles.getStyleAt(style);
        return DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
    }

    private interface Reading {
        void of(String name, InputStream in) throws IOException, SAXException;
    }

    private void each(Reading reading) throws ReturnException {
        try {
            XSSFReader.SheetIterator sheets = reader.getSheetIterator();
            while (sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    reading.of(sheets.getSheetName(), in);
                }
            }
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException damaged) {
            throw damaged(file);
        }
    }

    /** The parser of POI forbids document types, and with them entities of any kind. */
    private static void parse(InputStream in, ContentHandler handler) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(in));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every Java runtime has an XML parser", impossible);
        }
    }

    /** Who saved the workbook last. */
    Optional<String> modifiedBy() throws ReturnException {
        try {
            return parts.getPackageProperties().getLastModifiedByProperty();
        } catch (OpenXML4JException damaged) {
            throw damaged(file);
        }
    }

    /** When it was saved last. */
    Optional<Instant> modified() throws ReturnException {
        try {
            return parts.getPackageProperties().getModifiedProperty().map(Date::toInstant);
        } catch (OpenXML4JException damaged) {
            throw damaged(file);
        }
    }

    @Override
    public void close() {
        parts.revert();
    }
}
