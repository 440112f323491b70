package org.iamassay.history.frame;

import java.util.List;
import java.util.function.Function;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;
import org.jspecify.annotations.Nullable;

/**
 * A row of which the store kept the facts: its cells are written anew, in AWS's form.
 *
 * @param made the facts of the row
 */
record KeptRow(String file, int line, Function<Row, User> made) implements Row {

    @Override
    public @Nullable String cell(ReportColumn column) {
        User user = made.apply(this);
        AccessKey one = user.keys().get(0);
        AccessKey two = user.keys().get(1);
        List<SigningCertificate> certificates = user.certificates();
        return switch (column) {
            case USER -> user.name();
            case ARN -> user.arn().text();
            case USER_CREATION_TIME -> text(user.created());
            case PASSWORD_ENABLED -> text(user.password());
            case PASSWORD_LAST_USED -> text(user.passwordLastUsed());
            case PASSWORD_LAST_CHANGED -> text(user.passwordLastChanged());
            case PASSWORD_NEXT_ROTATION -> text(user.passwordNextRotation());
            case MFA_ACTIVE -> text(user.mfaActive());
            case ACCESS_KEY_1_ACTIVE -> text(one.active());
            case ACCESS_KEY_1_LAST_ROTATED -> text(one.lastRotated());
            case ACCESS_KEY_1_LAST_USED_DATE -> text(one.lastUsed());
            case ACCESS_KEY_2_ACTIVE -> text(two.active());
            case ACCESS_KEY_2_LAST_ROTATED -> text(two.lastRotated());
            case ACCESS_KEY_2_LAST_USED_DATE -> text(two.lastUsed());
            case CERT_1_ACTIVE -> text(certificates.get(0).active());
            case CERT_1_LAST_ROTATED -> text(certificates.get(0).lastRotated());
            case CERT_2_ACTIVE -> text(certificates.get(1).active());
            case CERT_2_LAST_ROTATED -> text(certificates.get(1).lastRotated());
            default -> null;
        };
    }

    private static @Nullable String text(Flag flag) {
        return flag.isUnknown() ? null : flag.toString();
    }

    private static @Nullable String text(Moment moment) {
        return moment.isUnknown() ? null : moment.toString();
    }
}
