package org.iamassay.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.Fact;
import org.iamassay.report.ReportTable;
import org.iamassay.report.StableZip;
import org.iamassay.report.Texts;
import org.iamassay.report.portfolio.PortfolioContent;
import org.iamassay.report.portfolio.PortfolioContent.AccountLink;

/** Writes a portfolio as a workbook, {@code portfolio.xlsx}: the same portfolio gives the same bytes. */
public final class PortfolioWorkbook {

    private static final String SUMMARY = "Summary";
    private static final String ACCOUNTS = "Accounts";
    private static final String AREAS = "Areas";
    private static final String CHECKS = "Checks";
    private static final String PEOPLE = "People";
    private static final String USERS = "Users";
    private static final String DICTIONARY = "Dictionary";

    private static final int[] GRID = {2, 27, 27, 27, 27, 27, 2};
    private static final float TILE = 30;
    private static final String LOW = "F0A875";
    private static final String PALE = "F7F3E8";
    private static final String HIGH = "8FBFE0";
    private static final double MIDDLE = 70;
    private static final double TOP = 100;

    private final Limits limits;
    private final Path temporary;

    public PortfolioWorkbook() {
        this(Limits.EXCEL, Path.of(System.getProperty("java.io.tmpdir")));
    }

    PortfolioWorkbook(Limits limits, Path temporary) {
        this.limits = limits;
        this.temporary = temporary;
    }

    /** Writes the workbook to {@code out}, which stays open. */
    public void write(PortfolioContent content, OutputStream out) throws IOException {
        PrivateTemp.during(temporary, folder -> {
            Path raw = folder.resolve("raw.xlsx");
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream file = Files.newOutputStream(raw)) {
                lay(book(workbook, content), content);
                properties(workbook, content);
                workbook.setActiveSheet(0);
                workbook.write(file);
            }
            StableZip.rewrite(raw, out);
        });
    }

    private TrendBook book(XSSFWorkbook workbook, PortfolioContent content) {
        return new TrendBook(workbook, limits, content.title(), content.presentation());
    }

    private static void lay(TrendBook book, PortfolioContent content) {
        summary(book, content);
        Place accounts = book.whole(ACCOUNTS, content.accounts());
        Place areas = book.whole(AREAS, content.areas());
        book.whole(CHECKS, content.checks());
        book.whole(PEOPLE, content.people());
        book.whole(USERS, content.users());
        book.whole(DICTIONARY, content.dictionary());
        link(book, accounts, content.links());
        heat(book, areas);
    }

    private static void summary(TrendBook book, PortfolioContent content) {
        Texts texts = content.presentation().texts();
        Canvas canvas = new Canvas(book.make(SUMMARY), book.cells(), GRID);
        canvas.band(content.title(), content.subject());
        tiles(canvas, content.tiles());
        content.lead().forEach(text -> canvas.paragraph(Look.PARAGRAPH, text, 1, canvas.columns() - 1));
        canvas.gap();
        jump(canvas, content.accounts(), ACCOUNTS);
        jump(canvas, content.areas(), AREAS);
        jump(canvas, content.checks(), CHECKS);
        jump(canvas, content.people(), PEOPLE);
        jump(canvas, content.users(), USERS);
        jump(canvas, content.dictionary(), DICTIONARY);
        canvas.gap();
        for (String part : List.of("accounts", "areas", "checks", "people")) {
            String rule = part.equals("accounts") ? "order" : part;
            canvas.fact(
                    texts.get("portfolio.heading." + part), texts.get("portfolio.rule." + rule), canvas.columns() - 1);
        }
        canvas.gap();
        for (Fact fact : content.facts()) {
            canvas.fact(fact.name(), fact.value(), canvas.columns() - 1);
        }
        book.finish(canvas);
        Paper.pages(canvas.sheet(), 1);
    }

    private static void jump(Canvas canvas, ReportTable table, String sheet) {
        canvas.jump(table.title() + " (" + table.rows().size() + ")", Place.quoted(sheet) + "!A1");
    }

    private static void tiles(Canvas canvas, List<PortfolioContent.Tile> tiles) {
        XSSFRow labels = canvas.row(18);
        XSSFRow values = canvas.row(TILE);
        XSSFRow notes = canvas.row(32);
        for (int i = 0; i < tiles.size(); i++) {
            PortfolioContent.Tile tile = tiles.get(i);
            canvas.put(labels, Look.TILE_LABEL, tile.label(), i + 1, i + 2);
            canvas.put(values, Look.TILE_VALUE, tile.value(), i + 1, i + 2);
            canvas.put(notes, Look.TILE_NOTE, tile.note(), i + 1, i + 2);
        }
        canvas.gap();
    }

    /** The id of each account leads to its report: the workbook, else the page, else the document. */
    private static void link(TrendBook book, Place place, List<AccountLink> links) {
        for (Place.Part part : place.parts()) {
            XSSFSheet sheet = book.sheet(part.sheet());
            for (int i = part.from(); i < part.to(); i++) {
                String address = address(links.get(i));
                if (!address.isEmpty()) {
                    XSSFCell cell =
                            sheet.getRow(part.header() + 1 + i - part.from()).getCell(part.column());
                    XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
                    link.setAddress(address);
                    cell.setHyperlink(link);
                    cell.setCellStyle(book.cells().style(Look.ID_LINK));
                }
            }
        }
    }

    private static String address(AccountLink link) {
        return !link.workbook().isEmpty() ? link.workbook() : !link.page().isEmpty() ? link.page() : link.document();
    }

    /** Shades the scores from orange over pale to blue, as the picture does. */
    private static void heat(TrendBook book, Place areas) {
        int columns = areas.table().columns().size();
        for (Place.Part part : areas.parts()) {
            if (columns < 2 || part.rows() == 0) {
                continue;
            }
            XSSFSheetConditionalFormatting rules = book.sheet(part.sheet()).getSheetConditionalFormatting();
            ConditionalFormattingRule rule = rules.createConditionalFormattingColorScaleRule();
            ColorScaleFormatting scale = rule.getColorScaleFormatting();
            scale.setNumControlPoints(3);
            double[] points = {0, MIDDLE, TOP};
            for (int i = 0; i < points.length; i++) {
                scale.getThresholds()[i].setRangeType(RangeType.NUMBER);
                scale.getThresholds()[i].setValue(points[i]);
            }
            scale.setColors(new Color[] {Ink.color(LOW), Ink.color(PALE), Ink.color(HIGH)});
            int last = part.column() + columns - 1;
            CellRangeAddress[] cells = {new CellRangeAddress(part.header() + 1, part.end() - 1, part.column() + 1, last)
            };
            rules.addConditionalFormatting(cells, rule);
        }
    }

    private static void properties(XSSFWorkbook workbook, PortfolioContent content) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        String creator = content.presentation().brand().name();
        core.setCreator(creator);
        core.setLastModifiedByUser(creator);
        core.setTitle(CellText.line(content.title() + ", " + content.subject(), Limits.EXCEL));
        core.setCreated(Optional.of(Date.from(content.newest())));
        core.setModified(Optional.of(Date.from(content.newest())));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Assay");
    }
}
