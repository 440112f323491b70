package org.iamassay.policy.access;

import java.util.Objects;
import java.util.function.Predicate;
import org.iamassay.model.JsonPlace;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;

/**
 * A policy document that applies to a principal, and how it came there.
 *
 * @param holder ARN of the identity that carries it: the principal, or a group of it; of an organization's policy its target
 * @param name name of the policy
 * @param arn ARN of a managed policy; empty for an inline one
 * @param version id of the version of a managed policy; may be empty
 * @param place where the document stands; for a document of the catalogue, the catalogue and the ARN
 * @param catalogued whether the evidence lacks the document, so that it is AWS's of the catalogue
 */
public record AppliedPolicy(
        Kind kind,
        String holder,
        String name,
        String arn,
        String version,
        PolicyDocument document,
        JsonPlace place,
        boolean catalogued) {

    /** By where it stands: the document is long. */
    @Override
    public int hashCode() {
        return Objects.hash(kind, holder, name, place);
    }

    /** The policy without some of its statements; those that are left keep their places. */
    AppliedPolicy without(Predicate<Statement> such) {
        if (document.statements().stream().noneMatch(such)) {
            return this;
        }
        PolicyDocument left = new PolicyDocument(
                document.isDocument(),
                document.version(),
                document.id(),
                document.statements().stream().filter(such.negate()).toList(),
                document.faults());
        return new AppliedPolicy(kind, holder, name, arn, version, left, place, catalogued);
    }

    /** How a policy comes to a principal. */
    public enum Kind {
        INLINE("inline policy"),
        ATTACHED("attached policy"),
        BOUNDARY("permissions boundary"),
        SERVICE_CONTROL("service control policy"),
        /** Of a role; a step into it may rest on it. */
        TRUST("trust policy");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
