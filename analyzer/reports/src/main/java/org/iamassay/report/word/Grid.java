package org.iamassay.report.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.iamassay.report.Fact;
import org.iamassay.report.ReportTable;
import org.iamassay.report.SafeText;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
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

    private static final byte NO_COLUMN_BANDS = 0x04;
    private static final byte FIRST_ROW = 0x20;

    private final CTTbl table;
    private final List<Integer> widths;
    private final CodeWords words;

    private Grid(XWPFDocument document, List<Integer> shares, CodeWords words) {
        this.words = words;
        this.widths = widths(shares, Look.textWidth(document));
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
            grid.row(cells);
        }
        grid.end(pen.document());
    }

    /** Names and values in two columns, without a header. */
    static void facts(Pen pen, List<Fact> facts) {
        Grid grid = new Grid(pen.document(), List.of(30, 70), new CodeWords(pen.texts()));
        for (int i = 0; i < facts.size(); i++) {
            grid.row(List.of(facts.get(i).name(), facts.get(i).value()));
        }
        grid.end(pen.document());
    }

    /** A table of plain texts. */
    static void texts(Pen pen, List<Integer> shares, List<String> header, List<List<String>> rows) {
        Grid grid = new Grid(pen.document(), shares, new CodeWords(pen.texts()));
        grid.header(header);
        for (int i = 0; i < rows.size(); i++) {
            grid.row(rows.get(i));
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

    private static List<Integer> widths(List<Integer> shares, int width) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().map(s -> s * width / sum).toList();
    }

    private void dress() {
        CTTblPr look = table.getTblPr();
        if (look.isSetTblBorders()) {
            look.unsetTblBorders();
        }
        (look.isSetTblStyle() ? look.getTblStyle() : look.addNewTblStyle()).setVal(Styles.TABLE);
        CTTblWidth width = look.isSetTblW() ? look.getTblW() : look.addNewTblW();
        width.setW(
                BigInteger.valueOf(widths.stream().mapToInt(Integer::intValue).sum()));
        width.setType(STTblWidth.DXA);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook parts = look.isSetTblLook() ? look.getTblLook() : look.addNewTblLook();
        look(parts, false);
        if (table.getTblGrid() == null) {
            table.addNewTblGrid();
        }
        while (table.getTblGrid().sizeOfGridColArray() > 0) {
            table.getTblGrid().removeGridCol(0);
        }
        widths.forEach(w -> table.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(w)));
    }

    /** Says it twice: Word reads the words, LibreOffice the bits (ECMA-376, part 4, 14.4.7). */
    private static void look(CTTblLook parts, boolean header) {
        parts.setFirstRow(header);
        parts.setNoHBand(false);
        parts.setNoVBand(true);
        parts.setVal(new byte[] {NO_COLUMN_BANDS, header ? FIRST_ROW : 0});
    }

    private void header(List<String> titles) {
        look(table.getTblPr().getTblLook(), true);
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewTblHeader();
        row.getTrPr().addNewCantSplit();
        for (int i = 0; i < titles.size(); i++) {
            cell(row, i, titles.get(i), Styles.CELL_HEAD, "");
        }
    }

    private void row(List<String> cells) {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        for (int i = 0; i < cells.size(); i++) {
            cell(row, i, cells.get(i), Styles.CELL, Look.fill(words.code(cells.get(i))));
        }
    }

    private void cell(CTRow row, int column, String text, String style, String fill) {
        CTTc cell = row.addNewTc();
        CTTcPr look = cell.addNewTcPr();
        look.addNewTcW().setW(BigInteger.valueOf(widths.get(column)));
        look.getTcW().setType(STTblWidth.DXA);
        if (!fill.isEmpty()) {
            look.addNewShd().setFill(fill);
        }
        CTP paragraph = cell.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        CTR run = paragraph.addNewR();
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
