package org.iamassay.evidence;

import com.google.re2j.Pattern;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.iamassay.evidence.json.Named;
import org.iamassay.model.DumpFile;

/** Recognises what a file is, by its content and never by its name (formats section 2). */
final class Recogniser {

    private static final Set<String> SILENT = Set.of(".ds_store", "thumbs.db", "desktop.ini", "sha256sums");
    private static final String README = "readme";
    private static final Pattern YAML =
            Pattern.compile("(?m)^(- )?(Content|GeneratedTime|ReportFormat|State|SummaryMap):");
    private static final Pattern CLI_TABLE = Pattern.compile("^-{5,}\\s*\\n\\|");
    private static final Pattern STATE = Pattern.compile("^([^\\n]*\\t)?(STARTED|INPROGRESS|COMPLETE)$");
    private static final String AS_JSON = "export again with --output json";

    private Recogniser() {}

    /** What one file is, with nothing but its name to help. */
    static Recognition recognise(EvidenceItem item) {
        return recognise(item, Names.NONE);
    }

    /** What one file is; what cannot be read or is not known is explained. */
    static Recognition recognise(EvidenceItem item, Names names) {
        Named named = names.of(item);
        Recognition recognition = orStub(orExplained(item, named), named);
        // a file that only documents the bundle is passed over, but a report stays one whatever it is called
        return recognition instanceof Recognition.Explained && isSilent(item.baseName())
                ? new Recognition.Silent(item)
                : recognition;
    }

    /** A file of which only manifest or name tell what it should be is the missing output of that operation. */
    private static Recognition orStub(Recognition recognition, Named named) {
        if (!(recognition instanceof Recognition.Explained explained)
                || named.operation().isEmpty()) {
            return recognition;
        }
        DumpFile.State state = explained.item().bytes() == 0 ? DumpFile.State.EMPTY : DumpFile.State.DAMAGED;
        return new Recognition.Stub(explained.item(), named, named.operation().get(), state, "", explained.problem());
    }

    private static Recognition orExplained(EvidenceItem item, Named named) {
        Source unopened = new Source(item, Encoding.of(new byte[0], true), "");
        try {
            return read(item, unopened, named);
        } catch (LimitExceeded limit) {
            return unopened.unused("it has " + limit.getMessage(), "");
        } catch (IOException unreadable) {
            return unopened.unused("it cannot be read", "check its permissions");
        }
    }

    private static Recognition read(EvidenceItem item, Source unopened, Named named) throws IOException {
        if (item.bytes() == 0) {
            return SavedErrors.empty(unopened);
        }
        byte[] head = head(item);
        FileKind kind = FileKind.of(head);
        if (kind == FileKind.ZIP) {
            return Worksheet.recognise(unopened);
        }
        if (kind != FileKind.OTHER) {
            String inside = kind.isPacked() ? ", which is not opened" : "";
            return unopened.unused(kind.description() + inside, kind.advice());
        }
        return text(Source.of(item, head), named);
    }

    private static byte[] head(EvidenceItem item) throws IOException {
        try (InputStream in = item.open()) {
            return in.readNBytes(Limits.HEAD_BYTES);
        }
    }

    private static Recognition text(Source source, Named named) throws IOException {
        String start = source.start();
        if (start.isEmpty()) {
            return source.unused("nothing but white space", "run the command again and look at its message");
        }
        if (start.indexOf('\0') >= 0) {
            return source.unused("a binary file", "");
        }
        // brackets first: a JSON text cut short within its Content would pass for the header of a table
        return switch (start.charAt(0)) {
            case '{', '[' -> new JsonRecogniser(source, named).recognise();
            case '<' -> new XmlRecogniser(source).recognise();
            default -> otherText(source, named);
        };
    }

    private static Recognition otherText(Source source, Named named) throws IOException {
        String start = source.start();
        Optional<Recognition> tool = HeaderLine.isOfTool(start) ? ToolRows.ofCsv(source) : Optional.empty();
        if (tool.isPresent()) {
            return tool.get();
        }
        if (HeaderLine.startsTable(start)) {
            if (HeaderLine.hasLiteralLineEnds(start)) {
                return literal(source);
            }
            return source.report("CSV", GeneratedTime.NONE, ReportText.ofFile(source));
        }
        if (start.startsWith(EncodedReport.BASE64_START) || start.startsWith('"' + EncodedReport.BASE64_START)) {
            return base64(source);
        }
        Optional<Recognition> error = SavedErrors.cliError(source, named);
        return error.isPresent() ? error.get() : unknownText(source);
    }

    /** A report whose line ends somebody wrote as a backslash and an n. */
    private static Recognition literal(Source source) throws IOException {
        FoundItem.Opening decoded = () ->
                new ByteArrayInputStream(source.text().replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
        try (InputStream in = decoded.open()) {
            ReportText text = ReportText.ofCarrier(in.readAllBytes(), decoded);
            return source.report("CSV with \\n for line ends", GeneratedTime.NONE, text);
        }
    }

    private static Recognition unknownText(Source source) {
        String start = source.start();
        if (STATE.matcher(start).find()) {
            return SavedErrors.state(source, start.substring(start.lastIndexOf('\t') + 1));
        }
        if (YAML.matcher(start).find()) {
            return source.unused("YAML output of the AWS CLI", AS_JSON);
        }
        if (CLI_TABLE.matcher(start).find()) {
            return source.unused("table output of the AWS CLI", AS_JSON);
        }
        return source.unused("", "text that begins with " + Printable.excerpt(start), "a credential report", "");
    }

    /** The Content alone, or with its time and format behind tabs as {@code --output text} writes it. */
    private static Recognition base64(Source source) throws IOException {
        try {
            String[] members = members(source);
            ReportText text = ReportText.ofCarrier(
                    EncodedReport.base64(members[0]),
                    () -> new ByteArrayInputStream(EncodedReport.base64(members(source)[0])));
            return members.length == 1
                    ? source.report("base64 text", GeneratedTime.NONE, text)
                    : source.report("AWS CLI text output", GeneratedTime.of(members[1]), text);
        } catch (BadContent damaged) {
            return source.unused(String.valueOf(damaged.getMessage()), "export the report again");
        }
    }

    private static String[] members(Source source) throws IOException {
        return source.text().replace("\"", "").strip().split("\t", -1);
    }

    private static boolean isSilent(String baseName) {
        String lower = baseName.toLowerCase(Locale.ROOT);
        return SILENT.contains(lower) || lower.startsWith(README);
    }
}
