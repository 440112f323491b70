package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.model.Dumped;
import org.iamassay.model.Identity;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.PolicyText;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.Fault;
import org.iamassay.policy.PolicyDocument;

/** Names the documents of a dump that are no valid policies; the rest of the account is judged all the same. */
final class PolicyProblems {

    /** Documents that are named one by one. */
    private static final int MOST = 20;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private PolicyProblems(String file) {
        this.file = file;
    }

    static List<Problem> of(List<Dumped> entries, String file) {
        PolicyProblems found = new PolicyProblems(file);
        entries.forEach(found::entry);
        return found.problems.subList(0, Math.min(MOST, found.problems.size()));
    }

    private void entry(Dumped entry) {
        if (entry instanceof Identity identity) {
            identity.inline()
                    .forEach(inline -> inline.document()
                            .ifPresent(text ->
                                    document("inline policy " + inline.name() + " of " + identity.arn(), text)));
        }
        if (entry instanceof RoleDetail role) {
            role.trust().ifPresent(text -> document("trust policy of " + role.arn(), text));
        }
        if (entry instanceof ManagedPolicy policy) {
            policy.versions()
                    .forEach(version -> version.document()
                            .ifPresent(text -> document("policy " + policy.arn() + " " + version.id(), text)));
        }
    }

    private void document(String name, PolicyText text) {
        if (problems.size() < MOST) {
            PolicyDocument document = PolicyDocument.parse(text.json());
            document.faults().stream()
                    .filter(fault -> fault.code().leavesGap())
                    .findFirst()
                    .ifPresent(fault -> problems.add(problem(name, text, fault)));
        }
    }

    private Problem problem(String name, PolicyText text, Fault fault) {
        return Problem.warning(
                file,
                text.place().pointer() + fault.pointer(),
                "the " + Printable.name(name) + " is no valid policy document ("
                        + fault.code().id() + ", " + Printable.excerpt(fault.found())
                        + "), so what rests on it is not assessed",
                "a policy in the grammar of IAM");
    }
}
