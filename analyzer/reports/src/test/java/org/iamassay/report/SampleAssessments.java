package org.iamassay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CatalogueUsed;
import org.iamassay.assess.MissingEvidence;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.assess.TierSummary;
import org.iamassay.assess.Tool;
import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.CheckRunner;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding;
import org.iamassay.check.Listing;
import org.iamassay.check.Parameters;
import org.iamassay.check.Privilege;
import org.iamassay.check.Subject;
import org.iamassay.checklist.Profile;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.CredentialReport;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;
import org.iamassay.response.Responses;
import org.iamassay.score.Risk;
import org.iamassay.score.Tier;
import org.iamassay.score.Use;

/** Assessments for tests of reports: small accounts with everything that a report must be able to show. */
public final class SampleAssessments {

    private SampleAssessments() {}

    /** The same with answers. */
    public static Assessment with(Assessment plain, Responses responses) {
        return new Assessment(
                plain.tool(),
                plain.profile(),
                plain.snapshot(),
                plain.missing(),
                plain.score(),
                plain.tier(),
                plain.checks(),
                plain.findings(),
                plain.subjects(),
                plain.principals(),
                plain.notes(),
                plain.earlier(),
                plain.waivers(),
                responses,
                plain.access());
    }

    /** Mixed results: passes, failures, unknown cells, missing files, a long name. */
    public static Assessment mixed() {
        return assessment(
                new SampleUsers()
                        .root("false", "true:900:30")
                        .user("alice", "true", "false", 3)
                        .user("bob", "true", "true", 60, "true:400:2")
                        .user("ci-deploy", "false", "false", -1, "true:95:0", "true:10:-1")
                        .user("dana", "true", "", -1)
                        .user("erin", "", "false", -1)
                        .user(
                                "first-name.with-a-very-long-last-name.of-the-team-for-things@example.com",
                                "true",
                                "true",
                                1)
                        .user("old-service", "false", "false", -1, "false:1200:700")
                        .all(),
                SampleChecks.ALL,
                List.of());
    }

    /** Names that would be formulas, markup, control and bidirectional characters; one check breaks. */
    public static Assessment hostileNames() {
        List<Check> checks = new ArrayList<>(SampleChecks.ALL);
        checks.add(SampleChecks.BROKEN);
        return assessment(
                new SampleUsers()
                        .root("true")
                        .user("=cmd|' /C calc'!A0", "true", "false", 3)
                        .user("+1+1", "true", "false", 3)
                        .user("-2-2", "true", "false", 3)
                        .user("@SUM(A1)", "true", "false", 3)
                        .user("'quoted", "true", "false", 3)
                        .user("\uFF1Dfull-width", "true", "false", 3)
                        .user("<script>alert(1)</script>", "true", "false", 3)
                        .user("a&b\"c'd</td>|pipe`tick*star_[x](y)", "true", "false", 3)
                        .user("tab\tnewline\nreturn\rnull\u0000escape\u001B[31m", "true", "false", 3)
                        .user("right\u202Eleft\u2066isolate\u200Bzero\uFEFFbom", "true", "false", 3)
                        .user("lone\uD800surrogate \uD83D\uDE00 ok", "true", "false", 3)
                        .user("{{mustache}} ${el} %s {0}", "true", "false", 3)
                        .all(),
                checks,
                List.of("'odd' boolean \"True\" <b>"));
    }

    /** A report with the root user alone. */
    public static Assessment noUsers() {
        return assessment(new SampleUsers().root("true").all(), SampleChecks.ALL, List.of());
    }

    /** Nothing that carries weight can be assessed: no rows at all. */
    public static Assessment nothingAssessed() {
        return assessment(List.of(), SampleChecks.ALL, List.of());
    }

    /** Three hundred users. */
    public static Assessment manyUsers() {
        return manyUsers(300);
    }

    /** As many users as wanted, with consoles and keys of all ages. */
    public static Assessment manyUsers(int number) {
        SampleUsers users = new SampleUsers().root("true");
        for (int i = 0; i < number; i++) {
            String name = String.format(Locale.ROOT, "user-%03d", i);
            boolean console = i % 3 != 0;
            String[] keys = i % 2 == 0 ? new String[] {"true:" + i * 3 + ":" + i} : new String[0];
            users.user(name, String.valueOf(console), String.valueOf(i % 4 != 0), i % 5 == 0 ? -1 : i, keys);
        }
        return assessment(users.all(), SampleChecks.ALL, List.of());
    }

    private static Assessment assessment(List<User> rows, List<Check> checks, List<String> signs) {
        Snapshot snapshot = snapshot(rows, signs);
        Examination examination = new Examination(snapshot, Parameters.DEFAULTS);
        List<CheckRun> runs = checks.stream()
                .map(c -> CheckRunner.run(c, c.info().severity(), examination, Listing.OPEN))
                .toList();
        List<PrincipalResult> principals = rows.stream()
                .sorted(Comparator.comparing(u -> u.arn().text()))
                .map(u -> principal(u, examination))
                .toList();
        List<Finding> findings =
                runs.stream().flatMap(r -> r.findings().stream()).toList();
        Set<Subject> subjects = new LinkedHashSet<>();
        runs.forEach(r -> subjects.addAll(r.subjects()));
        String digest = "sha256:" + "c".repeat(64);
        return new Assessment(
                new Tool(
                        "0.1.0",
                        digest,
                        "sample",
                        "sha256:" + "d".repeat(64),
                        new CatalogueUsed(
                                "2026-09-26", List.of("iam-data 0.21", "lists 1"), "sha256:" + "e".repeat(64))),
                new Profile("sample", checks, Parameters.DEFAULTS, Map.of(), List.of(), "sha256:" + "d".repeat(64)),
                snapshot,
                List.of(
                        new MissingEvidence(EvidenceKind.AUTHORIZATION_DETAILS, List.of("no-custom-admin-policy")),
                        new MissingEvidence(EvidenceKind.PASSWORD_POLICY, List.of("pwpolicy-min-length"))),
                SampleScores.score(runs),
                tiers(principals),
                SampleScores.results(runs),
                findings,
                subjects.stream()
                        .sorted(Comparator.comparing(Subject::key).thenComparing(Subject::createdAt))
                        .toList(),
                principals,
                List.of("Only a credential report was given: authorization-details would widen what can be assessed."));
    }

    private static Snapshot snapshot(List<User> rows, List<String> signs) {
        List<UserRows> users = rows.stream()
                .filter(u -> !u.isRoot())
                .sorted(Comparator.comparing(u -> u.arn().text()))
                .map(u -> new UserRows(List.of(u)))
                .toList();
        Optional<UserRows> root = rows.stream().filter(User::isRoot).findFirst().map(u -> new UserRows(List.of(u)));
        CredentialReport report = new CredentialReport(
                SampleUsers.FILE,
                root.isPresent(),
                List.of(),
                List.of(),
                List.of(),
                signs,
                List.of(),
                EnumSet.copyOf(ReportColumn.BASE));
        return new Snapshot(
                new AccountId("111122223333"),
                "aws",
                SampleUsers.AS_OF,
                AsOfSource.ENVELOPE,
                users,
                root,
                List.of(report),
                Optional.empty(),
                List.of(new EvidenceFile(
                        SampleUsers.FILE,
                        "credential-report",
                        "CSV",
                        "a".repeat(64),
                        4711,
                        rows.size(),
                        Optional.of(SampleUsers.AS_OF),
                        signs.isEmpty(),
                        signs)),
                Set.of(EvidenceKind.CREDENTIAL_REPORT));
    }

    private static PrincipalResult principal(User user, Examination examination) {
        boolean key = user.hasActiveKey();
        Use use = user.password().isUnknown()
                ? Use.UNKNOWN
                : user.password().isYes() ? (key ? Use.BOTH : Use.CONSOLE) : key ? Use.PROGRAMMATIC : Use.NONE;
        boolean bad = use == Use.BOTH || (use == Use.CONSOLE && user.mfaActive().isNo());
        Tier seen = bad ? Tier.NOT_RECOMMENDED : user.isRoot() ? Tier.GOOD : Tier.ACCEPTABLE;
        Tier tier = use == Use.NONE || use == Use.UNKNOWN ? Tier.NOT_ASSESSABLE : seen;
        List<Risk.Factor> factors = bad
                ? List.of(
                        new Risk.Factor("console password without MFA", 35, false, "mfa_active = false"),
                        new Risk.Factor("console password", 5, true, "password_enabled = true"))
                : List.of();
        boolean programs = user.arn().isRoot();
        return new PrincipalResult(
                user.isRoot() ? "root" : "user",
                user.name(),
                user.arn().text(),
                user.created(),
                Optional.of(user),
                Optional.empty(),
                true,
                false,
                use,
                tier,
                examination.kind(user),
                programs ? Privilege.ADMIN : Privilege.UNKNOWN,
                new Risk(bad ? 24 : 0, !programs, factors, List.of("network limits of keys")),
                use != Use.NONE);
    }

    private static TierSummary tiers(List<PrincipalResult> principals) {
        Map<Tier, Integer> counts = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            counts.put(tier, (int)
                    principals.stream().filter(p -> p.tier() == tier).count());
        }
        Tier account = principals.isEmpty()
                ? Tier.NOT_ASSESSABLE
                : counts.getOrDefault(Tier.NOT_RECOMMENDED, 0) > 0 ? Tier.NOT_RECOMMENDED : Tier.ACCEPTABLE;
        List<String> dormant = principals.stream()
                .filter(p -> !p.inUse())
                .map(PrincipalResult::arn)
                .toList();
        List<String> up = principals.stream()
                .filter(p -> p.tier() == Tier.NOT_RECOMMENDED)
                .map(p -> "not-recommended: " + p.name())
                .toList();
        return new TierSummary(account, counts, principals.isEmpty() ? "" : "roles not seen", up, dormant);
    }
}
