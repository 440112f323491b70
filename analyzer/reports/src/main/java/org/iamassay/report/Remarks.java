package org.iamassay.report;

import java.util.LinkedHashSet;
import java.util.Set;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;

/** What an empty cell of a principal means: never used, or not to be told from the evidence. */
final class Remarks {

    private final Texts texts;
    private final Set<String> remarks = new LinkedHashSet<>();

    Remarks(Texts texts) {
        this.texts = texts;
    }

    String of(User user) {
        unknown(user.created());
        unknown(user.password());
        unknown(user.mfaActive());
        unknown(user.passwordLastUsed());
        unknown(user.passwordLastChanged());
        if (user.password().isYes() && user.passwordLastUsed().isSentinel()) {
            remarks.add(texts.get("remark.password-never-used"));
        }
        user.keys().forEach(this::key);
        for (SigningCertificate certificate : user.certificates()) {
            unknown(certificate.active());
            unknown(certificate.lastRotated());
        }
        return String.join("; ", remarks);
    }

    private void key(AccessKey key) {
        unknown(key.active());
        unknown(key.lastRotated());
        unknown(key.lastUsed());
        if (key.isActive() && key.lastUsed().isSentinel()) {
            remarks.add(texts.get("remark.key-never-used", key.slot()));
        }
    }

    private void unknown(Flag flag) {
        if (flag.isUnknown()) {
            remarks.add(new Reasons(texts).explain(flag.reason()));
        }
    }

    private void unknown(Moment moment) {
        if (moment.isUnknown()) {
            remarks.add(new Reasons(texts).explain(moment.reason()));
        }
    }
}
