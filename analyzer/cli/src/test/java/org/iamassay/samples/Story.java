package org.iamassay.samples;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One folder of synthetic evidence.
 *
 * @param name name of the folder
 * @param files content of each evidence file by name
 */
record Story(String name, Map<String, String> files) {

    /** A folder that the collector left. */
    static Story collected(String name, Delivery delivery) {
        return new Story(name, delivery.files());
    }

    /** Whether it is a whole collection, with a manifest, and not credential reports alone. */
    boolean isCollected() {
        return files.containsKey(Delivery.MANIFEST);
    }

    /** Whether it holds the authorization details, so that more than credentials can be judged. */
    boolean hasDetails() {
        return files.containsKey("iam-get-account-authorization-details.json");
    }

    /** A credential report as AWS writes it: LF, no newline at the end. */
    static String csv(List<ReportRow> rows) {
        return Stream.concat(Stream.of(ReportRow.header()), rows.stream().map(ReportRow::line))
                .collect(Collectors.joining("\n"));
    }

    /** The same in the JSON that the AWS CLI prints. */
    static String envelope(List<ReportRow> rows, String generatedTime) {
        String content = Base64.getEncoder().encodeToString(csv(rows).getBytes(StandardCharsets.UTF_8));
        return "{\n    \"Content\": \"" + content
                + "\",\n    \"ReportFormat\": \"text/csv\",\n    \"GeneratedTime\": \"" + generatedTime + "\"\n}\n";
    }
}
