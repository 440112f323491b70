package org.iamassay.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.assess.Assessment;
import org.iamassay.model.AttachedPolicy;
import org.iamassay.model.Identity;
import org.iamassay.model.InlinePolicy;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.UserDetail;

/** What users and roles hold by the authorization details: groups, policies, boundary, tags; for their own pages. */
final class Holdings {

    private static final String SEPARATOR = "\n";

    private Holdings() {}

    /** ARN, groups, managed policies, inline policies, boundary and tags of each, several of a kind on a line each. */
    static List<List<String>> rows(Assessment assessment) {
        List<List<String>> rows = new ArrayList<>();
        assessment.snapshot().all(UserDetail.class).forEach(user -> rows.add(row(user, user.groups())));
        assessment.snapshot().all(RoleDetail.class).forEach(role -> rows.add(row(role, List.of())));
        rows.sort(Comparator.comparing(row -> row.get(0)));
        return rows;
    }

    private static List<String> row(Identity identity, List<String> groups) {
        return List.of(
                identity.arn(),
                lines(groups),
                lines(identity.attached().stream().map(AttachedPolicy::name).toList()),
                lines(identity.inline().stream().map(InlinePolicy::name).toList()),
                identity.boundary().orElse(""),
                lines(identity.tags().entrySet().stream()
                        .map(tag -> tag.getKey() + " = " + tag.getValue())
                        .toList()));
    }

    private static String lines(List<String> texts) {
        return texts.stream().sorted().collect(Collectors.joining(SEPARATOR));
    }
}
