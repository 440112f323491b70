package org.iamassay.testing;

import java.util.stream.Stream;
import org.iamassay.check.Check;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tables of small accounts as in {@link Accounts}, with short forms for policies: {@code user[STATEMENTS]]}, {@code role[…]]} and
 * {@code group[…]]} stand for the member with one inline policy named p, {@code policy[…]]} for the versions of a managed policy,
 * {@code trust[…]]} for a trust policy, {@code attached[ARN]} for a policy attached, {@code cap[ARN]} for a boundary,
 * {@code EVERYTHING} for a statement that allows everything, {@code ADMIN} and {@code READ} for ARNs of AWS-managed policies,
 * {@code OTHER} for the principal 444455556666.
 */
public final class Policies {

    private static final String DOCUMENT = "{'Version':'2012-10-17','Statement':[$1]}";

    private Policies() {}

    /** One test for each line of the table. */
    public static Stream<DynamicTest> of(Check check, String table) {
        return Accounts.of(check, expand(table));
    }

    /** The text with the short forms written out. */
    public static String expand(String text) {
        return text.replace("EVERYTHING", "{'Effect':'Allow','Action':'*','Resource':'*'}")
                .replace("READ", "arn:aws:iam::aws:policy/ReadOnlyAccess")
                .replace("ADMIN", "arn:aws:iam::aws:policy/AdministratorAccess")
                .replace("OTHER", "{'AWS':'arn:aws:iam::444455556666:root'}")
                .replaceAll(
                        "attached\\[([^\\]]*)\\]", "'AttachedManagedPolicies':[{'PolicyName':'a','PolicyArn':'$1'}]")
                .replaceAll(
                        "cap\\[([^\\]]*)\\]",
                        "'PermissionsBoundary':{'PermissionsBoundaryType':'Policy','PermissionsBoundaryArn':'$1'}")
                .replaceAll(
                        "user\\[(.*?)\\]]", "'UserPolicyList':[{'PolicyName':'p','PolicyDocument':" + DOCUMENT + "}]")
                .replaceAll(
                        "role\\[(.*?)\\]]", "'RolePolicyList':[{'PolicyName':'p','PolicyDocument':" + DOCUMENT + "}]")
                .replaceAll(
                        "group\\[(.*?)\\]]", "'GroupPolicyList':[{'PolicyName':'p','PolicyDocument':" + DOCUMENT + "}]")
                .replaceAll("trust\\[(.*?)\\]]", "'AssumeRolePolicyDocument':" + DOCUMENT)
                .replaceAll(
                        "policy\\[(.*?)\\]]",
                        "'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':" + DOCUMENT + "}]");
    }
}
