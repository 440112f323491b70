package org.iamassay.assess.access;

/**
 * A statement that an answer rests on, and where it stands.
 *
 * @param number from 1, in the order of files and places; what the answers refer to
 * @param source what it is a part of: inline-policy, managed-policy, service-control-policy or trust-policy
 * @param holder ARN of the identity that an inline or trust policy belongs to, else empty
 * @param policy name of the policy; of a trust policy that of the role
 * @param arn ARN of a managed or service control policy, else empty
 * @param version id of the version, may be empty
 * @param catalogued whether the evidence lacks the document, so that it is AWS's of the catalogue
 * @param pointer JSON pointer (RFC 6901) within the file
 * @param sid may be empty
 * @param text its elements as JSON; long lists are cut, and say so
 */
public record StatementRef(
        int number,
        String source,
        String holder,
        String policy,
        String arn,
        String version,
        boolean catalogued,
        String file,
        String pointer,
        String sid,
        String effect,
        boolean conditional,
        String text) {}
