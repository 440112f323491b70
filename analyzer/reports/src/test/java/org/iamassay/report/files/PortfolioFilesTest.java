package org.iamassay.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.Presentation;
import org.iamassay.report.files.PortfolioFiles.PortfolioFormat;
import org.iamassay.report.portfolio.PortfolioBuilder;
import org.iamassay.report.portfolio.PortfolioContent;
import org.iamassay.report.portfolio.SamplePortfolios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a portfolio of two hundred accounts hold every account, lead to reports that exist alone, and are the same twice. */
class PortfolioFilesTest {

    private static final Set<PortfolioFormat> BOTH = Set.of(PortfolioFormat.XLSX, PortfolioFormat.HTML);
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

    private static PortfolioContent content(int accounts) {
        return PortfolioBuilder.build(SamplePortfolios.of(accounts), Presentation.PLAIN, "");
    }

    @Test
    void everyAccountHasItsRowAndItsLink(@TempDir Path folder) throws IOException {
        PortfolioContent content = content(200);
        PortfolioFiles.write(content, "", BOTH, folder);
        String page = Files.readString(folder.resolve("portfolio.html"), StandardCharsets.UTF_8);
        List<String> outside = new ArrayList<>();
        Matcher matcher = HREF.matcher(page);
        while (matcher.find()) {
            if (!matcher.group(1).startsWith("#")) {
                outside.add(matcher.group(1));
            }
        }
        assertThat(outside).hasSize(400).allMatch(href -> href.matches("1000000[0-9]{5}/report\\.html"));
        assertThat(page).doesNotContain("<script", "https://", "src=", "\u202E").contains("&lt;script&gt;");
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(2_000_000);
        try (InputStream in = Files.newInputStream(folder.resolve("portfolio.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet accounts = workbook.getSheet("Accounts");
            assertThat(accounts.getLastRowNum()).isEqualTo(200);
            assertThat(accounts.getHyperlinkList()).hasSize(200);
            assertThat(accounts.getHyperlinkList())
                    .extracting(XSSFHyperlink::getAddress)
                    .allMatch(address -> address.matches("1000000[0-9]{5}/report\\.(xlsx|html)"));
            assertThat(accounts.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void theSamePortfolioGivesTheSameBytes(@TempDir Path folder) throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        PortfolioFiles.write(content(45), "", BOTH, one);
        PortfolioFiles.write(content(45), "", BOTH, two);
        try (Stream<Path> files = Files.walk(one)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSize(8);
            for (Path file : all) {
                assertThat(two.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void onlyWhatIsWantedIsWritten(@TempDir Path folder) throws IOException {
        PortfolioFiles.write(content(3), ".de", Set.of(PortfolioFormat.HTML), folder);
        assertThat(folder.resolve("portfolio.de.html")).exists();
        assertThat(folder.resolve("portfolio.de.xlsx")).doesNotExist();
        assertThat(folder.resolve("charts/portfolio-areas.de.png")).exists();
        Path none = Files.createDirectory(folder.resolve("none"));
        PortfolioFiles.write(content(3), "", Set.of(), none);
        assertThat(none).isEmptyDirectory();
    }
}
