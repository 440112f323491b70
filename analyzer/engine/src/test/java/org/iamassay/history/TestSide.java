package org.iamassay.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.Parameters;
import org.iamassay.check.PastReport;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.history.Side.Listing;
import org.iamassay.history.SidePrincipal.Kind;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.testing.Trial;

/** Puts together a side of a comparison out of rows, without any judgement on them. */
final class TestSide {

    private static final String FOLDER = "arn:aws:iam::111122223333:";

    private final Instant asOf;
    private final TableSnapshots rows;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> privileges = new HashMap<>();
    private final List<SidePrincipal> others = new ArrayList<>();
    private AsOfSource source = AsOfSource.ENVELOPE;
    private Optional<Instant> generated;
    private String digest;
    private boolean withReport = true;
    private boolean withDetails = false;

    private TestSide(String asOf) {
        this.asOf = Instant.parse(asOf);
        this.rows = TableSnapshots.asOf(asOf);
        this.generated = Optional.of(this.asOf);
        this.digest = "digest of " + asOf;
    }

    /** A side whose report was made at its as-of. */
    static TestSide asOf(String asOf) {
        return new TestSide(asOf);
    }

    /** A side whose as-of is told by something else than an envelope. */
    TestSide source(AsOfSource other) {
        source = other;
        generated = Optional.empty();
        return this;
    }

    TestSide generated(String time) {
        generated = Optional.of(Instant.parse(time));
        return this;
    }

    TestSide digest(String other) {
        digest = other;
        return this;
    }

    TestSide without(ReportColumn... columns) {
        rows.without(columns);
        return this;
    }

    TestSide ragged() {
        rows.ragged(3);
        return this;
    }

    TestSide withoutReport() {
        withReport = false;
        rows.withoutReport();
        return this;
    }

    TestSide withDetails() {
        withDetails = true;
        return this;
    }

    /** Adds a dump by the name of its file. */
    TestSide dump(String name, String content) {
        rows.dump(name, content);
        return this;
    }

    /** Adds a user, {@code root} or {@code role NAME}, with edits of its row by short names, and {@code id} and {@code privilege}. */
    TestSide row(String name, String edits) {
        List<String> cells = new ArrayList<>();
        String arn = FOLDER
                + (name.equals("root") ? "root" : name.startsWith("role ") ? name.replace(' ', '/') : "user/" + name);
        Map<String, String> told = new HashMap<>();
        for (String edit : edits.split(";", -1)) {
            String[] parts = edit.strip().split("=", 2);
            if (parts[0].equals("id") || parts[0].equals("privilege")) {
                told.put(parts[0], parts[1]);
            } else if (!parts[0].isEmpty()) {
                cells.add(edit.strip());
                arn = parts[0].equals("arn") ? parts[1] : arn;
            }
        }
        String of = arn;
        Optional.ofNullable(told.get("id")).ifPresent(id -> ids.put(of, id));
        Optional.ofNullable(told.get("privilege")).ifPresent(word -> privileges.put(of, word));
        add(name, arn, Trial.headers(String.join("; ", cells)));
        return this;
    }

    private void add(String name, String arn, String edits) {
        if (name.equals("root")) {
            rows.root(edits);
        } else if (name.startsWith("role ")) {
            others.add(principal(Kind.ROLE, name, arn, Moment.at(0)));
        } else {
            rows.user("user=" + name
                    + "; password_last_used=no_information; password_last_changed=2015-01-01T00:00:00Z; " + edits);
        }
    }

    Side side() {
        Snapshot snapshot = snapshot();
        Map<Kind, Listing> listings = new EnumMap<>(Listings.of(snapshot));
        if (withDetails) {
            listings.put(Kind.ROLE, Listing.WHOLE);
            listings.put(Kind.GROUP, Listing.WHOLE);
        }
        return new Side(
                snapshot.account(),
                snapshot.partition(),
                asOf,
                source.word(),
                new SideTool("0", "sha256:0", "credential-report", null),
                new Headline(null, null, null, null, null, null),
                "good",
                List.of(),
                principals(snapshot),
                listings,
                Set.of(),
                PastReport.of(snapshot, Parameters.DEFAULTS),
                Map.of(),
                true,
                DumpedCredentialsReader.read(snapshot));
    }

    private Snapshot snapshot() {
        Snapshot made = rows.build();
        EvidenceFile file = new EvidenceFile(
                "report.csv", EvidenceKind.CREDENTIAL_REPORT.word(), "", digest, 1, 1, generated, true, List.of());
        return new Snapshot(
                made.account(),
                made.partition(),
                asOf,
                source,
                made.users(),
                made.root(),
                made.reports(),
                made.summary(),
                withReport ? List.of(file) : List.of(),
                made.given(),
                made.dumps());
    }

    private List<SidePrincipal> principals(Snapshot snapshot) {
        List<SidePrincipal> all = new ArrayList<>(others);
        snapshot.root().ifPresent(root -> all.add(principal(Kind.ROOT, root.first())));
        snapshot.users().forEach(user -> all.add(principal(Kind.USER, user.first())));
        return all;
    }

    private SidePrincipal principal(Kind kind, User user) {
        return principal(kind, user.name(), user.arn().text(), user.created());
    }

    private SidePrincipal principal(Kind kind, String name, String arn, Moment created) {
        return new SidePrincipal(
                kind,
                name,
                arn,
                created,
                Optional.ofNullable(ids.get(arn)),
                "none",
                "good",
                "unknown",
                privileges.getOrDefault(arn, "unknown"),
                0);
    }
}
