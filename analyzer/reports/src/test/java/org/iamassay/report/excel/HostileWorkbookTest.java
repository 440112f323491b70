package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.excel.back.ReturnException;
import org.iamassay.report.excel.back.Returned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that were made to harm: each ends in one sentence, and nothing outside is touched. */
class HostileWorkbookTest {

    private static final Written GOOD = Written.of(SampleAssessments.mixed());

    @TempDir
    Path folder = Path.of("");

    private static Map<String, byte[]> parts() {
        return new LinkedHashMap<>(GOOD.parts());
    }

    private Path zip(Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve("hostile.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path edited(String part, UnaryOperator<String> edit) throws IOException {
        Map<String, byte[]> parts = parts();
        for (String name : List.copyOf(parts.keySet())) {
            if (name.matches(part)) {
                String text = new String(parts.get(name), StandardCharsets.UTF_8);
                parts.put(name, edit.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip(parts);
    }

    private void refuses(Path file, String why) {
        assertThatThrownBy(() -> Returned.read(file))
                .isInstanceOf(ReturnException.class)
                .hasMessageContaining(why)
                .hasMessageEndingWith(".");
    }

    @Test
    void anUntouchedOneIsRead() throws Exception {
        Returned returned = Returned.read(zip(parts()));
        assertThat(returned.rows()).isNotEmpty();
        assertThat(returned.skipped()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1[.]xml",
                "xl/workbook[.]xml",
                "xl/sharedStrings[.]xml",
                "xl/worksheets/.*[.]xml"
            })
    void noEntityIsExpandedAndNoFileFetched(String part) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "4711-secret");
        String type = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
        Path file = edited(part, xml -> xml.replaceFirst("\\?>", "?>" + type).replaceFirst("<t>", "<t>&s;"));
        try {
            assertThat(Returned.read(file).toString()).doesNotContain("4711-secret");
        } catch (ReturnException refused) {
            assertThat(refused.getMessage()).contains("damaged").doesNotContain("4711-secret");
        }
    }

    @Test
    void aPartThatUnpacksToFarMoreIsNotRead() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("xl/worksheets/sheet99.xml", new byte[64 << 20]);
        refuses(zip(parts), "unpacks to far more");
    }

    @Test
    void tooManyPartsAreNotRead() throws IOException {
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < 2_100; i++) {
            parts.put("xl/media/" + i + ".bin", new byte[0]);
        }
        refuses(zip(parts), "more than 2000 parts");
    }

    @Test
    void macrosAreRefused() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("xl/vbaProject.bin", new byte[] {1});
        refuses(zip(parts), "macros");
        refuses(
                edited(
                        "\\[Content_Types\\][.]xml",
                        xml -> xml.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                "macros");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r=\"3\"|r=\"99999999\"",
                "r=\"3\"|r=\"-3\"",
                "r=\"3\"|r=\"three\"",
                "r=\"A2\"|r=\"ZZZZZZZZZZ2\"",
                "</sheetData>|<row r=\"9\"><c r=\"A9\" t=\"s\"><v>99999999</v></c></row></sheetData>",
                "</sheetData>|<row r=\"9\"><c r=\"A9\" t=\"s\"><v>one</v></c></row></sheetData>",
                "</sheetData>|</sheet>",
                "<row|<row <"
            })
    void aSheetThatLiesAboutItselfIsDamaged(String good, String bad) throws IOException {
        refuses(
                edited("xl/worksheets/sheet\\d+[.]xml", xml -> {
                    int at = xml.lastIndexOf(good);
                    return at < 0 ? xml : xml.substring(0, at) + bad + xml.substring(at + good.length());
                }),
                "damaged");
    }

    @Test
    void aHugeNumberOrDateIsNeverWrittenOut() throws Exception {
        Path file = edited(
                "xl/worksheets/sheet\\d+[.]xml",
                xml -> xml.replaceAll("<v>[0-9.]+</v></c></row>", "<v>1E999999999</v></c></row>"));
        try {
            assertThat(Returned.read(file).rows()).isNotNull();
        } catch (ReturnException refused) {
            assertThat(refused.getMessage()).contains("damaged");
        }
    }

    @Test
    void otherFilesAreNoWorkbooks() throws IOException {
        refuses(folder.resolve("nowhere.xlsx"), "is not there");
        refuses(folder, "no file");
        refuses(Files.write(folder.resolve("a"), new byte[0]), "no .xlsx workbook");
        refuses(Files.writeString(folder.resolve("b"), "user,arn\n"), "no .xlsx workbook");
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0};
        refuses(Files.write(folder.resolve("c"), ole), "password");
        byte[] cut = Arrays.copyOf(GOOD.bytes(), GOOD.bytes().length / 2);
        refuses(Files.write(folder.resolve("d"), cut), "damaged");
        refuses(zip(Map.of("hello.txt", new byte[] {1})), "damaged or no workbook");
    }

    @Test
    void aWorkbookOfSomethingElseIsRefused() throws IOException {
        refuses(
                edited(
                        "xl/(sharedStrings|worksheets/sheet\\d+)[.]xml",
                        xml -> xml.replace("schema/workbook/1", "schema/workbook/9")),
                "another");
        refuses(edited("xl/workbook[.]xml", xml -> xml.replace("name=\"_meta\"", "name=\"meta\"")), "_meta");
    }
}
