package org.iamassay.policy.escalation;

import java.util.List;
import java.util.Optional;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.PrincipalAccess;

/** The escalation paths of an account: from each principal the shortest of each confidence. */
public final class Escalation {

    private final List<String> administrators;
    private final List<EscalationPath> paths;

    private Escalation(List<String> administrators, List<EscalationPath> paths) {
        this.administrators = List.copyOf(administrators);
        this.paths = List.copyOf(paths);
    }

    /** Looks for the paths of an account. */
    public static Escalation of(AccountAccess access) {
        return new Escalation(
                access.principals().stream()
                        .filter(PrincipalAccess::isAdministrator)
                        .map(PrincipalAccess::arn)
                        .sorted()
                        .toList(),
                List.of());
    }

    /** ARNs of the users and roles that are administrators already, sorted. */
    public List<String> administrators() {
        return administrators;
    }

    /** All paths, shortest first, then by principal and confidence. */
    public List<EscalationPath> paths() {
        return paths;
    }

    /** The paths of one principal. */
    public List<EscalationPath> of(String arn) {
        return paths.stream().filter(path -> path.principal().equals(arn)).toList();
    }

    /** The best path of a principal that is proven or conditional: one that makes it {@code can-escalate}. */
    public Optional<EscalationPath> best(String arn) {
        return of(arn).stream()
                .filter(path -> path.confidence() != Confidence.TARGET_DEPENDENT)
                .findFirst();
    }
}
