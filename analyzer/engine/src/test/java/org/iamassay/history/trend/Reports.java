package org.iamassay.history.trend;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.PastReport;
import org.iamassay.check.ReportTime;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Arn;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.Sentinel;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.TextCell;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;
import org.jspecify.annotations.Nullable;

/** Credential reports in words: a line a user, {@code name password mfa key key}, keys as {@code A2025-01-31}, {@code I…}, {@code -} or {@code ?}. */
final class Reports {

    private Reports() {}

    static PastReport of(Instant asOf, List<UserRows> users) {
        return new PastReport(
                asOf,
                ReportTime.at(asOf),
                users,
                Optional.empty(),
                true,
                EnumSet.allOf(ReportColumn.class),
                Set.of(asOf.toString()));
    }

    static PastReport of(Instant asOf, String lines) {
        return of(
                asOf,
                lines.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> user(line.strip().split(" +", -1)))
                        .toList());
    }

    private static UserRows user(String[] words) {
        return user(words[0], flag(words[1]), flag(words[2]), key(1, words[3]), key(2, words[4]));
    }

    static UserRows user(String name, Flag password, Flag mfa, AccessKey one, AccessKey two) {
        Moment none = Moment.sentinel(Sentinel.NOT_APPLICABLE);
        return new UserRows(List.of(new User(
                name,
                Arn.of("arn:aws:iam::" + Story.ACCOUNT + ":user/" + name),
                Moment.at(Story.day("2020-01-01").getEpochSecond()),
                password,
                none,
                none,
                none,
                mfa,
                List.of(one, two),
                List.of(new SigningCertificate(1, Flag.NO, none), new SigningCertificate(2, Flag.NO, none)),
                TextCell.sentinel(Sentinel.NOT_APPLICABLE),
                false,
                new NoRow())));
    }

    private static Flag flag(String word) {
        return word.equals("?") ? Flag.unknown("unreadable:x") : Flag.of(word.equals("yes"));
    }

    static AccessKey key(int slot, String text) {
        TextCell no = TextCell.sentinel(Sentinel.NOT_APPLICABLE);
        Moment none = Moment.sentinel(Sentinel.NOT_APPLICABLE);
        char state = text.charAt(0);
        Moment created = text.length() > 1
                ? Moment.at(Story.day(text.substring(1)).getEpochSecond())
                : state == '-' ? none : Moment.unknown("unreadable:y");
        Flag active = state == '?' ? Flag.unknown("unreadable:x") : Flag.of(state == 'A');
        return new AccessKey(slot, active, created, none, no, no);
    }

    private record NoRow() implements Row {

        @Override
        public String file() {
            return "credential-report.csv";
        }

        @Override
        public int line() {
            return 1;
        }

        @Override
        public @Nullable String cell(ReportColumn column) {
            return null;
        }
    }
}
