package org.iamassay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.iamassay.report.data.Manifest;
import org.iamassay.report.data.OutputFolder;
import org.iamassay.report.excel.WorkbookPassword;

/**
 * What is done to a complete folder before it is published: names are searched for, workbooks are locked, and the manifest
 * is written last.
 *
 * @param design digest of the design that the reports were written in
 */
record Handover(Disclosure disclosure, Optional<WorkbookPassword> password, Optional<String> design) {

    /** Publishes a folder. */
    void publish(List<Reported> reports, List<String> command, List<Manifest.Item> inputs, OutputFolder folder)
            throws IOException {
        // Before workbooks are locked, for nobody can search them then.
        disclosure.search(folder.path());
        List<Manifest.Item> locked =
                password.isPresent() ? WorkbookPasswordOption.lockAll(folder.path(), password.get()) : List.of();
        Manifest manifest = Manifest.of(
                        Reported.assessments(reports),
                        disclosure.ofCommand(command),
                        disclosure.of(inputs),
                        folder.path())
                .in(design)
                .with(locked);
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.path().resolve(Manifest.FILE)))) {
            manifest.write(out);
        }
        disclosure.search(folder.path());
        disclosure.keepMapping();
        folder.publish();
    }
}
