package org.iamassay.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/** Makes rows of a credential report for tests of reports. */
final class SampleUsers {

    static final Instant AS_OF = Instant.parse("2026-01-01T00:00:00Z");
    static final String FILE = "credential-report.csv";

    private static final Moment NONE = Moment.sentinel(Sentinel.NOT_APPLICABLE);

    private final List<User> users = new ArrayList<>();

    /** Adds a user; days are counted back from as-of, -1 for never, and keys are {@code active:age:lastUse}. */
    SampleUsers user(String name, String password, String mfa, int lastUsed, String... keys) {
        users.add(user(name, "arn:aws:iam::111122223333:user/" + name, password, mfa, lastUsed, keys));
        return this;
    }

    /** Adds the root user. */
    SampleUsers root(String mfa, String... keys) {
        users.add(user("<root_account>", "arn:aws:iam::111122223333:root", "true", mfa, 200, keys));
        return this;
    }

    List<User> all() {
        return List.copyOf(users);
    }

    private User user(String name, String arn, String password, String mfa, int lastUsed, String... keys) {
        Map<ReportColumn, String> cells = new EnumMap<>(ReportColumn.class);
        cells.put(ReportColumn.USER, name);
        cells.put(ReportColumn.ARN, arn);
        cells.put(ReportColumn.PASSWORD_ENABLED, password);
        cells.put(ReportColumn.MFA_ACTIVE, mfa);
        boolean withPassword = password.equals("true");
        Moment created = back(1500 + users.size());
        cells.put(ReportColumn.USER_CREATION_TIME, created.text());
        cells.put(ReportColumn.PASSWORD_LAST_USED, withPassword ? back(lastUsed).toString() : "N/A");
        return new User(
                name,
                Arn.of(arn),
                created,
                flag(password, "password-unknown"),
                withPassword ? back(lastUsed) : NONE,
                withPassword ? back(20 + users.size() * 40) : NONE,
                NONE,
                flag(mfa, "unreadable:mfa_active"),
                List.of(key(1, keys, cells), key(2, keys, cells)),
                List.of(new SigningCertificate(1, Flag.NO, NONE), new SigningCertificate(2, Flag.NO, NONE)),
                TextCell.sentinel(Sentinel.NOT_APPLICABLE),
                name.equals("<root_account>"),
                new SampleRow(users.size() + 2, Map.copyOf(cells)));
    }

    private static AccessKey key(int slot, String[] keys, Map<ReportColumn, String> cells) {
        ReportColumn active = ReportColumn.ACCESS_KEY_1_ACTIVE.forSlot(slot);
        ReportColumn rotated = ReportColumn.ACCESS_KEY_1_LAST_ROTATED.forSlot(slot);
        if (keys.length < slot) {
            cells.put(active, "false");
            cells.put(rotated, "N/A");
            return new AccessKey(slot, Flag.NO, NONE, NONE, text("N/A"), text("N/A"));
        }
        String[] parts = keys[slot - 1].split(":", -1);
        Moment created = back(Integer.parseInt(parts[1]));
        Moment used = back(Integer.parseInt(parts[2]));
        cells.put(active, parts[0]);
        cells.put(rotated, created.text());
        boolean isUsed = used.isDate();
        return new AccessKey(
                slot,
                flag(parts[0], active.unreadable()),
                created,
                used,
                text(isUsed ? "eu-central-1" : "N/A"),
                text(isUsed ? "s3" : "N/A"));
    }

    private static TextCell text(String text) {
        return text.equals("N/A") ? TextCell.sentinel(Sentinel.NOT_APPLICABLE) : TextCell.of(text);
    }

    private static Flag flag(String text, String reason) {
        return text.isEmpty() ? Flag.unknown(reason) : Flag.of(text.equals("true"));
    }

    private static Moment back(int days) {
        return days < 0 ? NONE : Moment.at(AS_OF.getEpochSecond() - days * 86_400L);
    }

    private record SampleRow(int line, Map<ReportColumn, String> cells) implements Row {
        @Override
        public String file() {
            return FILE;
        }

        @Override
        public @Nullable String cell(ReportColumn column) {
            return cells.get(column);
        }
    }
}
