package org.iamassay.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferencePageTest {

    /** The page stands beside the modules, for those who read the repository. */
    private static final Path COMMITTED =
            Path.of("..", "CHECKLIST.md").toAbsolutePath().normalize();

    @Test
    void theCommittedPageIsThatOfTheChecks() throws IOException {
        if (Boolean.getBoolean("assay.update")) {
            Files.writeString(COMMITTED, ReferencePage.markdown());
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("analyzer/CHECKLIST.md is stale; renew it with: mvn -pl analyzer/engine -am test"
                        + " -Dtest=ReferencePageTest -Dsurefire.failIfNoSpecifiedTests=false -Dassay.update=true")
                .isEqualTo(ReferencePage.markdown());
    }

    @Test
    void isTheSameEachTime() {
        assertThat(ReferencePage.markdown()).isEqualTo(ReferencePage.markdown()).endsWith("|\n");
    }
}
