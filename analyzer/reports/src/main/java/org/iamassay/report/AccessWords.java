package org.iamassay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.assess.access.AccessPath;
import org.iamassay.assess.access.AccessResult;
import org.iamassay.assess.access.Exposure;
import org.iamassay.assess.access.PathStep;
import org.iamassay.assess.access.PrincipalRights;
import org.iamassay.assess.access.Reason;
import org.iamassay.assess.access.Rights;
import org.iamassay.assess.access.StatementRef;
import org.iamassay.assess.access.StatementUse;

/** Says what principals may do, and what that rests on, in words. */
final class AccessWords {

    private static final String PASS_ROLE = "iam:PassRole";
    private static final String ASSUME = "sts-001";
    private static final int NAMED = 3;

    private final Basis basis;
    private final AccessResult access;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    AccessWords(Basis basis) {
        this.basis = basis;
        this.access = basis.assessment().access();
        for (PrincipalRights principal : access.principals()) {
            names.put(principal.arn(), principal.name());
            kinds.put(principal.arn(), principal.kind());
        }
    }

    /** The name of a principal; the last part of an ARN that is not of the account's principals. */
    String name(String arn) {
        return names.getOrDefault(arn, arn.substring(arn.lastIndexOf('/') + 1));
    }

    /** The word for the kind of a principal. */
    String kind(String arn) {
        return basis.texts().word("kind", kinds.getOrDefault(arn, arn.contains(":role/") ? "role" : "user"));
    }

    /** The marks of a class. */
    String marks(PrincipalRights principal) {
        List<String> marks = new ArrayList<>();
        if (principal.conditional()) {
            marks.add(basis.text("privilege-mark.conditional"));
        }
        if (principal.boundaryUnknown()) {
            marks.add(basis.text("privilege-mark.boundary-unknown"));
        }
        return String.join(", ", marks);
    }

    /** The best way that makes a principal able to escalate, else one that depends on a target. */
    Optional<AccessPath> best(PrincipalRights principal) {
        return principal.paths().stream().findFirst();
    }

    /** Names of the principals that a path leads over. */
    String route(AccessPath path) {
        List<String> route = new ArrayList<>();
        for (PathStep step : path.steps()) {
            if (route.isEmpty()) {
                route.add(name(step.from()));
            }
            if (!step.to().equals(step.from())) {
                route.add(name(step.to()));
            }
        }
        return String.join(" → ", route);
    }

    String methods(AccessPath path) {
        return path.steps().stream().map(PathStep::method).collect(Collectors.joining(" → "));
    }

    /** A step in one sentence. */
    String sentence(PathStep step) {
        String from = name(step.from());
        String key = "escalation." + step.method();
        if (basis.texts().has(key)) {
            String on = step.on().isEmpty() ? name(step.to()) : name(step.on());
            return basis.text("path.step", from, basis.text(key, name(step.to()), on));
        }
        if (step.to().equals(step.from())) {
            return basis.text("path.step.raise", from);
        }
        String how = step.actions().contains(PASS_ROLE)
                ? "path.step.pass"
                : step.method().equals(ASSUME) ? "path.step.assume" : "path.step.take-over";
        return basis.text(how, from, name(step.to()));
    }

    /** Why a principal is in its class, each reason with the statements it rests on. */
    String reason(Reason reason) {
        return basis.text("reason." + reason.code(), reason.service());
    }

    String missing(PrincipalRights principal) {
        return basis.text(
                "reason.missing",
                listed(principal.missing(), principal.missing().size()));
    }

    String actions(List<String> first, int count) {
        return first.size() < count
                ? basis.text("actions-first", String.join(", ", first), count)
                : String.join(", ", first);
    }

    /** Some texts, and how many more there are. */
    String listed(List<String> first, int count) {
        List<String> shown = first.stream().limit(NAMED * 2L).toList();
        String text = String.join(", ", shown);
        return shown.size() < count ? text + " " + basis.text("more-names", count - shown.size()) : text;
    }

    /** The statements an answer rests on, by number and policy. */
    String statements(List<StatementUse> uses, int more) {
        List<String> parts = uses.stream().map(this::use).collect(Collectors.toList());
        if (more > 0) {
            parts.add(basis.texts().count("statement-more", more));
        }
        return String.join(", ", parts);
    }

    private String use(StatementUse use) {
        if (use.via().equals("boundary")) {
            return basis.text("statement-boundary", plain(use.statement()));
        }
        return use.via().isEmpty()
                ? basis.text(
                        "statement-named",
                        plain(use.statement()),
                        access.statement(use.statement()).policy())
                : basis.text("statement-via", plain(use.statement()), name(use.via()));
    }

    /** The number of a statement as it stands in every table. */
    String label(int statement) {
        return basis.text("statement-label", plain(statement));
    }

    /** A statement with all that leads to it. */
    StatementNote note(StatementUse use) {
        StatementRef statement = access.statement(use.statement());
        return new StatementNote(
                basis.text("statement-named", plain(use.statement()), statement.policy()),
                basis.texts().word("policy-source", statement.source()),
                use.via(),
                statement);
    }

    /** What is exposed on everything, by category. */
    String exposures(Rights rights) {
        return rights.exposures().stream().map(this::exposure).collect(Collectors.joining(", "));
    }

    private String exposure(Exposure exposure) {
        return basis.texts().count("exposure." + exposure.category(), exposure.count());
    }

    /** What a holder of a key of a principal could do; empty rights say that it was not seen. */
    String leak(PrincipalResult principal, Optional<PrincipalRights> rights) {
        List<String> sentences = new ArrayList<>();
        sentences.add(leakOfClass(principal, rights));
        rights.filter(one -> !one.isPowerful())
                .flatMap(this::best)
                .ifPresent(path -> sentences.add(basis.text("leak.target", route(path))));
        if (rights.filter(PrincipalRights::boundaryUnknown).isPresent()) {
            sentences.add(basis.text("leak.boundary"));
        }
        return String.join(" ", sentences);
    }

    private String leakOfClass(PrincipalResult principal, Optional<PrincipalRights> rights) {
        Optional<Rights> own = rights.flatMap(access::rights);
        String exposed = own.map(this::exposures).orElse("");
        return switch (principal.privilege()) {
            case ADMIN -> basis.text("leak.admin");
            case CAN_ESCALATE ->
                rights.flatMap(this::best)
                        .map(path -> basis.text(
                                "leak.can-escalate",
                                basis.texts().count("leak.steps", path.steps().size()),
                                route(path)))
                        .orElseGet(() -> basis.text("reason.path"));
            case PRIVILEGED -> basis.text("leak.privileged", exposed);
            case STANDARD ->
                exposed.isEmpty() ? basis.text("leak.standard") : basis.text("leak.standard-exposed", exposed);
            case NONE -> basis.text("leak.none");
            case UNKNOWN ->
                basis.text(
                        "leak.unknown",
                        rights.filter(one -> !one.missing().isEmpty())
                                .map(one -> listed(one.missing(), one.missing().size()))
                                .orElse(basis.text("leak.unseen")));
        };
    }

    private static String plain(int number) {
        return String.valueOf(number);
    }
}
