package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Opens workbooks with LibreOffice and saves them again. */
public final class Office {

    private Office() {}

    /** Saves workbooks into another folder under their names; aborts the test where there is no LibreOffice. */
    public static void saveAgain(List<Path> workbooks, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        Path log = folder.resolve("log");
        Process running;
        try {
            running = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException absent) {
            if ("true".equals(System.getenv("CI"))) {
                fail("soffice is not installed, and CI must save workbooks with it");
            }
            Assumptions.abort("soffice is not installed: no workbook was saved with it");
            return;
        }
        assertThat(running.waitFor(240, TimeUnit.SECONDS)).as("soffice ends").isTrue();
        assertThat(running.exitValue()).as(Files.readString(log)).isZero();
    }
}
