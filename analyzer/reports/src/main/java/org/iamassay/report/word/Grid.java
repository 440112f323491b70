package org.iamassay.report.word;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.iamassay.report.Column;
import org.iamassay.report.Fact;
import org.iamassay.report.ReportTable;
import org.iamassay.report.SafeText;
import org.iamassay.report.Texts;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Tables of fixed layout with a header row that repeats on each page.
 *
 * <p>They are built on the schema's own types: the convenience classes of POI cost seconds for long tables.
 */
final class Grid {

    /** One column of a document table: which column of the report's table, and its share of the width. */
    record Take(String id, int share) {}

    private final CTTbl table;
    private final List<Integer> widths;
    private final CodeWords words;

    private Grid(XWPFDocument document, List<Integer> shares, CodeWords words) {
        this.words = words;
        this.widths = widths(shares);
        this.table = document.createTable(1, 1).getCTTbl();
        table.removeTr(0);
        dress();
    }

    /** A part of a report table; {@code rows} at most. */
    static void write(Pen pen, ReportTable source, int rows, List<Take> takes) {
        List<Integer> indexes = takes.stream().map(t -> indexOf(source, t.id())).toList();
        Grid grid = new Grid(pen.document(), takes.stream().map(Take::share).toList(), new CodeWords(pen.texts()));
        grid.header(indexes.stream().map(i -> source.columns().get(i).title()).toList());
        int shown = Math.min(rows, source.rows().size());
        for (int r = 0; r < shown; r++) {
            List<@Nullable Object> row = source.rows().get(r);
            List<String> cells = new ArrayList<>();
            for (int index : indexes) {
                cells.add(grid.words.of(source.columns().get(index), row.get(index)));
            }
            grid.row(cells, r % 2 == 1);
        }
        grid.end(pen.document());
    }

    /** Names and values in two columns, without a header. */
    static void facts(Pen pen, List<Fact> facts) {
        Grid grid = new Grid(pen.document(), List.of(30, 70), new CodeWords(pen.texts()));
        for (int i = 0; i < facts.size(); i++) {
            grid.row(List.of(facts.get(i).name(), facts.get(i).value()), i % 2 == 1);
        }
        grid.end(pen.document());
    }

    /** A table of plain texts. */
    static void texts(Pen pen, List<Integer> shares, List<String> header, List<List<String>> rows) {
        Grid grid = new Grid(pen.document(), shares, new CodeWords(pen.texts()));
        grid.header(header);
        for (int i = 0; i < rows.size(); i++) {
            grid.row(rows.get(i), i % 2 == 1);
        }
        grid.end(pen.document());
    }

    static int indexOf(ReportTable source, String id) {
        for (int i = 0; i < source.columns().size(); i++) {
            if (source.columns().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(source.id() + " has no column " + id);
    }

    private static List<Integer> widths(List<Integer> shares) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().map(s -> s * Look.TEXT_WIDTH / sum).toList();
    }

    private void dress() {
        CTTblPr look = table.getTblPr();
        look.unsetTblW();
        look.addNewTblW().setW(BigInteger.valueOf(Look.TEXT_WIDTH));
        look.getTblW().setType(STTblWidth.DXA);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        look.addNewJc().setVal(STJcTable.LEFT);
        CTTblBorders borders = look.isSetTblBorders() ? look.getTblBorders() : look.addNewTblBorders();
        line(borders.isSetTop() ? borders.getTop() : borders.addNewTop());
        line(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom());
        line(borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH());
        none(borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV());
        none(borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft());
        none(borders.isSetRight() ? borders.getRight() : borders.addNewRight());
        if (table.getTblGrid() == null) {
            table.addNewTblGrid();
        }
        while (table.getTblGrid().sizeOfGridColArray() > 0) {
            table.getTblGrid().removeGridCol(0);
        }
        widths.forEach(w -> table.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(w)));
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setColor(Look.LINE);
    }

    private static void none(CTBorder border) {
        border.setVal(STBorder.NIL);
    }

    private void header(List<String> titles) {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewTblHeader();
        row.getTrPr().addNewCantSplit();
        for (int i = 0; i < titles.size(); i++) {
            cell(row, i, titles.get(i), Look.HEADER_FILL, Look.HEADER_INK, true);
        }
    }

    private void row(List<String> cells, boolean banded) {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        for (int i = 0; i < cells.size(); i++) {
            String fill = Look.fill(words.code(cells.get(i)));
            cell(row, i, cells.get(i), fill.isEmpty() && banded ? Look.BAND : fill, Look.INK, false);
        }
    }

    private void cell(CTRow row, int column, String text, String fill, String ink, boolean bold) {
        CTTc cell = row.addNewTc();
        CTTcPr look = cell.addNewTcPr();
        look.addNewTcW().setW(BigInteger.valueOf(widths.get(column)));
        look.getTcW().setType(STTblWidth.DXA);
        if (!fill.isEmpty()) {
            look.addNewShd().setFill(fill);
        }
        CTP paragraph = cell.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(Styles.CELL);
        CTR run = paragraph.addNewR();
        if (bold) {
            run.addNewRPr().addNewB();
            run.getRPr().addNewColor().setVal(ink);
        }
        String[] lines = SafeText.lines(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            CTText words = run.addNewT();
            words.setStringValue(lines[i]);
            words.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /** Word wants a paragraph between a table and what follows. */
    private void end(XWPFDocument document) {
        document.createParagraph().setSpacingAfter(60);
    }
}
