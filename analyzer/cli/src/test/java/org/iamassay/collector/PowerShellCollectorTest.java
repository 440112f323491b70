package org.iamassay.collector;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the PowerShell script where there is a PowerShell and compares what it leaves with the bash script's. */
class PowerShellCollectorTest {

    @TempDir
    Path temp = Path.of("");

    @BeforeEach
    void powerShellIsThere() {
        FakeAws.needsBash();
        Assumptions.assumeTrue(
                FakeAws.finds("pwsh"), "pwsh is absent: the PowerShell script of the collector was not run");
    }

    @Test
    void leavesTheSameFilesAsTheBashScript() throws Exception {
        FakeAws aws = FakeAws.in(temp.resolve("fake"));
        assertThat(aws.collect("--with-last-accessed", temp.resolve("bash")).code())
                .isZero();
        Collection run = aws.collectInPowerShell("-WithLastAccessed", temp.resolve("pwsh"));
        assertThat(run.code()).as(run.err()).isZero();

        Path folder = Collection.folder(temp.resolve("pwsh"));
        assertThat(stable(folder)).isEqualTo(stable(Collection.folder(temp.resolve("bash"))));
        assertThat(Collection.zipHashes(Collection.zip(temp.resolve("pwsh"))))
                .hasSize(Collection.hashes(folder).size());
    }

    /** The manifest's entries without their times. */
    private static Map<String, String> stable(Path folder) throws Exception {
        Map<String, String> entries = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : Collection.entries(folder).entrySet()) {
            entries.put(entry.getKey(), entry.getValue().toString().replaceAll("\"at\":\"[^\"]*\",", ""));
        }
        return entries;
    }

    @Test
    void keepsDenialsAndContinues() throws Exception {
        FakeAws aws = FakeAws.in(temp.resolve("fake"))
                .deny("iam-list-roles", "ListRoles")
                .busy("iam-list-users", 3)
                .killAt(30);
        aws.collectInPowerShell(temp.resolve("pwsh"));
        aws.killAt(0);
        assertThat(aws.collectInPowerShell(temp.resolve("pwsh")).code()).isEqualTo(1);
        aws.restore("iam-list-roles");
        Collection again = aws.collectInPowerShell("-RetryDenied", temp.resolve("pwsh"));
        assertThat(again.code()).as(again.err()).isZero();
    }
}
