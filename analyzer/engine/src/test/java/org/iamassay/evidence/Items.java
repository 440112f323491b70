package org.iamassay.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Makes evidence items of bytes, and reads back what was recognised. */
final class Items {

    static final String HEADER = "user,arn,user_creation_time,password_enabled,password_last_used,"
            + "password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
            + "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
            + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,"
            + "access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";
    static final String CSV = HEADER
            + "\n<root_account>,arn:aws:iam::111122223333:root,2012-01-01T00:00:00Z,not_supported,no_information,"
            + "not_supported,not_supported,true,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A";

    private Items() {}

    static EvidenceItem of(String name, byte[] bytes) {
        try {
            Fingerprint print = Fingerprint.of(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
            return new FoundItem(
                    Place.root(name, name, List.of(), "/tmp/" + name), print, () -> new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static EvidenceItem of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static EvidenceItem of(Path file) throws IOException {
        return of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    static Recognition recognise(String text) {
        return Recogniser.recognise(of("file", text));
    }

    static Recognition.Report report(Recognition recognition) {
        if (recognition instanceof Recognition.Report report) {
            return report;
        }
        throw new AssertionError("not a report but " + explanation(recognition));
    }

    static String explanation(Recognition recognition) {
        if (recognition instanceof Recognition.Stub stub) {
            return stub.problem().sentence();
        }
        return recognition instanceof Recognition.Explained explained
                ? explained.problem().sentence()
                : recognition.getClass().getSimpleName();
    }

    static String text(Recognition.Report report) throws IOException {
        try (Reader reader = ((Recognition.Content.Text) report.content()).open();
                StringWriter text = new StringWriter()) {
            reader.transferTo(text);
            return text.toString();
        }
    }

    /** The header cells of a report, and how many lines or rows follow it that are not empty. */
    static String shape(Recognition.Report report) throws IOException {
        if (report.content() instanceof Recognition.Content.Sheet sheet) {
            try (RowSource rows = sheet.open()) {
                RowSource.RawRow header = rows.next();
                int count = 0;
                while (rows.next() != null) {
                    count++;
                }
                return (header == null ? "" : String.join(",", header.cells().subList(0, 2))) + " " + count;
            }
        }
        List<String> lines = text(report).lines().filter(l -> !l.isBlank()).toList();
        String header = lines.get(0).startsWith("sep=") ? lines.get(1) : lines.get(0);
        String delimiter = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ",";
        List<String> cells = Arrays.asList(header.replace("\"", "").split(delimiter, -1));
        return String.join(",", cells.subList(0, 2)) + " " + (lines.size() - 1);
    }
}
