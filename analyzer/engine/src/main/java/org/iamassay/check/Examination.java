package org.iamassay.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.iamassay.model.AccessKey;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.policy.catalogue.Catalogue;

/** What a check may look at: the snapshot, the parameters, and dates as seen from the as-of time. */
public final class Examination {

    private final Snapshot snapshot;
    private final Parameters parameters;
    private final Dates dates;
    private final Optional<PastReport> report;
    private final List<PastReport> earlier;
    private final Attestations attestations;
    private final Catalogue catalogue;
    private final IdentityHashMap<User, SubjectsOfUser> subjects = new IdentityHashMap<>();
    private final IdentityHashMap<User, IdentityKind> kinds = new IdentityHashMap<>();
    private final Map<String, Object> prepared = new HashMap<>();

    /** A snapshot on its own. */
    public Examination(Snapshot snapshot, Parameters parameters) {
        this(snapshot, parameters, List.of());
    }

    /**
     * A snapshot after others of its account.
     *
     * @param earlier reports of other snapshots of the account, none later than this one, oldest first
     */
    public Examination(Snapshot snapshot, Parameters parameters, List<PastReport> earlier) {
        this(snapshot, parameters, earlier, Attestations.NONE);
    }

    /**
     * A snapshot after others of its account, with what was attested.
     *
     * @param earlier reports of other snapshots of the account, none later than this one, oldest first
     */
    public Examination(Snapshot snapshot, Parameters parameters, List<PastReport> earlier, Attestations attestations) {
        this(snapshot, parameters, earlier, attestations, Catalogue.shipped());
    }

    /** The same with what AWS documents of its actions and policies. */
    public Examination(
            Snapshot snapshot,
            Parameters parameters,
            List<PastReport> earlier,
            Attestations attestations,
            Catalogue catalogue) {
        this(snapshot, parameters, PastReport.of(snapshot, parameters), earlier, attestations, catalogue);
    }

    private Examination(
            Snapshot snapshot,
            Parameters parameters,
            Optional<PastReport> report,
            List<PastReport> earlier,
            Attestations attestations,
            Catalogue catalogue) {
        this.attestations = attestations;
        this.catalogue = catalogue;
        this.report = report;
        this.earlier = List.copyOf(earlier);
        this.snapshot = snapshot;
        this.parameters = parameters;
        this.dates = new Dates(snapshot.asOf(), parameters);
    }

    /** Reports of which nothing but their rows was kept: enough for the checks of phase H, and for no other. */
    public static Examination ofReports(
            AccountId account, String partition, PastReport report, List<PastReport> earlier, Parameters parameters) {
        Snapshot rows = new Snapshot(
                account,
                partition,
                report.asOf(),
                AsOfSource.OPTION,
                report.users(),
                report.root(),
                List.of(),
                Optional.empty(),
                List.of(),
                Set.of(EvidenceKind.CREDENTIAL_REPORT));
        return new Examination(rows, parameters, Optional.of(report), earlier, Attestations.NONE, Catalogue.shipped());
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** What the credential reports of the snapshot show; empty without one. */
    public Optional<PastReport> report() {
        return report;
    }

    public Parameters parameters() {
        return parameters;
    }

    public Dates dates() {
        return dates;
    }

    /** Reports of other snapshots of the account, none later than this one, oldest first. */
    public List<PastReport> earlier() {
        return earlier;
    }

    /** What was attested of the account. */
    public Attestations attestations() {
        return attestations;
    }

    /** What AWS documents of its actions and policies. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** A parameter in days, as seconds. */
    public long days(Parameter parameter) {
        return parameters.days(parameter);
    }

    public Subject subject(User user) {
        return of(user).user();
    }

    /** The subject of a key; {@code clash} when the other slot of the row would give the same id in this check. */
    public Subject subject(User user, AccessKey key, boolean clash) {
        return of(user).key(user, key, clash);
    }

    /** The subject of a certificate; {@code clash} as for keys. */
    public Subject subject(User user, SigningCertificate certificate, boolean clash) {
        return of(user).certificate(user, certificate, clash);
    }

    /** Whether the row looks like a person or a program (checklist section 7.2). */
    public IdentityKind kind(User user) {
        IdentityTags tags = prepare("identity tags", p -> new IdentityTags(snapshot, p.list(Parameter.KIND_TAG_KEYS)));
        return kinds.computeIfAbsent(user, u -> tags.stated(u).orElseGet(() -> IdentityKind.of(u, dates)));
    }

    private SubjectsOfUser of(User user) {
        return subjects.computeIfAbsent(user, SubjectsOfUser::new);
    }

    /** A value worked out once per examination, such as a set made of a parameter. */
    @SuppressWarnings("unchecked") // each name is used with one type only, by the check that made it
    public <T> T prepare(String name, Function<Parameters, T> make) {
        Object value = prepared.get(name);
        if (value == null) {
            value = make.apply(parameters);
            prepared.put(name, value);
        }
        return (T) value;
    }
}
