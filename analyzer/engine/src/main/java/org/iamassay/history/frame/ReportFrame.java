package org.iamassay.history.frame;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.iamassay.check.PastReport;
import org.iamassay.check.ReportTime;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Arn;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.TextCell;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** The credential frame: what the reports of a snapshot show, without what no comparison asks for. */
final class ReportFrame {

    private static final TextCell NOT_KEPT = TextCell.unknown("not-kept");

    private ReportFrame() {}

    static void write(PastReport report, FrameOutput out) throws IOException {
        out.number(report.asOf().getEpochSecond());
        out.number(report.time().low().getEpochSecond());
        out.truth(report.time().high().isPresent());
        if (report.time().high().isPresent()) {
            out.number(report.time().high().get().getEpochSecond());
        }
        out.truth(report.whole());
        out.number(report.columns().size());
        for (ReportColumn column : new TreeSet<>(report.columns())) {
            out.word(column);
        }
        out.texts(new TreeSet<>(report.digests()));
        out.truth(report.root().isPresent());
        if (report.root().isPresent()) {
            write(report.root().get(), out);
        }
        out.number(report.users().size());
        for (UserRows user : report.users()) {
            write(user, out);
        }
    }

    private static void write(UserRows user, FrameOutput out) throws IOException {
        out.number(user.rows().size());
        for (User row : user.rows()) {
            write(row, out);
        }
    }

    private static void write(User user, FrameOutput out) throws IOException {
        out.text(user.row().file());
        out.number(user.row().line());
        out.text(user.name());
        out.text(user.arn().text());
        out.truth(user.isRoot());
        out.moment(user.created());
        out.flag(user.password());
        out.moment(user.passwordLastUsed());
        out.moment(user.passwordLastChanged());
        out.moment(user.passwordNextRotation());
        out.flag(user.mfaActive());
        out.number(user.keys().size());
        for (AccessKey key : user.keys()) {
            out.number(key.slot());
            out.flag(key.active());
            out.moment(key.lastRotated());
            out.moment(key.lastUsed());
        }
        out.number(user.certificates().size());
        for (SigningCertificate certificate : user.certificates()) {
            out.number(certificate.slot());
            out.flag(certificate.active());
            out.moment(certificate.lastRotated());
        }
    }

    static PastReport read(FrameInput in) throws IOException {
        Instant asOf = Instant.ofEpochSecond(in.number());
        Instant low = Instant.ofEpochSecond(in.number());
        Optional<Instant> high = in.truth() ? Optional.of(Instant.ofEpochSecond(in.number())) : Optional.empty();
        boolean whole = in.truth();
        Set<ReportColumn> columns = EnumSet.noneOf(ReportColumn.class);
        int count = in.count();
        for (int i = 0; i < count; i++) {
            columns.add(in.word(ReportColumn.class));
        }
        Set<String> digests = new LinkedHashSet<>(in.texts());
        Optional<UserRows> root = in.truth() ? Optional.of(rows(in)) : Optional.empty();
        int users = in.count();
        List<UserRows> all = new ArrayList<>(users);
        for (int i = 0; i < users; i++) {
            all.add(rows(in));
        }
        return new PastReport(asOf, new ReportTime(low, high), all, root, whole, columns, digests);
    }

    private static UserRows rows(FrameInput in) throws IOException {
        int count = in.count();
        List<User> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(user(in));
        }
        if (rows.isEmpty()) {
            throw new IOException("a user without rows in a frame");
        }
        return new UserRows(rows);
    }

    private static User user(FrameInput in) throws IOException {
        String file = in.text();
        int line = in.integer();
        String name = in.text();
        Arn arn = Arn.of(in.text());
        boolean root = in.truth();
        Moment created = in.moment();
        Flag password = in.flag();
        Moment lastUsed = in.moment();
        Moment lastChanged = in.moment();
        Moment nextRotation = in.moment();
        Flag mfa = in.flag();
        List<AccessKey> keys = keys(in);
        List<SigningCertificate> certificates = certificates(in);
        Function<Row, User> user = row -> new User(
                name,
                arn,
                created,
                password,
                lastUsed,
                lastChanged,
                nextRotation,
                mfa,
                keys,
                certificates,
                NOT_KEPT,
                root,
                row);
        return user.apply(new KeptRow(file, line, user));
    }

    private static List<AccessKey> keys(FrameInput in) throws IOException {
        int count = in.count();
        List<AccessKey> keys = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            keys.add(new AccessKey(in.integer(), in.flag(), in.moment(), in.moment(), NOT_KEPT, NOT_KEPT));
        }
        return keys;
    }

    private static List<SigningCertificate> certificates(FrameInput in) throws IOException {
        int count = in.count();
        List<SigningCertificate> certificates = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            certificates.add(new SigningCertificate(in.integer(), in.flag(), in.moment()));
        }
        return certificates;
    }
}
