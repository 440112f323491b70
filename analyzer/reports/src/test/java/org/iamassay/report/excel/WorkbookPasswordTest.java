package org.iamassay.report.excel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookPasswordTest {

    private static final String WORD = "pässwörd 密";

    @TempDir
    Path folder = Path.of("");

    private static byte[] plain() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Cover").createRow(0).createCell(0).setCellValue("hello");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void opensWithThePasswordAlone() throws IOException {
        byte[] plain = plain();
        Path file = folder.resolve("report.xlsx");
        WorkbookPassword.of((WORD + "\r\nnot the password").getBytes(UTF_8)).lock(plain, file);
        assertThat(WorkbookPassword.isEncrypted(file)).isTrue();
        assertThat(new String(Files.readAllBytes(file), UTF_8)).doesNotContain("hello", "Cover");
        try (Workbook workbook = WorkbookFactory.create(new FileInputStream(file.toFile()), WORD)) {
            assertThat(workbook.getSheet("Cover").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("hello");
        }
        byte[] locked = Files.readAllBytes(file);
        assertThat(WorkbookPassword.of(WORD.getBytes(UTF_8)).open(locked)).isEqualTo(plain);
        assertThatThrownBy(() -> WorkbookPassword.of("wrong".getBytes(UTF_8)).open(locked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not open with this password");
    }

    @Test
    void isAgileWithAes256AndSha512() throws IOException {
        Path file = folder.resolve("report.xlsx");
        WorkbookPassword.of(WORD.getBytes(UTF_8)).lock(plain(), file);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile())) {
            EncryptionInfo info = new EncryptionInfo(container);
            assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
            assertThat(info.getHeader().getCipherAlgorithm().name()).isEqualTo("aes256");
            assertThat(info.getVerifier().getHashAlgorithm().name()).isEqualTo("sha512");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\nsecond", "\r\n", "\uFEFF\nx"})
    void anEmptyFirstLineIsNoPassword(String file) {
        assertThatThrownBy(() -> WorkbookPassword.of(file.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty first line");
    }

    @Test
    void whatExcelWouldNotTakeIsRefused() {
        assertThatThrownBy(() -> WorkbookPassword.of("x".repeat(256).getBytes(UTF_8)))
                .hasMessageContaining("255");
        assertThatThrownBy(() -> WorkbookPassword.of(new byte[] {(byte) 0xC3, 'x'}))
                .hasMessageContaining("UTF-8");
    }
}
