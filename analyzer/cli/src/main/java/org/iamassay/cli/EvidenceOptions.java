package org.iamassay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Which evidence is read, for commands whose only arguments are evidence. */
final class EvidenceOptions extends ReadingOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "EVIDENCE",
            description =
                    "Files, folders or archives (.zip, .tar, .tar.gz) of exported evidence; - reads standard input.")
    List<Path> evidence = new ArrayList<>();
}
