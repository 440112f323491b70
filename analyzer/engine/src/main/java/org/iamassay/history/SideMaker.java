package org.iamassay.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.assess.AppliedWaivers;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Finding;
import org.iamassay.check.Parameters;
import org.iamassay.check.PastReport;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdict;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.ListedUser;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;
import org.iamassay.score.Score;
import org.iamassay.waiver.Waiver;

/** Makes the side of a comparison out of an assessment that lists all findings. */
public final class SideMaker {

    static final Comparator<SidePrincipal> BY_ARN = Comparator.comparing(SidePrincipal::arn)
            .thenComparing(p -> p.created().text());

    private final Assessment assessment;
    private final Snapshot snapshot;
    private final Map<String, String> kinds = new HashMap<>();

    private SideMaker(Assessment assessment) {
        this.assessment = assessment;
        this.snapshot = assessment.snapshot();
        for (EvidenceFile file : snapshot.evidence()) {
            kinds.put(file.file(), file.kind());
        }
    }

    /** The side of an assessment whose findings are listed in full. */
    public static Side of(Assessment assessment) {
        return new SideMaker(assessment).side();
    }

    /**
     * The side of an assessment that was written down, of its snapshot: the same that {@link #of} made of the assessment.
     *
     * @param written the assessment as it was read back
     * @param parameters of the profile it was judged with
     */
    public static Side again(Side written, Snapshot snapshot, Parameters parameters) {
        return new Side(
                written.account(),
                written.partition(),
                written.asOf(),
                written.asOfSource(),
                written.tool(),
                written.headline(),
                written.tier(),
                written.checks(),
                written.principals(),
                Listings.of(snapshot),
                written.subjects(),
                PastReport.of(snapshot, parameters),
                written.files(),
                true,
                DumpedCredentialsReader.read(snapshot));
    }

    private Side side() {
        Score score = assessment.score();
        return new Side(
                snapshot.account(),
                snapshot.partition(),
                snapshot.asOf(),
                snapshot.asOfSource().word(),
                new SideTool(
                        assessment.tool().version(),
                        assessment.tool().checklistDigest(),
                        assessment.tool().profile(),
                        assessment.tool().profileDigest()),
                Headline.of(score),
                assessment.tier().account().word(),
                assessment.checks().stream().map(this::check).toList(),
                principals(),
                Listings.of(snapshot),
                subjects(),
                PastReport.of(snapshot, assessment.profile().parameters()),
                kinds,
                true,
                DumpedCredentialsReader.read(snapshot));
    }

    private SideCheck check(CheckResult result) {
        return check(result.run(), result.rule(), assessment.waivers(), kinds);
    }

    /** One check of a side; {@code kinds} tells the kind of evidence by name of the file. */
    static SideCheck check(CheckRun run, String rule, AppliedWaivers waivers, Map<String, String> kinds) {
        List<Cell> cells = new ArrayList<>(run.findings().size());
        Tracer tracer = new Tracer(kinds);
        int accepted = 0;
        for (Finding finding : run.findings()) {
            Cell cell = cell(finding, waivers, tracer);
            cells.add(cell);
            accepted += cell.value() == Cell.Value.ACCEPTED ? 1 : 0;
        }
        return new SideCheck(
                run.info().id(),
                run.severity(),
                rule,
                run.state(),
                run.reason(),
                run.passed(),
                run.failed(),
                accepted,
                run.notApplicable(),
                run.notAssessed(),
                true,
                cells);
    }

    private static Cell cell(Finding finding, AppliedWaivers waivers, Tracer tracer) {
        if (finding.verdict() == Verdict.FAIL && !waivers.byFinding().isEmpty()) {
            Optional<Waiver> waiver = waivers.of(finding.id());
            if (waiver.isPresent()) {
                return Cell.accepted(
                        finding.subject(), waiver.get().expiresOn(), finding.evidence(), tracer.text(finding));
            }
        }
        Cell.Value value = switch (finding.verdict()) {
            case PASS -> Cell.Value.PASS;
            case FAIL -> Cell.Value.FAIL;
            case NOT_APPLICABLE -> Cell.Value.NOT_APPLICABLE;
            case NOT_ASSESSED, ERROR -> Cell.Value.UNSEEN;
        };
        boolean failed = finding.verdict() == Verdict.FAIL;
        return new Cell(
                finding.subject(),
                value,
                finding.reason(),
                failed ? finding.evidence() : "",
                failed ? tracer.text(finding) : "");
    }

    private Set<String> subjects() {
        Set<String> subjects = new HashSet<>(assessment.subjects().size() * 2);
        for (Subject subject : assessment.subjects()) {
            subjects.add(subject.key() + "|" + subject.createdAt());
        }
        return subjects;
    }

    private List<SidePrincipal> principals() {
        Map<String, String> ids = ids(snapshot);
        List<SidePrincipal> principals = new ArrayList<>();
        for (PrincipalResult one : assessment.principals()) {
            SidePrincipal.Kind.ofWord(one.kind())
                    .ifPresent(kind -> principals.add(new SidePrincipal(
                            kind,
                            one.name(),
                            one.arn(),
                            SidePrincipal.created(one.created()),
                            Optional.ofNullable(ids.get(one.arn())),
                            one.use().word(),
                            one.tier().word(),
                            one.identity().who().word(),
                            one.privilege().word(),
                            one.risk().points())));
        }
        for (GroupDetail group : snapshot.all(GroupDetail.class)) {
            principals.add(SidePrincipal.of(group));
        }
        return principals.stream().distinct().sorted(BY_ARN).toList();
    }

    /** Unique ids by ARN, as the dumps tell them. */
    public static Map<String, String> ids(Snapshot snapshot) {
        Map<String, String> ids = new HashMap<>();
        snapshot.all(ListedUser.class).forEach(user -> ids.put(user.arn(), user.id()));
        snapshot.all(UserDetail.class).forEach(user -> ids.put(user.arn(), user.id()));
        snapshot.all(RoleDetail.class).forEach(role -> ids.put(role.arn(), role.id()));
        ids.values().removeIf(String::isEmpty);
        return ids;
    }
}
