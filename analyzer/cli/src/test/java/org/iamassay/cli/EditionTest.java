package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iamassay.report.Texts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions: what management and clients are not shown, on how many pages, with which numbers. */
class EditionTest {

    private static final int MOST_PAGES = 4;
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @TempDir
    Path folder = Path.of("");

    private Path report(Path evidence, String audience, String formats) {
        Path target = folder.resolve(audience);
        Run run = Run.assay("report", evidence, "-o", target, "--format", formats, "--audience", audience);
        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.INCOMPLETE);
        return target;
    }

    @Test
    void managementIsShownNoResource() throws IOException {
        Path evidence = Run.SAMPLES.resolve("full-evidence");
        Path report = report(evidence, "management", "xlsx,docx,html");
        Files.delete(report.resolve("assessment.json"));
        Files.delete(report.resolve("manifest.json"));
        Set<String> shown = new TreeSet<>();
        Set<String> users = Set.of("carla.ruiz", "svc-reports", "old.intern", "events-relay", "partner-audit");
        for (String text : PlantedNames.texts(report)) {
            users.stream().filter(text::contains).forEach(shown::add);
        }
        assertThat(shown).isEmpty();
        assertThat(String.join("\n", PlantedNames.texts(report)))
                .contains(
                        Texts.english().get("edition.management"),
                        "<sheet name=\"Controls\"",
                        "<sheet name=\"Scorecard\"")
                .doesNotContain("<sheet name=\"Affected\"", "<sheet name=\"Principals\"", "<sheet name=\"_meta\"");
    }

    @Test
    void clientsAreShownEverythingButTraces() throws IOException {
        Path report = report(Run.SAMPLES.resolve("mixed-use"), "client", "xlsx,docx,html");
        String all = String.join("\n", PlantedNames.texts(report));
        assertThat(all).contains(Texts.english().get("edition.client"), "name=\"Affected\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"full-evidence", "neglected", "well-run"})
    void managementReadsFourPagesAtMost(String sample) throws Exception {
        assertThat(pages(report(Run.SAMPLES.resolve(sample), "management", "docx")
                        .resolve("report.docx")))
                .isBetween(1, MOST_PAGES);
    }

    @Test
    void managementOfManyUsersReadsFourPagesAtMost() throws Exception {
        StringBuilder csv = new StringBuilder(
                "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
                        + "password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
                        + "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
                        + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
                        + "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,"
                        + "cert_1_last_rotated,cert_2_active,cert_2_last_rotated\n");
        for (int i = 0; i < 5_000; i++) {
            csv.append("user")
                    .append(i)
                    .append(",arn:aws:iam::111122223333:user/user")
                    .append(i)
                    .append(",2020-01-01T00:00:00Z,true,2026-01-01T00:00:00Z,2020-01-01T00:00:00Z,N/A,false,true,")
                    .append("2020-01-01T00:00:00Z,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A\n");
        }
        Path evidence = Files.writeString(folder.resolve("report.csv"), csv, UTF_8);
        assertThat(pages(report(evidence, "management", "docx").resolve("report.docx")))
                .isBetween(1, MOST_PAGES);
    }

    private int pages(Path document) throws IOException, InterruptedException {
        Path soffice = Path.of("/usr/bin/soffice");
        Assumptions.assumeTrue(Files.isExecutable(soffice), "LibreOffice is not installed: pages are not counted");
        Process office = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        document.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String pdf = Files.readString(folder.resolve("report.pdf"), StandardCharsets.ISO_8859_1);
        Matcher page = PAGE.matcher(pdf);
        int pages = 0;
        while (page.find()) {
            pages++;
        }
        return pages;
    }
}
