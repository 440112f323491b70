package org.iamassay.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of one snapshot: what AWS would have answered at that moment of an account's life. */
final class LifeDumps {

    private static final String CREATED = "2019-01-15T09:00:00Z";

    private final AccountLife life;
    private final Moment moment;

    LifeDumps(AccountLife life, Moment moment) {
        this.life = life;
        this.moment = moment;
    }

    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        String generated = CliJson.time(moment.time().toString());
        files.put("credential-report.json", Story.envelope(life.rows(moment.time()), generated));
        if (moment.has(Moment.Also.POLICY)) {
            List<String> words = life.policy(moment.time()).orElseThrow();
            files.put(Call.of("iam get-account-password-policy").file(), CliJson.text(policy(words)));
        }
        if (moment.has(Moment.Also.DETAILS)) {
            files.put(Call.of("iam get-account-authorization-details").file(), CliJson.text(details()));
        }
        return files;
    }

    /** Words: least length, and {@code strict} where all kinds of characters and new passwords are asked for. */
    private static ObjectNode policy(List<String> words) {
        boolean strict = words.get(1).equals("strict");
        ObjectNode policy = CliJson.object(
                "MinimumPasswordLength",
                Integer.valueOf(words.get(0)),
                "RequireSymbols",
                strict,
                "RequireNumbers",
                strict,
                "RequireUppercaseCharacters",
                strict,
                "RequireLowercaseCharacters",
                true,
                "AllowUsersToChangePassword",
                true,
                "ExpirePasswords",
                false);
        if (strict) {
            policy.put("PasswordReusePrevention", 24);
        }
        return CliJson.object("PasswordPolicy", policy);
    }

    private ObjectNode details() {
        SampleAccount account = new SampleAccount(life.account(), ReportRow.root(life.account(), CREATED));
        List<SampleGroup> groups = List.of(
                account.group("Administrators", CREATED)
                        .attach(account.managed("/", "AdministratorAccess", PolicyTexts.EVERYTHING)),
                account.group("Developers", CREATED)
                        .attach(account.managed(
                                "/", "AmazonEC2ReadOnlyAccess", PolicyTexts.allow("", List.of("ec2:Describe*"), "*"))),
                account.group("Workloads", CREATED)
                        .attach(account.policy(
                                "/",
                                "workloads",
                                CREATED,
                                PolicyTexts.allow(
                                        "Objects", List.of("s3:GetObject"), "arn:aws:s3:::example-workloads/*"))));
        List<ObjectNode> users = new ArrayList<>();
        for (UserLife user : life.users()) {
            if (!user.isRoot()) {
                user.at(moment.time()).ifPresent(now -> users.add(detail(user, now, groups)));
            }
        }
        return CliJson.object(
                "UserDetailList", users,
                "GroupDetailList", groups.stream().map(SampleGroup::detail).toList(),
                "RoleDetailList", List.of(),
                "Policies",
                        account.policies().stream().map(SamplePolicy::detail).toList());
    }

    private ObjectNode detail(UserLife user, LifeUser now, List<SampleGroup> groups) {
        SampleGroup group = groups.stream()
                .filter(one -> one.name.equals(user.group()))
                .findFirst()
                .orElseThrow();
        return new SampleUser(now.row(moment.time()), now.path(), user.id())
                .in(group)
                .detail();
    }
}
