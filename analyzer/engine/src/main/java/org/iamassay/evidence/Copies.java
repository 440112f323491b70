package org.iamassay.evidence;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.model.AsOfSource;

/**
 * A report, and other files with the same report inside: it is read once.
 *
 * <p>AWS keeps one report for hours, so the same bytes often come bare and in an envelope; the file that knows the time
 * best is the original. Equal reports that each know another time equally well are different: nothing had changed.
 */
record Copies(SurveyedReport original, List<SurveyedReport> others) {

    private static final int CHUNK = 1 << 14;

    static List<Copies> among(List<SurveyedReport> reports, List<Problem> problems) {
        Map<Long, List<SurveyedReport>> byLength = reports.stream()
                .collect(Collectors.groupingBy(SurveyedReport::length, LinkedHashMap::new, Collectors.toList()));
        List<Copies> all = new ArrayList<>();
        for (List<SurveyedReport> some : byLength.values()) {
            // Only reports of one length can be equal: the others need no digest.
            Map<String, List<SurveyedReport>> byDigest = new LinkedHashMap<>();
            for (SurveyedReport report : some) {
                String digest = some.size() == 1 ? "" : digest(report, problems);
                byDigest.computeIfAbsent(digest, d -> new ArrayList<>()).add(report);
            }
            byDigest.values().forEach(equal -> all.addAll(ofEqual(equal)));
        }
        return all;
    }

    private static List<Copies> ofEqual(List<SurveyedReport> equal) {
        AsOfSource best =
                equal.stream().map(Copies::source).sorted().findFirst().orElseThrow();
        Map<Optional<Instant>, Copies> originals = new LinkedHashMap<>();
        for (SurveyedReport report : equal) {
            if (source(report) == best) {
                originals.putIfAbsent(report.asOf().map(AsOf::at), new Copies(report, new ArrayList<>()));
            }
        }
        Copies first = originals.values().iterator().next();
        for (SurveyedReport report : equal) {
            Copies copies = source(report) == best
                    ? originals.getOrDefault(report.asOf().map(AsOf::at), first)
                    : first;
            if (!copies.original().equals(report)) {
                copies.others().add(report);
            }
        }
        return List.copyOf(originals.values());
    }

    private static AsOfSource source(SurveyedReport report) {
        return report.asOf().map(AsOf::source).orElse(AsOfSource.NEWEST_TIMESTAMP);
    }

    private static String digest(SurveyedReport report, List<Problem> problems) {
        try {
            return digest(report.report().content());
        } catch (IOException unreadable) {
            problems.add(new Problem(
                    Problem.Level.UNUSED, report.report().item().name(), "", "it cannot be read to its end", "", ""));
            return report.report().item().location();
        }
    }

    private static String digest(Recognition.Content content) throws IOException {
        MessageDigest digest = sha256();
        if (content instanceof Recognition.Content.Text text) {
            try (Reader reader = text.open()) {
                char[] chunk = new char[CHUNK];
                int count = reader.read(chunk);
                while (count >= 0) {
                    update(digest, CharBuffer.wrap(chunk, 0, count));
                    count = reader.read(chunk);
                }
            }
        } else if (content instanceof Recognition.Content.Sheet sheet) {
            try (RowSource rows = sheet.open()) {
                RowSource.RawRow row = rows.next();
                while (row != null) {
                    update(digest, CharBuffer.wrap(String.join("\t", row.cells()) + "\n"));
                    row = rows.next();
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, CharBuffer text) {
        ByteBuffer bytes = StandardCharsets.UTF_16BE.encode(text);
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
