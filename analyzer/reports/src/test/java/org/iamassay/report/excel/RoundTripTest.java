package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.iamassay.assess.Assessment;
import org.iamassay.check.AttestationRules;
import org.iamassay.check.Verdict;
import org.iamassay.checklist.Checklist;
import org.iamassay.model.AccountId;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.Language;
import org.iamassay.report.Presentation;
import org.iamassay.report.SafeText;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.excel.back.Remark;
import org.iamassay.report.excel.back.Returned;
import org.iamassay.response.Field;
import org.iamassay.response.Merge;
import org.iamassay.response.PlainText;
import org.iamassay.response.Response;
import org.iamassay.response.ResponseFile;
import org.iamassay.response.Slot;
import org.iamassay.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Export, edit, import: what people write comes back, whatever they and their programs do to the workbook. */
class RoundTripTest {

    private static final Assessment PLAIN = SampleAssessments.hostileNames();
    private static final AccountId ACCOUNT = PLAIN.snapshot().account();
    private static final AttestationRules RULES = AttestationRules.of(Checklist.all());
    private static final Instant AT = Instant.parse("2026-04-01T08:00:00Z");
    private static final List<String> TEXTS = List.of(
            "Ana Ruiz",
            "=1+1",
            "+49 30 1234",
            "-",
            "@here",
            "'quoted",
            "two\nlines",
            "tab\tin it",
            "_x0041_ and _x000D_",
            "<b>&amp;</b>",
            "Müller, Łukasz, 山田太郎",
            "family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "turned \u202E around",
            "4.10",
            "2026-03-31",
            "TRUE",
            "a  double  blank",
            "x".repeat(32_767));

    @TempDir
    Path folder = Path.of("");

    /** Answers to some of all keys. */
    private static Map<Slot, String> answers(Random random) {
        Map<Slot, String> values = new LinkedHashMap<>();
        for (String key : keys()) {
            for (Field field : fields(key)) {
                if (random.nextInt(3) == 0) {
                    values.put(new Slot(ACCOUNT.value(), key, field), value(field, random));
                }
            }
        }
        return values;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        PLAIN.checks().stream()
                .filter(check -> check.run().state().isListedByDefault())
                .forEach(check -> keys.add(Response.key(check.id(), ACCOUNT.value())));
        PLAIN.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL)
                .forEach(finding -> keys.add(finding.id()));
        return keys;
    }

    private static List<Field> fields(String key) {
        return List.of(Field.values()).stream()
                .filter(field -> field.isInput() && !field.isAttestation() && !key.isEmpty())
                .toList();
    }

    private static String value(Field field, Random random) {
        return switch (field.kind()) {
            case WORD -> field.codes().get(random.nextInt(field.codes().size()));
            case DATE -> "20" + (26 + random.nextInt(60)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            case DAYS -> String.valueOf(1 + random.nextInt(366));
            case TEXT -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private static ResponseFile store(Map<Slot, String> values) {
        byte[] bytes = ResponseFile.empty().with(values, PLAIN.snapshot().asOf(), "Ana", AT);
        return read(bytes);
    }

    private static ResponseFile read(byte[] bytes) {
        try {
            return ResponseFile.read(bytes, "responses.jsonl", RULES);
        } catch (SettingsException refused) {
            throw new AssertionError(refused);
        }
    }

    private static byte[] exported(ResponseFile store, Language language) {
        Assessment answered = SampleAssessments.with(PLAIN, store.responses().in(ACCOUNT));
        return Written.of(
                        ContentBuilder.build(answered, Optional.empty(), Presentation.PLAIN.in(language)), Limits.EXCEL)
                .bytes();
    }

    private Returned returned(byte[] workbook) throws Exception {
        return Returned.read(Files.write(folder.resolve("returned.xlsx"), workbook));
    }

    private static Merge merge(Returned returned, ResponseFile store) {
        return Merge.of(returned.account(), returned.exported(), returned.rows(), store, RULES, SafeText::lines);
    }

    private static void requireNothing(Returned returned, ResponseFile store) {
        Merge merge = merge(returned, store);
        assertThat(returned.changed()).isEmpty();
        assertThat(returned.skipped()).isEmpty();
        assertThat(merge.values()).isEmpty();
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.refused()).isEmpty();
        assertThat(Merge.standings(returned.account(), returned.asOf(), returned.exported(), returned.rows(), store))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withoutEditsNothingChanges(long seed) throws Exception {
        ResponseFile store = store(answers(new Random(seed)));
        byte[] workbook = exported(store, List.of(Language.values()).get((int) (seed % Language.values().length)));
        requireNothing(returned(workbook), store);
        try (Edited saved = Edited.of(workbook)) {
            requireNothing(returned(saved.save()), store);
        }
    }

    @Test
    void withoutEditsNothingChangesByLibreOffice() throws Exception {
        List<Path> workbooks = new ArrayList<>();
        List<ResponseFile> stores = new ArrayList<>();
        for (int seed = 0; seed < 3; seed++) {
            stores.add(store(answers(new Random(seed))));
            workbooks.add(
                    Files.write(folder.resolve("book" + seed + ".xlsx"), exported(stores.get(seed), Language.ENGLISH)));
        }
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Office.saveAgain(workbooks, saved);
        for (int seed = 0; seed < 3; seed++) {
            requireNothing(Returned.read(saved.resolve("book" + seed + ".xlsx")), stores.get(seed));
        }
    }

    /** Rows in any order, hidden or gone, cells filled in and emptied: every answer arrives at its finding and no other. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void editsArriveWhereverTheRowsStand(long seed) throws Exception {
        Random random = new Random(seed);
        ResponseFile store = store(answers(random));
        Map<Slot, String> expected = new HashMap<>();
        byte[] workbook = edited(exported(store, Language.ENGLISH), store, random, expected);
        Returned returned = returned(workbook);
        Merge merge = merge(returned, store);
        assertThat(merge.values()).isEqualTo(expected);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(returned.changed()).isEmpty();
        assertThat(returned.skipped()).isEmpty();
        ResponseFile after = read(store.with(merge.values(), returned.asOf(), "Ben", AT));
        requireNothing(returned(exported(after, Language.ENGLISH)), after);
        assertThat(merge(returned, after).values()).as("imported again").isEmpty();
        assertThat(merge(returned, after).conflicts()).as("imported again").isEmpty();
    }

    @Test
    void editsSurviveLibreOffice() throws Exception {
        List<Path> workbooks = new ArrayList<>();
        List<ResponseFile> stores = new ArrayList<>();
        List<Map<Slot, String>> expected = new ArrayList<>();
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            stores.add(store(answers(random)));
            expected.add(new HashMap<>());
            byte[] exported = exported(stores.get(seed), Language.ENGLISH);
            workbooks.add(Files.write(
                    folder.resolve("book" + seed + ".xlsx"),
                    edited(exported, stores.get(seed), random, expected.get(seed))));
        }
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Office.saveAgain(workbooks, saved);
        for (int seed = 0; seed < 3; seed++) {
            Returned returned = Returned.read(saved.resolve("book" + seed + ".xlsx"));
            assertThat(merge(returned, stores.get(seed)).values()).isEqualTo(expected.get(seed));
            assertThat(returned.skipped()).isEmpty();
        }
    }

    private static byte[] edited(byte[] workbook, ResponseFile store, Random random, Map<Slot, String> expected)
            throws IOException {
        try (Edited edited = Edited.of(workbook)) {
            for (String sheet : List.of("Findings", "Affected")) {
                edited.shuffle(sheet, random);
                for (String key : edited.keys(sheet)) {
                    switch (random.nextInt(4)) {
                        case 0 -> edited.delete(sheet, key);
                        case 1 -> edited.row(sheet, key).orElseThrow().setZeroHeight(true);
                        default -> edit(edited, sheet, key, store, random, expected);
                    }
                }
            }
            return edited.save();
        }
    }

    private static void edit(
            Edited edited, String sheet, String key, ResponseFile store, Random random, Map<Slot, String> expected) {
        Field field = fields(key).get(random.nextInt(fields(key).size()));
        Slot slot = new Slot(ACCOUNT.value(), key, field);
        String value = random.nextInt(4) == 0 ? "" : value(field, random);
        if (!value.equals(store.value(slot)) && !value.equals(SafeText.lines(store.value(slot)))) {
            // POI reads and writes an escaped character for what it stands for
            edited.fill(sheet, key, field, value.replace("_x", "-x"));
            expected.put(slot, PlainText.of(value.replace("_x", "-x")));
        }
    }

    @Test
    void aValueThatChangedInTheStoreTooIsAConflict() throws Exception {
        String key = keys().get(0);
        Slot owner = new Slot(ACCOUNT.value(), key, Field.OWNER);
        Slot due = new Slot(ACCOUNT.value(), key, Field.DUE);
        ResponseFile store = store(Map.of(owner, "Ana"));
        byte[] workbook = exported(store, Language.ENGLISH);
        try (Edited edited = Edited.of(workbook)) {
            edited.fill("Findings", key, Field.OWNER, "Ben");
            edited.fill("Findings", key, Field.DUE, "2026-05-01");
            ResponseFile later =
                    read(store.with(Map.of(owner, "Cleo"), PLAIN.snapshot().asOf(), "Dan", AT));
            Merge merge = merge(returned(edited.save()), later);
            assertThat(merge.values()).isEqualTo(Map.of(due, "2026-05-01"));
            assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.slot()).isEqualTo(owner);
                assertThat(conflict.exported()).isEqualTo("Ana");
                assertThat(conflict.stated().get(0).value()).isEqualTo("Ben");
                assertThat(conflict.stated().get(0).place()).startsWith("Findings!");
                assertThat(conflict.stored()).isEqualTo("Cleo");
                assertThat(conflict.by().orElseThrow().author()).isEqualTo("Dan");
            });
            ResponseFile same =
                    read(store.with(Map.of(owner, "Ben"), PLAIN.snapshot().asOf(), "Dan", AT));
            assertThat(merge(returned(edited.save()), same).conflicts()).isEmpty();
        }
    }

    @Test
    void aRowThatStandsTwiceWithOtherValuesIsAConflict() throws Exception {
        ResponseFile store = store(Map.of());
        try (Edited edited = Edited.of(exported(store, Language.ENGLISH))) {
            String key = edited.keys("Affected").get(0);
            Row row = edited.row("Affected", key).orElseThrow();
            Row copy = edited.workbook()
                    .getSheet("Affected")
                    .createRow(row.getSheet().getLastRowNum() + 3);
            row.forEach(cell -> {
                Cell other = copy.createCell(cell.getColumnIndex());
                switch (cell.getCellType()) {
                    case STRING -> other.setCellValue(cell.getStringCellValue());
                    case NUMERIC -> other.setCellValue(cell.getNumericCellValue());
                    default -> other.setBlank();
                }
            });
            requireNothing(returned(edited.save()), store);
            copy.getCell(edited.column("Affected", "owner")).setCellValue("Ben");
            Merge merge = merge(returned(edited.save()), store);
            assertThat(merge.values()).isEmpty();
            assertThat(merge.conflicts()).hasSize(1);
            edited.fill("Affected", key, Field.OWNER, "Ben");
            assertThat(merge(returned(edited.save()), store).values()).hasSize(1);
        }
    }

    @Test
    void changedComputedCellsAreNamedAndIgnored() throws Exception {
        ResponseFile store = store(Map.of());
        try (Edited edited = Edited.of(exported(store, Language.ENGLISH))) {
            String key = edited.keys("Findings").get(0);
            Cell cell = edited.cell("Findings", key, "title");
            cell.setCellValue("Everything is fine");
            Returned returned = returned(edited.save());
            assertThat(returned.changed())
                    .extracting(Remark::place)
                    .containsExactly("Findings!" + cell.getAddress().formatAsString());
            assertThat(merge(returned, store).values()).isEmpty();
        }
    }

    /** Some columns were sorted without the others: the answers stand beside other findings than their keys. */
    @Test
    void rowsThatWereTornApartAreNotRead() throws Exception {
        ResponseFile store = store(Map.of());
        try (Edited edited = Edited.of(exported(store, Language.ENGLISH))) {
            List<String> keys = edited.keys("Affected");
            edited.fill("Affected", keys.get(0), Field.OWNER, "Ana");
            for (String id : List.of("key", "digest")) {
                Cell one = edited.cell("Affected", keys.get(0), id);
                Cell other = edited.workbook()
                        .getSheet("Affected")
                        .getRow(one.getRowIndex() + 1)
                        .getCell(one.getColumnIndex());
                String text = one.getStringCellValue();
                one.setCellValue(other.getStringCellValue());
                other.setCellValue(text);
                if (id.equals("key")) {
                    one.setCellValue(text);
                    other.setCellValue(keys.get(1));
                }
            }
            String first = edited.cell("Affected", keys.get(0), "key").getStringCellValue();
            edited.cell("Affected", first, "key").setCellValue(keys.get(1));
            Returned returned = returned(edited.save());
            assertThat(returned.skipped())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.what()).contains("sorted in part"));
            assertThat(merge(returned, store).values()).isEmpty();
        }
    }

    @Test
    void cellsThatCannotBeReadAreNamedAndTheOthersRead() throws Exception {
        ResponseFile store = store(Map.of());
        try (Edited edited = Edited.of(exported(store, Language.ENGLISH))) {
            String key = edited.keys("Findings").get(0);
            edited.cell("Findings", key, "owner").setCellFormula("\"A\"&\"na\"");
            edited.cell("Findings", key, "due").setCellValue("next spring");
            edited.cell("Findings", key, "response-status").setCellValue("perhaps");
            edited.cell("Findings", key, "response").setCellValue(42);
            edited.cell("Findings", key, "conclusion").setCellErrorValue((byte) 0x07);
            Returned returned = returned(edited.save());
            assertThat(returned.skipped())
                    .extracting(Remark::what)
                    .anyMatch(text -> text.contains("formula"))
                    .anyMatch(text -> text.contains("\"next spring\", expected a date such as"))
                    .anyMatch(text -> text.contains("\"perhaps\", expected one of open, planned"))
                    .anyMatch(text -> text.contains("#DIV/0!"))
                    .hasSize(4);
            assertThat(merge(returned, store).values())
                    .isEqualTo(Map.of(new Slot(ACCOUNT.value(), key, Field.TEXT), "42"));
        }
    }

    @Test
    void keysThatNobodyKnowsAreNamed() throws Exception {
        ResponseFile store = store(Map.of());
        try (Edited edited = Edited.of(exported(store, Language.ENGLISH))) {
            String key = edited.keys("Findings").get(0);
            edited.fill("Findings", key, Field.OWNER, "Ana");
            edited.cell("Findings", key, "key").setCellValue("nonsense");
            Row below = edited.workbook().getSheet("Findings").createRow(500);
            below.createCell(edited.column("Findings", "owner")).setCellValue("Ben");
            assertThat(returned(edited.save()).skipped())
                    .extracting(Remark::what)
                    .anyMatch(text -> text.contains("\"nonsense\" is unknown"))
                    .anyMatch(text -> text.contains("no key"))
                    .hasSize(2);
        }
    }

    @Test
    void theStoreIsPlainTextInUtf8() {
        ResponseFile store = store(Map.of(new Slot(ACCOUNT.value(), keys().get(0), Field.OWNER), "山田太郎"));
        String text = new String(store.with(Map.of(), AT, "", AT), StandardCharsets.UTF_8);
        assertThat(text).contains("\"value\":\"山田太郎\"").endsWith("\n");
        assertThat(text.lines()).hasSize(1);
    }
}
