package org.iamassay.report;

import static org.iamassay.report.Column.Type.ID;
import static org.iamassay.report.Column.Type.TEXT;
import static org.iamassay.report.Column.Type.WHOLE_NUMBER;
import static org.iamassay.report.Column.Type.YES_NO;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.assess.access.AccessPath;
import org.iamassay.assess.access.AccessResult;
import org.iamassay.assess.access.PathStep;
import org.iamassay.assess.access.PrincipalRights;
import org.iamassay.assess.access.Reason;
import org.iamassay.assess.access.Rights;
import org.iamassay.check.Privilege;
import org.iamassay.model.AccessKey;
import org.iamassay.model.User;
import org.jspecify.annotations.Nullable;

/** Tables of what each principal may do and why. */
final class RightsTables {

    /** The most powerful first, then those of the highest risk. */
    private static final Comparator<PrincipalResult> BY_POWER = Comparator.comparing(PrincipalResult::privilege)
            .thenComparing(principal -> -principal.risk().points())
            .thenComparing(PrincipalResult::arn)
            .thenComparing(PrincipalResult::createdAt);

    private final Basis basis;
    private final AccessResult access;
    private final AccessWords words;
    private final Map<String, PrincipalRights> rights;
    private final List<PrincipalResult> principals;

    RightsTables(Basis basis, AccessWords words) {
        this.basis = basis;
        this.access = basis.assessment().access();
        this.words = words;
        this.rights = access.byArn();
        this.principals =
                basis.assessment().principals().stream().sorted(BY_POWER).toList();
    }

    /** All of them; without authorization details that of the keys alone, and that only where there are keys. */
    List<ReportTable> all() {
        List<ReportTable> all = new ArrayList<>();
        if (access.seen()) {
            all.addAll(List.of(administrators(), paths(), privileges()));
        }
        ReportTable leaks = leaks();
        if (!leaks.rows().isEmpty()) {
            all.add(leaks);
        }
        return all;
    }

    private ReportTable administrators() {
        TableBuilder table = new TableBuilder(basis.texts(), "administrators")
                .column("name", ID, 28)
                .column("arn", ID, 50)
                .column("principal-kind", TEXT, 8)
                .column("privilege", TEXT, 14)
                .column("privilege-marks", TEXT, 18)
                .column("path-confidence", TEXT, 16)
                .column("path-route", TEXT, 40)
                .column("risk", WHOLE_NUMBER, 7)
                .column("in-use", YES_NO, 8)
                .column("statements", TEXT, 40);
        for (PrincipalResult principal : principals) {
            if (principal.privilege() == Privilege.ADMIN || principal.privilege() == Privilege.CAN_ESCALATE) {
                Optional<PrincipalRights> own = Optional.ofNullable(rights.get(principal.arn()));
                Optional<AccessPath> path = own.flatMap(words::best);
                table.row(
                        principal.name(),
                        principal.arn(),
                        word("kind", principal.kind()),
                        word("privilege", principal.privilege().word()),
                        own.map(words::marks).orElse(""),
                        path.map(p -> word("confidence", p.confidence())).orElse(""),
                        path.map(words::route).orElse(""),
                        principal.risk().points(),
                        principal.inUse(),
                        own.map(this::statements).orElse(""));
            }
        }
        return table.build();
    }

    /** What makes an administrator, or what the first step of the best way rests on. */
    private String statements(PrincipalRights principal) {
        if (principal.privilege() == Privilege.CAN_ESCALATE) {
            return words.best(principal)
                    .map(path -> words.statements(path.steps().get(0).statements(), 0))
                    .orElse("");
        }
        return access.rights(principal).stream()
                .flatMap(own -> own.reasons().stream())
                .findFirst()
                .map(reason -> words.statements(reason.statements(), reason.more()))
                .orElse("");
    }

    private ReportTable paths() {
        TableBuilder table = new TableBuilder(basis.texts(), "paths")
                .column("name", ID, 28)
                .column("arn", ID, 50)
                .column("principal-kind", TEXT, 8)
                .column("path-confidence", TEXT, 16)
                .column("path-steps", WHOLE_NUMBER, 7)
                .column("path-route", TEXT, 50)
                .column("path-methods", ID, 24)
                .column("path-actions", ID, 50)
                .column("path-conditions", ID, 40)
                .column("statements", TEXT, 40)
                .column("risk", WHOLE_NUMBER, 7);
        for (PrincipalResult principal : byRisk()) {
            PrincipalRights own = rights.get(principal.arn());
            if (own != null) {
                own.paths().forEach(path -> table.row(row(principal, path)));
            }
        }
        return table.build();
    }

    private List<PrincipalResult> byRisk() {
        return principals.stream()
                .sorted(Comparator.comparing((PrincipalResult p) -> -p.risk().points())
                        .thenComparing(PrincipalResult::arn)
                        .thenComparing(PrincipalResult::createdAt))
                .toList();
    }

    private @Nullable Object[] row(PrincipalResult principal, AccessPath path) {
        return new @Nullable Object[] {
            principal.name(),
            principal.arn(),
            word("kind", principal.kind()),
            word("confidence", path.confidence()),
            path.steps().size(),
            words.route(path),
            words.methods(path),
            path.steps().stream().map(step -> String.join(", ", step.actions())).collect(Collectors.joining("; ")),
            path.steps().stream()
                    .flatMap(step -> step.conditions().stream())
                    .distinct()
                    .collect(Collectors.joining("; ")),
            words.statements(
                    path.steps().stream()
                            .map(PathStep::statements)
                            .flatMap(List::stream)
                            .distinct()
                            .toList(),
                    0),
            principal.risk().points()
        };
    }

    private ReportTable privileges() {
        TableBuilder table = new TableBuilder(basis.texts(), "privileges")
                .column("name", ID, 28)
                .column("arn", ID, 50)
                .column("principal-kind", TEXT, 8)
                .column("privilege", TEXT, 14)
                .column("privilege-marks", TEXT, 18)
                .column("privilege-reason", TEXT, 50)
                .column("reason-actions", ID, 50)
                .column("statements", TEXT, 40);
        for (PrincipalResult principal : principals) {
            PrincipalRights own = rights.get(principal.arn());
            if (own != null) {
                reasons(principal, own, table);
            } else if (principal.kind().equals("root")) {
                table.row(head(principal, "", basis.text("reason.root"), "", ""));
            }
        }
        return table.build();
    }

    private void reasons(PrincipalResult principal, PrincipalRights own, TableBuilder table) {
        String marks = words.marks(own);
        if (own.privilege() == Privilege.CAN_ESCALATE) {
            own.paths().stream()
                    .limit(1)
                    .forEach(path -> table.row(head(
                            principal,
                            marks,
                            basis.text("reason.path") + " " + words.route(path),
                            path.steps().stream()
                                    .map(step -> String.join(", ", step.actions()))
                                    .collect(Collectors.joining("; ")),
                            words.statements(
                                    path.steps().stream()
                                            .flatMap(step -> step.statements().stream())
                                            .distinct()
                                            .toList(),
                                    0))));
            return;
        }
        if (!own.missing().isEmpty()) {
            table.row(head(principal, marks, words.missing(own), "", ""));
        }
        for (Reason reason : access.rights(own).map(Rights::reasons).orElse(List.of())) {
            table.row(head(
                    principal,
                    marks,
                    words.reason(reason),
                    words.actions(reason.actions(), reason.count()),
                    words.statements(reason.statements(), reason.more())));
        }
    }

    private @Nullable Object[] head(
            PrincipalResult principal, String marks, String reason, String actions, String statements) {
        return new @Nullable Object[] {
            principal.name(),
            principal.arn(),
            word("kind", principal.kind()),
            word("privilege", principal.privilege().word()),
            marks,
            reason,
            actions,
            statements
        };
    }

    private ReportTable leaks() {
        TableBuilder table = new TableBuilder(basis.texts(), "key-leaks")
                .column("name", ID, 28)
                .column("arn", ID, 50)
                .column("keys", WHOLE_NUMBER, 8)
                .column("privilege", TEXT, 14)
                .column("leak", TEXT, 60)
                .column("path-route", TEXT, 40)
                .column("leak-services", TEXT, 40)
                .column("leak-use", TEXT, 24)
                .column("risk", WHOLE_NUMBER, 7);
        for (PrincipalResult principal : principals) {
            long keys = principal.row().map(RightsTables::activeKeys).orElse(0L);
            if (keys > 0) {
                leak(principal, keys, table);
            }
        }
        return table.build();
    }

    private void leak(PrincipalResult principal, long keys, TableBuilder table) {
        Optional<PrincipalRights> own = Optional.ofNullable(rights.get(principal.arn()));
        Optional<Rights> shared = own.flatMap(access::rights);
        table.row(
                principal.name(),
                principal.arn(),
                keys,
                word("privilege", principal.privilege().word()),
                words.leak(principal, own),
                own.flatMap(words::best).map(words::route).orElse(""),
                shared.map(Rights::fullServices)
                        .filter(services -> services.count() > 0)
                        .map(services -> basis.texts()
                                .count(
                                        "leak.whole-services",
                                        services.count(),
                                        words.listed(services.first(), services.count())))
                        .orElse(""),
                own.flatMap(PrincipalRights::use)
                        .map(use -> basis.text("leak.use", use.granted(), use.used()))
                        .orElse(""),
                principal.risk().points());
    }

    private static long activeKeys(User user) {
        return user.keys().stream()
                .filter(key -> key.state() == AccessKey.State.ACTIVE)
                .count();
    }

    private String word(String family, String code) {
        return basis.texts().word(family, code);
    }
}
