package org.iamassay.policy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.check.Examination;
import org.iamassay.check.Privileges;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.testing.Documents;
import org.iamassay.testing.SmallAccount;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What policies, Deny, boundary and service control policies make of one principal (checklist 9.1). */
class PrincipalAccessTest {

    private static final String USER = "arn:aws:iam::111122223333:user/alice";

    /** One line {@code what | policy | boundary | levels of SCPs, joined by &, statements or ? | question = answer, …}. */
    @TestFactory
    Stream<DynamicTest> answers() {
        return """
                an Allow on everything      | Allow iam:* on *                            | | | * iam:PassRole = yes, ~ iam:PassRole = yes, arn:aws:iam::111122223333:role/r iam:PassRole = yes, * s3:GetObject = no
                letter case of actions      | Allow IAM:passrole on *                     | | | * iam:PassRole = yes
                an Allow on one resource    | Allow iam:PassRole on arn:aws:iam::*:role/a | | | * iam:PassRole = no, ~ iam:PassRole = yes, arn:aws:iam::1:role/a iam:PassRole = yes, arn:aws:iam::1:role/b iam:PassRole = no
                S3 as a whole is not *      | Allow s3:* on arn:aws:s3:::*                | | | * s3:GetObject = no, ~ s3:GetObject = yes
                stars, colons and slashes   | Allow s3:* on arn:aws:*:*                   | | | * s3:GetObject = yes
                under a condition           | Allow iam:* on * if Bool aws:MultiFactorAuthPresent true | | | * iam:PassRole = maybe, ~ iam:PassRole = maybe, arn:x iam:PassRole = maybe
                one without it is enough    | Allow iam:* on * if Bool a:b true; Allow iam:PassRole on * | | | * iam:PassRole = yes, * iam:CreateUser = maybe
                all but actions             | Allow all-but iam:* on *                    | | | * iam:PassRole = no, * s3:GetObject = yes
                all but resources           | Allow iam:* on all-but arn:aws:iam::*:role/a | | | * iam:PassRole = yes, arn:aws:iam::1:role/a iam:PassRole = no, arn:aws:iam::1:role/b iam:PassRole = yes
                all but everything          | Allow iam:* on all-but *                    | | | * iam:PassRole = no, ~ iam:PassRole = no, arn:aws:iam::1:role/b iam:PassRole = no
                Deny on everything          | Allow * on *; Deny iam:* on *               | | | * iam:PassRole = no, ~ iam:PassRole = no, arn:x iam:PassRole = no, * s3:GetObject = yes
                Deny on a resource          | Allow * on *; Deny iam:* on arn:aws:iam::1:role/a | | | * iam:PassRole = yes, ~ iam:PassRole = yes, arn:aws:iam::1:role/a iam:PassRole = no, arn:aws:iam::1:role/b iam:PassRole = yes
                Deny of all that is allowed | Allow s3:* on arn:aws:s3:::a/*; Deny s3:* on arn:aws:s3:::a* | | | ~ s3:GetObject = no, arn:aws:s3:::a/k s3:GetObject = no
                Deny of a part              | Allow s3:* on arn:aws:s3:::a*; Deny s3:* on arn:aws:s3:::a/* | | | ~ s3:GetObject = yes
                Deny under a condition      | Allow * on *; Deny * on * if BoolIfExists aws:MultiFactorAuthPresent false | | | * iam:PassRole = yes, ~ iam:PassRole = yes, arn:x iam:PassRole = yes
                Deny of all but an action   | Allow * on *; Deny all-but iam:Get* on *    | | | * iam:PassRole = no, * iam:GetUser = yes
                Deny of all but a resource  | Allow s3:* on arn:aws:s3:::a,arn:aws:s3:::b; Deny s3:* on all-but arn:aws:s3:::c* | | | ~ s3:GetObject = no, arn:aws:s3:::a s3:GetObject = no
                Deny spares one resource    | Allow s3:* on arn:aws:s3:::a,arn:aws:s3:::b; Deny s3:* on all-but arn:aws:s3:::b* | | | ~ s3:GetObject = yes, arn:aws:s3:::b s3:GetObject = yes
                boundary allows too         | Allow * on *     | Allow s3:* on *          | | * s3:GetObject = yes, * iam:PassRole = no, ~ iam:PassRole = no, arn:x iam:PassRole = no
                boundary never grants       | Allow s3:* on *  | Allow * on *             | | * iam:PassRole = no, ~ iam:PassRole = no
                boundary under a condition  | Allow * on *     | Allow * on * if Bool a:b true | | * s3:GetObject = maybe
                boundary denies             | Allow * on *     | Allow * on *; Deny iam:* on * | | * iam:PassRole = no, arn:x iam:PassRole = no
                boundary on a resource      | Allow * on *     | Allow s3:* on arn:aws:s3:::a | | * s3:GetObject = no, ~ s3:GetObject = yes, arn:aws:s3:::a s3:GetObject = yes, arn:aws:s3:::b s3:GetObject = no
                boundary elsewhere          | Allow s3:* on arn:aws:s3:::b | Allow s3:* on arn:aws:s3:::a | | ~ s3:GetObject = no
                boundary within the Deny    | Allow s3:* on *; Deny s3:* on arn:aws:s3:::a* | Allow s3:* on arn:aws:s3:::a/* | | ~ s3:GetObject = no
                empty boundary              | Allow * on *     | Deny iam:* on *          | | * s3:GetObject = no, ~ s3:GetObject = no
                each level allows           | Allow * on *     | | Allow * on * & Allow s3:* on * | * s3:GetObject = yes, * iam:PassRole = no
                levels apart                | Allow * on *     | | Allow iam:* on * & Allow s3:* on * | * s3:GetObject = no, ~ s3:GetObject = no, ~ iam:PassRole = no
                a level that only denies    | Allow * on *     | | Deny iam:* on *        | * s3:GetObject = yes, * iam:PassRole = no
                a level that was not seen   | Allow * on *     | | ? & Allow s3:* on *    | * s3:GetObject = yes, * iam:PassRole = no
                a level under a condition   | Allow * on *     | | Allow * on * if StringEquals aws:RequestedRegion eu-west-1 | * s3:GetObject = maybe
                own name                    | Allow iam:* on arn:aws:iam::*:user/${aws:username} | | | arn:aws:iam::111122223333:user/alice iam:CreateAccessKey = yes, arn:aws:iam::111122223333:user/bob iam:CreateAccessKey = no, ~ iam:CreateAccessKey = yes
                letter case of variables    | Allow iam:* on arn:aws:iam::*:user/${AWS:UserName} | | | arn:aws:iam::1:user/alice iam:CreateAccessKey = yes
                own account and id          | Allow s3:* on arn:aws:s3:::${aws:PrincipalAccount}/${aws:userid}/* | | | arn:aws:s3:::111122223333/AIDAALICE/k s3:GetObject = yes, arn:aws:s3:::111122223333/AIDABOB/k s3:GetObject = no
                own tag                     | Allow s3:* on arn:aws:s3:::${aws:PrincipalTag/Team}/* | | | arn:aws:s3:::blue/k s3:GetObject = yes, arn:aws:s3:::red/k s3:GetObject = no
                a tag that is not there     | Allow s3:* on arn:aws:s3:::${aws:PrincipalTag/none}/* | | | ~ s3:GetObject = no, arn:aws:s3:::/k s3:GetObject = no
                a default for it            | Allow s3:* on arn:aws:s3:::${aws:PrincipalTag/none, 'all'}/* | | | arn:aws:s3:::all/k s3:GetObject = yes
                what is not settled         | Allow s3:* on arn:aws:s3:::${aws:SourceVpc}/* | | | arn:aws:s3:::vpc-1/k s3:GetObject = maybe, ~ s3:GetObject = maybe, arn:aws:sns:::x s3:GetObject = no
                no Deny by what is open     | Allow s3:* on *; Deny s3:* on arn:aws:s3:::${aws:SourceVpc}/* | | | arn:aws:s3:::vpc-1/k s3:GetObject = yes
                Deny by the own name        | Allow s3:* on *; Deny s3:* on arn:aws:s3:::${aws:username}/* | | | arn:aws:s3:::alice/k s3:GetObject = no
                spared by the own name      | Allow s3:* on *; Deny s3:* on all-but arn:aws:s3:::${aws:username}/* | | | arn:aws:s3:::alice/k s3:GetObject = yes, arn:aws:s3:::bob/k s3:GetObject = no
                spared by what is open      | Allow s3:* on *; Deny s3:* on all-but arn:aws:s3:::${aws:SourceVpc}/* | | | arn:aws:s3:::x/k s3:GetObject = yes, arn:aws:sns:::x s3:GetObject = no
                literal characters          | Allow s3:* on arn:aws:s3:::a${$}b           | | | arn:aws:s3:::a$b s3:GetObject = yes
                """.lines().map(line -> DynamicTest.dynamicTest(line, () -> verify(line)));
    }

    private static void verify(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        String members = ",\"Tags\":[{\"Key\":\"Team\",\"Value\":\"blue\"}]"
                + (cells[2].isEmpty() ? "" : SmallAccount.bounded("b"));
        SmallAccount account = new SmallAccount().user("alice", cells[1], members);
        if (!cells[2].isEmpty()) {
            account.policy("b", cells[2]);
        }
        String[] levels = cells[3].isEmpty() ? new String[0] : cells[3].split("&", -1);
        for (int i = 0; i < levels.length; i++) {
            String words = levels[i].strip();
            account.scp("p-" + i, words.equals("?") ? "" : words, i == 0 ? "ROOT" : i == 1 ? "ACCOUNT" : "ou-" + i);
        }
        PrincipalAccess alice = access(account).of(USER).orElseThrow();
        for (String question : cells[4].split(", (?=[*~a])", -1)) {
            String[] parts = question.strip().split(" ", 4);
            assertThat(word(answer(alice, parts[1], parts[0]))).as(question).isEqualTo(parts[3]);
            if (parts[0].startsWith("arn:")) {
                assertThat(alice.reach(parts[1]).truthOn(parts[0]))
                        .as("without reasons")
                        .isEqualTo(alice.on(parts[1], parts[0]).truth());
            }
        }
    }

    private static Grant answer(PrincipalAccess principal, String action, String where) {
        return switch (where) {
            case "*" -> principal.onEverything(action);
            case "~" -> principal.onSomething(action);
            default -> principal.on(action, where);
        };
    }

    private static String word(Grant grant) {
        return switch (grant.truth()) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "maybe";
        };
    }

    private static AccountAccess access(SmallAccount account) {
        Examination examination = account.examination();
        return AccountAccess.of(examination.snapshot(), Catalogue.shipped(), text -> PolicyDocument.parse(text.json()));
    }

    @Test
    void whatIsMissingIsNamed() {
        SmallAccount account = new SmallAccount()
                .user("alice", "Allow s3:* on *", SmallAccount.member("gone") + SmallAccount.attached("lost"))
                .user("bob", "", ",\"UserPolicyList\":[{\"PolicyName\":\"p\",\"PolicyDocument\":{\"Statement\":7}}]")
                .user("carol", "Allow s3:* on *", SmallAccount.bounded("lost"));
        AccountAccess access = access(account);
        assertThat(access.of(USER).orElseThrow().missing())
                .containsExactly("arn:aws:iam::111122223333:policy/lost", "group gone");
        assertThat(access.principals()).extracting(PrincipalAccess::isWhole).containsExactly(false, false, false);
        PrincipalAccess carol =
                access.of("arn:aws:iam::111122223333:user/carol").orElseThrow();
        assertThat(carol.boundaryUnknown()).isTrue();
        assertThat(carol.missing()).isEmpty();
        assertThat(carol.onEverything("s3:GetObject").isGranted()).isTrue();
    }

    @Test
    void entriesThatAreRepeatedAddUpAndLimitOnlyTogether() {
        SmallAccount account = new SmallAccount()
                .user("alice", "Allow s3:* on *", SmallAccount.bounded("b"))
                .user("alice", "Allow iam:* on *")
                .policy("b", "Allow ec2:* on *");
        AccountAccess access = access(account);
        assertThat(access.principals()).hasSize(1);
        PrincipalAccess alice = access.principals().get(0);
        assertThat(alice.onEverything("s3:GetObject").isGranted()).isTrue();
        assertThat(alice.onEverything("iam:PassRole").isGranted()).isTrue();
        assertThat(alice.boundaryUnknown()).isTrue();
    }

    @Test
    void groupsOfAnotherAccountAreOthers() {
        SmallAccount account = new SmallAccount()
                .user("alice", "", SmallAccount.member("G"))
                .group("g", "Allow s3:* on *")
                .user("eve", "", SmallAccount.member("g"));
        String foreign = account.json().replace("111122223333:user/eve", "444455556666:user/eve");
        AccountAccess access = AccountAccess.of(
                new SmallAccount()
                        .dump("iam-get-account-authorization-details.json", foreign)
                        .trial()
                        .examination()
                        .snapshot(),
                Catalogue.shipped(),
                text -> PolicyDocument.parse(text.json()));
        assertThat(access.of(USER).orElseThrow().onEverything("s3:GetObject").isGranted())
                .isTrue();
        access.of("arn:aws:iam::444455556666:user/eve")
                .ifPresent(eve -> assertThat(eve.missing()).containsExactly("group g"));
    }

    @Test
    void serviceControlPoliciesSpareServiceLinkedRoles() {
        SmallAccount account = new SmallAccount()
                .role("aws-service-role/x.amazonaws.com/linked", "Allow s3:* on *", "", "")
                .role("own", "Allow s3:* on *", "", "")
                .scp("p-1", "Deny s3:* on *", "ROOT");
        assertThat(access(account).principals())
                .extracting(one -> one.onEverything("s3:GetObject").isGranted())
                .containsExactly(true, false);
    }

    @Test
    void whoSharesPoliciesSharesTheReach() {
        SmallAccount account = new SmallAccount()
                .user("alice", "Allow iam:* on arn:aws:iam::*:user/x", SmallAccount.member("g"))
                .user("bob", "Allow iam:* on arn:aws:iam::*:user/x", SmallAccount.member("g"))
                .user("carol", "Allow iam:* on arn:aws:iam::*:user/${aws:username}")
                .user("dave", "Allow iam:* on arn:aws:iam::*:user/${aws:username}")
                .group("g", "Deny iam:* on arn:aws:iam::*:user/y");
        Examination examination = account.examination();
        AccountAccess access = Privileges.of(examination).access();
        assertThat(access.principals().stream()
                        .map(one -> one.reach("iam:CreateAccessKey").key())
                        .distinct())
                .hasSize(3);
    }

    @Test
    void theOldLanguageHasNoVariables() {
        SmallAccount account = new SmallAccount()
                .user(
                        "alice",
                        "",
                        ",\"UserPolicyList\":[{\"PolicyName\":\"p\",\"PolicyDocument\":"
                                + Documents.old("Allow s3:* on arn:aws:s3:::${aws:username}") + "}]");
        PrincipalAccess alice = access(account).of(USER).orElseThrow();
        assertThat(alice.on("s3:GetObject", "arn:aws:s3:::alice").isGranted()).isFalse();
        assertThat(alice.on("s3:GetObject", "arn:aws:s3:::${aws:username}").isGranted())
                .isTrue();
    }

    @Test
    void withoutSomeStatementsOrWithOtherPoliciesItIsAnother() {
        SmallAccount account = new SmallAccount()
                .user("alice", "Allow s3:* on * if Bool a:b true; Allow ec2:* on *", SmallAccount.bounded("b"))
                .policy("b", "Allow s3:* on *");
        PrincipalAccess alice = access(account).of(USER).orElseThrow();
        PrincipalAccess less = alice.withoutAllows(statement -> !statement.isUnconditional());
        assertThat(less.onEverything("s3:GetObject").isGranted()).isFalse();
        assertThat(alice.onEverything("s3:GetObject").isConditional()).isTrue();
        PrincipalAccess free = alice.with(alice.policies(), Optional.empty());
        assertThat(free.onEverything("ec2:RunInstances").isGranted()).isTrue();
        assertThat(alice.onEverything("ec2:RunInstances").isGranted()).isFalse();
    }
}
