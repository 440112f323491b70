package org.iamassay.checks.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Parameters;
import org.iamassay.model.PasswordPolicy;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

/**
 * The due dates of passwords beside the age that the password policy sets.
 *
 * @param age days, empty where passwords do not expire
 * @param policy empty where the account has none
 */
record DueDates(OptionalInt age, Optional<PasswordPolicy> policy) {

    List<Difference> differences(List<User> users) {
        return users.stream()
                .flatMap(user -> oddity(user).stream()
                        .map(text -> new Difference("line " + user.row().line() + ", " + text, cells(user))))
                .toList();
    }

    private Optional<String> oddity(User user) {
        if (!user.passwordNextRotation().isDate()) {
            return age.isPresent()
                    ? Optional.of("no due date, and the policy sets " + age.getAsInt() + " days")
                    : Optional.empty();
        }
        long seconds = user.passwordNextRotation().epochSecond()
                - user.passwordLastChanged().epochSecond();
        long days = Math.floorDiv(seconds, Parameters.DAY);
        if (age.isEmpty()) {
            return Optional.of("due after " + days + " days, and the policy sets no age");
        }
        return Math.abs(days - age.getAsInt()) > 1
                ? Optional.of("due after " + days + " days, and the policy sets " + age.getAsInt())
                : Optional.empty();
    }

    private List<TraceCell> cells(User user) {
        Stream<TraceCell> row = Stream.of(ReportColumn.PASSWORD_LAST_CHANGED, ReportColumn.PASSWORD_NEXT_ROTATION)
                .map(column -> new TraceCell(
                        user.row().file(),
                        user.row().line(),
                        column.header(),
                        user.row().cell(column)));
        Stream<TraceCell> limit = policy.stream()
                .map(p -> TraceCell.of(
                        p.place().at("MaxPasswordAge"),
                        p.maxAgeDays().isPresent() ? p.maxAgeDays().getAsInt() : null));
        return Stream.concat(row, limit).toList();
    }
}
