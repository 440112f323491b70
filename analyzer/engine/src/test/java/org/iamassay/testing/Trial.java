package org.iamassay.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.iamassay.check.Attestations;
import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.CheckRunner;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding;
import org.iamassay.check.Listing;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.check.PastReport;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.model.ReportColumn;
import org.jspecify.annotations.Nullable;

/** One run of a check on one small input that is put together step by step. */
public final class Trial {

    /** The as-of time of inputs that name none. */
    public static final String AS_OF = "2025-06-01T12:00:00Z";

    private static final String ROOT = "<root_account>";

    private final TableSnapshots snapshots;
    private final Set<String> arns = new LinkedHashSet<>();
    private final Map<Parameter, Object> parameters = new LinkedHashMap<>();
    private final List<Trial> earlier = new ArrayList<>();
    private Function<String, Attestations> attestations = check -> Attestations.NONE;

    private Trial(String asOf) {
        this.snapshots = TableSnapshots.asOf(asOf);
    }

    public static Trial asOf(String asOf) {
        return new Trial(asOf);
    }

    /**
     * Adds the base row with edits {@code column=value; column=value}: the root row if {@code user} is root. The id of a
     * parameter sets it.
     *
     * @return ARN of the row
     */
    public String row(String edits) {
        List<String> cells = new ArrayList<>();
        String name = "u";
        String arn = "";
        for (String edit : edits.split(";", -1)) {
            String[] parts = edit.strip().split("=", 2);
            if (Parameter.byId(parts[0]).isPresent()) {
                parameter(parts[0], parts[1]);
            } else if (!parts[0].isEmpty()) {
                cells.add(edit.strip());
                name = parts[0].equals("user") ? parts[1].strip() : name;
                arn = parts[0].equals("arn") ? parts[1].strip() : arn;
                offerAdditionalColumn(parts[0]);
            }
        }
        return add(name, arn, String.join("; ", cells));
    }

    /** Edits with the short column names of the case files as edits with headers. */
    public static String headers(String edits) {
        return ShortNames.edits(edits);
    }

    private String add(String name, String arn, String edits) {
        boolean root = name.equals(ROOT);
        if (root) {
            snapshots.root(edits);
        } else {
            snapshots.user(edits);
        }
        String standard = "arn:aws:iam::111122223333:" + (root ? "root" : "user/" + name);
        String used = arn.isEmpty() ? standard : arn;
        arns.add(used);
        return used;
    }

    private void offerAdditionalColumn(String column) {
        if (column.equals(ReportColumn.ADDITIONAL_CREDENTIALS_INFO.header())) {
            snapshots.withAdditionalColumn();
        }
    }

    /** Sets a parameter; several values of a list are joined by commas. */
    public Trial parameter(String id, String value) {
        Parameter parameter = Parameter.byId(id).orElseThrow(() -> new IllegalArgumentException(id));
        parameters.put(
                parameter,
                switch (parameter.kind()) {
                    case WHOLE_NUMBER -> Integer.valueOf(value);
                    case FRACTION -> Double.valueOf(value);
                    case LIST -> value.isEmpty() ? List.of() : List.of(value.split(",", -1));
                    case PATTERN -> value;
                });
        return this;
    }

    /**
     * Adds the lines of an example: {@code name.json CONTENT} a dump, {@code parameter=value} a parameter, {@code without COLUMN}
     * a column less, {@code attested STATUS DAY} an attestation, {@code ragged} a row that was cut, {@code generated TIME} the time of an envelope, any other line a row with
     * short or long column names, {@code R:} before that of root. Without a row there is no report. Lines after
     * {@code earlier TIME:} are those of an earlier snapshot, up to the next such line or {@code now:}.
     */
    public Trial example(String lines) {
        Map<Trial, List<String>> blocks = new LinkedHashMap<>();
        Trial block = this;
        for (String line : lines.strip().split("\\R", -1)) {
            if (line.matches("earlier \\S+:")) {
                block = earlier(line.substring("earlier ".length(), line.length() - 1));
            } else if (line.equals("now:")) {
                block = this;
            } else {
                blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(line);
            }
        }
        blocks.forEach(Trial::addAll);
        return blocks.getOrDefault(this, List.of()).stream().anyMatch(Trial::isRow) ? this : withoutReport();
    }

    /** Adds an attestation of whatever check is run. */
    public Trial attested(String status, LocalDate on, @Nullable Integer days) {
        attestations = check -> new Attestations(Map.of(check, AttestedCases.record(check, status, on, days)));
        return this;
    }

    /** Begins an earlier snapshot of the account. */
    public Trial earlier(String asOf) {
        Trial before = new Trial(asOf);
        earlier.add(before);
        before.snapshots.register("earlier-" + earlier.size() + ".csv");
        snapshots.register("report.csv");
        return before;
    }

    private static boolean isRow(String line) {
        return !isDump(line) && !isParameter(line) && !line.matches("ragged|(without|generated|attested) .*");
    }

    private static boolean isDump(String line) {
        int end = (line + " ").indexOf(".json ");
        return end > 0 && line.substring(0, end).matches("[A-Za-z0-9%_.-]+");
    }

    private static boolean isParameter(String line) {
        return Parameter.byId(line.replaceFirst("=.*", "")).isPresent();
    }

    private void addAll(List<String> lines) {
        lines.forEach(this::add);
    }

    private void add(String line) {
        int end = (line + " ").indexOf(".json ") + ".json".length();
        if (isDump(line)) {
            dump(line.substring(0, end), line.substring(end).strip());
        } else if (isParameter(line)) {
            parameter(line.replaceFirst("=.*", ""), line.replaceFirst("[^=]*=", ""));
        } else if (isRow(line)) {
            boolean root = line.startsWith("R:");
            row((root ? "user=" + ROOT + "; " : "") + ShortNames.edits(root ? line.substring(2) : line));
        } else if (line.equals("ragged")) {
            snapshots.ragged(2);
        } else if (line.startsWith("attested ")) {
            String[] words = line.split(" ", -1);
            attested(words[1], LocalDate.parse(words[2]), null);
        } else if (line.startsWith("generated ")) {
            snapshots.generated(line.substring("generated ".length()));
        } else {
            without(ShortNames.header(line.substring("without ".length())));
        }
    }

    /** Leaves a column out of the header. */
    public Trial without(String header) {
        snapshots.without(ReportColumn.valueOf(header.toUpperCase(Locale.ROOT)));
        return this;
    }

    /** Adds a dump by the name of its file, see {@link TableSnapshots#dump}. */
    public Trial dump(String name, String content) {
        snapshots.dump(name, content);
        return this;
    }

    /** Adds a count of the account summary. */
    public Trial summary(String name, long value) {
        snapshots.summary(name, value);
        return this;
    }

    /** Leaves the credential report out. */
    public Trial withoutReport() {
        snapshots.withoutReport();
        return this;
    }

    /** The rows as a table, header first. */
    public List<List<String>> table() {
        return snapshots.table();
    }

    /** What a check would look at. */
    public Examination examination() {
        return examination(Attestations.NONE);
    }

    private Examination examination(Attestations attested) {
        Parameters all = Parameters.DEFAULTS.with(parameters);
        List<PastReport> before = earlier.stream()
                .flatMap(trial -> PastReport.of(trial.snapshots.build(), all).stream())
                .sorted(Comparator.comparing(PastReport::asOf))
                .toList();
        return new Examination(snapshots.build(), all, before, attested);
    }

    public CheckRun run(Check check) {
        Examination examination = examination(attestations.apply(check.info().id()));
        return CheckRunner.run(check, check.info().severity(), examination, Listing.ALL);
    }

    /** The findings on the rows given, or, without any, those on the account, root without a row, a file or a name. */
    public List<Finding> findings(Check check) {
        List<Finding> all = run(check).findings();
        List<Finding> ofRows =
                all.stream().filter(f -> arns.contains(f.subject().arn())).toList();
        return ofRows.isEmpty() ? all : ofRows;
    }
}
