package org.iamassay.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.evidence.EvidenceGroup;
import org.iamassay.evidence.Intake;
import org.iamassay.evidence.Problem;
import org.iamassay.evidence.ReadOptions;
import org.iamassay.model.BucketPolicy;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.Identity;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.OrgPolicy;
import org.iamassay.model.PolicyText;
import org.iamassay.model.PolicyVersion;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;
import org.iamassay.policy.lint.PolicyType;

/** The policy documents that evidence holds and the account or its organization wrote; AWS's own are not judged. */
final class LintEvidence {

    /** Documents have no age: any time lets evidence be read that tells none. */
    private static final ReadOptions AT_ANY_TIME =
            new ReadOptions(Optional.of(Instant.EPOCH), Optional.empty(), Optional.empty());

    private final List<Text> texts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private boolean recognised;

    /** A document with what it belongs to. */
    record Text(String file, String pointer, String name, String json, Optional<PolicyType> type) {}

    private LintEvidence() {}

    static LintEvidence load(Path path) {
        LintEvidence evidence = new LintEvidence();
        try (Intake intake = Intake.open(List.of(path), InputStream.nullInputStream(), AT_ANY_TIME)) {
            evidence.tell(intake.problems());
            for (EvidenceGroup group : intake.groups()) {
                EvidenceGroup.Loaded loaded = group.load();
                evidence.tell(loaded.problems());
                evidence.recognised |= !loaded.snapshots().isEmpty();
                loaded.snapshots().forEach(evidence::add);
            }
        }
        return evidence;
    }

    List<Text> texts() {
        return texts;
    }

    /** What was left out; warnings do not count. */
    List<String> problems() {
        return problems;
    }

    boolean isRecognised() {
        return recognised;
    }

    private void tell(List<Problem> all) {
        all.stream()
                .filter(problem -> problem.level() != Problem.Level.WARNING)
                .map(Problem::sentence)
                .distinct()
                .forEach(problems::add);
    }

    private void add(Snapshot snapshot) {
        for (ManagedPolicy policy : snapshot.all(ManagedPolicy.class)) {
            if (policy.isCustomerManaged()) {
                add(policy.inForce().flatMap(PolicyVersion::document), policy.arn(), PolicyType.IDENTITY);
            }
        }
        Stream.of(UserDetail.class, GroupDetail.class, RoleDetail.class)
                .flatMap(kind -> snapshot.all(kind).stream())
                .forEach(this::add);
        for (OrgPolicy policy : snapshot.all(OrgPolicy.class)) {
            type(policy.type())
                    .filter(type -> !policy.awsManaged())
                    .ifPresent(type -> add(policy.content(), policy.arn(), type));
        }
        snapshot.all(BucketPolicy.class)
                .forEach(bucket -> add(Optional.of(bucket.policy()), bucket.bucket(), PolicyType.RESOURCE));
    }

    private void add(Identity identity) {
        identity.inline()
                .forEach(policy -> add(
                        policy.document(), identity.arn() + ", inline policy " + policy.name(), PolicyType.IDENTITY));
        if (identity instanceof RoleDetail role) {
            add(role.trust(), role.arn() + ", trust policy", PolicyType.TRUST);
        }
    }

    private void add(Optional<PolicyText> text, String name, PolicyType type) {
        text.ifPresent(document -> texts.add(new Text(
                document.place().file(), document.place().pointer(), name, document.json(), Optional.of(type))));
    }

    /** Organizations has types whose documents are no policies of permissions. */
    private static Optional<PolicyType> type(String word) {
        return switch (word) {
            case "SERVICE_CONTROL_POLICY" -> Optional.of(PolicyType.SCP);
            case "RESOURCE_CONTROL_POLICY" -> Optional.of(PolicyType.RCP);
            default -> Optional.empty();
        };
    }
}
