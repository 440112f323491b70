package org.iamassay.policy.decision;

import java.util.Optional;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.policy.Ascii;

/**
 * Who makes a request.
 *
 * @param text as it was given; empty for a principal of the account that has no name here
 * @param partition of its ARN; may be empty
 * @param account that it belongs to; empty where it belongs to none, or where that is not known
 */
public record Caller(Kind kind, String text, String partition, Optional<AccountId> account) {

    private static final String ASSUMED = "assumed-role/";
    private static final String FEDERATED_USER = "federated-user/";
    private static final String SERVICE_LINKED_PATH = "aws-service-role/";
    private static final String SERVICE_LINKED_NAME = "AWSServiceRoleFor";
    private static final int CANONICAL_DIGITS = 64;

    /** The kinds of principals that policies tell apart. */
    public enum Kind {
        USER,
        ROLE,
        /** A session of a role. */
        SESSION,
        /** A session made with {@code sts:GetFederationToken}. */
        FEDERATED_USER,
        ROOT,
        SERVICE,
        /** A web identity or SAML identity that has no role yet. */
        FEDERATED,
        CANONICAL_USER,
        ANONYMOUS,
        /** Some principal of the account, known by nothing but its policies. */
        UNNAMED
    }

    /** A principal of the account that has no name here. */
    public static Caller unnamed() {
        return new Caller(Kind.UNNAMED, "", "", Optional.empty());
    }

    /** Reads a principal as a request names it. */
    public static Caller of(String text, String action) {
        Arn arn = Arn.of(text);
        if (!arn.partition().isEmpty()) {
            return new Caller(kind(arn), text, arn.partition(), account(arn.account()));
        }
        if (new AccountId(text).isValid()) {
            return new Caller(Kind.ROOT, text, "", Optional.of(new AccountId(text)));
        }
        return new Caller(kind(text, action), text, "", Optional.empty());
    }

    private static Optional<AccountId> account(AccountId account) {
        return Optional.of(account).filter(AccountId::isValid);
    }

    private static Kind kind(Arn arn) {
        String resource = arn.resource();
        if (arn.isRoot()) {
            return Kind.ROOT;
        }
        if (resource.startsWith("role/")) {
            return Kind.ROLE;
        }
        if (resource.startsWith(ASSUMED)) {
            return resource.indexOf('/', ASSUMED.length()) < 0 ? Kind.ROLE : Kind.SESSION;
        }
        if (resource.startsWith(FEDERATED_USER)) {
            return Kind.FEDERATED_USER;
        }
        boolean provider = resource.startsWith("saml-provider/") || resource.startsWith("oidc-provider/");
        return provider ? Kind.FEDERATED : Kind.USER;
    }

    private static Kind kind(String text, String action) {
        if (text.equals("*") || Ascii.same(text, "anonymous")) {
            return Kind.ANONYMOUS;
        }
        if (Ascii.same(action, "sts:AssumeRoleWithSAML") || Ascii.same(action, "sts:AssumeRoleWithWebIdentity")) {
            return Kind.FEDERATED;
        }
        if (text.indexOf('.') >= 0) {
            return isService(text) ? Kind.SERVICE : Kind.FEDERATED;
        }
        return text.length() == CANONICAL_DIGITS ? Kind.CANONICAL_USER : Kind.UNNAMED;
    }

    private static boolean isService(String text) {
        return Ascii.endsWith(text, ".amazonaws.com")
                || Ascii.endsWith(text, ".amazonaws.com.cn")
                || Ascii.endsWith(text, ".amazon.com")
                || Ascii.endsWith(text, ".aws.internal");
    }

    /** Whether it is a principal of an account, to which identity policies can be attached. */
    public boolean hasIdentity() {
        return switch (kind) {
            case USER, ROLE, SESSION, FEDERATED_USER, ROOT, UNNAMED -> true;
            case SERVICE, FEDERATED, CANONICAL_USER, ANONYMOUS -> false;
        };
    }

    /** The name of the role, of a role and of a session of one. */
    public Optional<String> roleName() {
        String resource = Arn.of(text).resource();
        return switch (kind) {
            case ROLE -> Optional.of(resource.substring(resource.lastIndexOf('/') + 1));
            case SESSION -> Optional.of(resource.substring(ASSUMED.length(), resource.indexOf('/', ASSUMED.length())));
            default -> Optional.empty();
        };
    }

    /** The value of {@code aws:PrincipalArn}: of a session the role, of which the path is not known. */
    public Optional<String> principalArn() {
        return switch (kind) {
            case USER, ROLE, FEDERATED_USER -> Optional.of(text);
            case ROOT -> Optional.of(partition.isEmpty() ? "arn:aws:iam::" + text + ":root" : text);
            case SESSION ->
                account.flatMap(id -> roleName().map(name -> "arn:" + partition + ":iam::" + id + ":role/" + name));
            case SERVICE, FEDERATED, CANONICAL_USER, ANONYMOUS, UNNAMED -> Optional.empty();
        };
    }

    /** The value of {@code aws:PrincipalType}. */
    public Optional<String> principalType() {
        return switch (kind) {
            case USER -> Optional.of("User");
            case ROLE, SESSION -> Optional.of("AssumedRole");
            case FEDERATED_USER -> Optional.of("FederatedUser");
            case ROOT -> Optional.of("Account");
            case ANONYMOUS -> Optional.of("Anonymous");
            case SERVICE, FEDERATED, CANONICAL_USER, UNNAMED -> Optional.empty();
        };
    }

    /** The value of {@code aws:username}, which only requests of users carry. */
    public Optional<String> userName() {
        return kind == Kind.USER ? Optional.of(Arn.of(text).name()) : Optional.empty();
    }

    /** Whether it is a service-linked role, which no policy of an organization limits. */
    public boolean isServiceLinked() {
        String resource = Arn.of(text).resource();
        return switch (kind) {
            case ROLE -> resource.startsWith("role/" + SERVICE_LINKED_PATH);
            // The path of the role does not show in a session; AWS keeps the beginning of the name for itself.
            case SESSION -> roleName().orElse("").startsWith(SERVICE_LINKED_NAME);
            default -> false;
        };
    }
}
