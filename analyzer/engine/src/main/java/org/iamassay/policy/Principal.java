package org.iamassay.policy;

import java.util.Locale;
import java.util.Optional;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;

/** One principal as a policy names it: its kind and its text, with the readings of policy.md 6.6. */
public record Principal(Kind kind, String value) {

    private static final String PROVIDER = "oidc-provider/";
    private static final String SAML = "saml-provider/";
    private static final String ASSUMED = "assumed-role/";
    private static final String CHINA = ".cn";

    /** The member of the Principal element it stands under. */
    public enum Kind {
        /** The element is the plain text {@code *}. */
        ANY(""),
        AWS("AWS"),
        SERVICE("Service"),
        FEDERATED("Federated"),
        CANONICAL_USER("CanonicalUser"),
        /** A member, or a plain text, that the grammar does not know. */
        OTHER("");

        private final String member;

        Kind(String member) {
            this.member = member;
        }

        /** Name of the member; empty where the principal stands under none. */
        String member() {
            return member;
        }

        static Kind of(String member) {
            for (Kind kind : values()) {
                if (!kind.member.isEmpty() && kind.member.equals(member)) {
                    return kind;
                }
            }
            return OTHER;
        }
    }

    /** Whether it stands for everybody: {@code *} alone or under any kind. */
    public boolean isAny() {
        return value.equals("*");
    }

    /** The account it belongs to: a twelve-digit id, or the account of an IAM or STS ARN; AWS principals only. */
    public Optional<AccountId> account() {
        if (kind != Kind.AWS) {
            return Optional.empty();
        }
        AccountId id = isOf("iam") || isOf("sts") ? Arn.of(value).account() : new AccountId(value);
        return Optional.of(id).filter(AccountId::isValid);
    }

    /** Whether it is the id that AWS puts in place of a user or role that was deleted. */
    public boolean isBareId() {
        return kind == Kind.AWS
                && (value.startsWith("AIDA") || value.startsWith("AROA"))
                && value.chars().allMatch(Principal::isIdCharacter);
    }

    /** The ARN, where it names an IAM user or an IAM role. */
    public Optional<Arn> userOrRole() {
        if (kind != Kind.AWS || !isOf("iam")) {
            return Optional.empty();
        }
        Arn arn = Arn.of(value);
        boolean named = arn.resource().startsWith("user/") || arn.resource().startsWith("role/");
        return named ? Optional.of(arn) : Optional.empty();
    }

    /** The name of the role, where it is a session of one: {@code assumed-role/NAME/session}. */
    public Optional<String> assumedRoleName() {
        String resource = kind == Kind.AWS && isOf("sts") ? Arn.of(value).resource() : "";
        if (!resource.startsWith(ASSUMED)) {
            return Optional.empty();
        }
        int slash = resource.indexOf('/', ASSUMED.length());
        return Optional.of(resource.substring(ASSUMED.length(), slash < 0 ? resource.length() : slash));
    }

    /** The name of the service in lower case without a final {@code .cn}; empty for other kinds. */
    public Optional<String> service() {
        if (kind != Kind.SERVICE) {
            return Optional.empty();
        }
        String name = value.toLowerCase(Locale.ROOT);
        return Optional.of(name.endsWith(CHINA) ? name.substring(0, name.length() - CHINA.length()) : name);
    }

    /** Whether it is a SAML provider. */
    public boolean isSaml() {
        return kind == Kind.FEDERATED && isOf("iam") && Arn.of(value).resource().startsWith(SAML);
    }

    /** Whether it is federated and no SAML provider. */
    public boolean isWebIdentity() {
        return kind == Kind.FEDERATED && !isSaml();
    }

    /** The issuer of a web identity: the text after {@code oidc-provider/}, else the principal itself. */
    public Optional<String> issuer() {
        if (!isWebIdentity()) {
            return Optional.empty();
        }
        String resource = Arn.of(value).resource();
        return Optional.of(resource.startsWith(PROVIDER) ? resource.substring(PROVIDER.length()) : value);
    }

    private boolean isOf(String service) {
        String partition = Arn.of(value).partition();
        return !partition.isEmpty() && value.startsWith(":" + service + ":", "arn:".length() + partition.length());
    }

    private static boolean isIdCharacter(int character) {
        return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    }
}
