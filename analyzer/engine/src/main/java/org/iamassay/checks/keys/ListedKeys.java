package org.iamassay.checks.keys;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.iamassay.check.Credentials;
import org.iamassay.check.Dates;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.KnownUsers;
import org.iamassay.check.ListedCredential;
import org.iamassay.check.Outcome;
import org.iamassay.check.UserLists;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.AccessKeyMetadata;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;

/** The age of access keys as the lists of users' keys tell it, where there is no credential report. */
final class ListedKeys {

    private ListedKeys() {}

    /** Judges every key of every list. */
    static boolean examine(long limit, Examination examination, Verdicts verdicts) {
        UserLists<AccessKeyMetadata> lists =
                UserLists.of(examination, AccessKeyMetadata.class, EvidenceKind.ACCESS_KEYS);
        lists.all().forEach(ofUser -> examine(ofUser, limit, examination, verdicts));
        Optional<String> gap = Whole.gapOfUsers(examination.snapshot(), EvidenceKind.ACCESS_KEYS);
        gap.ifPresent(reason -> verdicts.whole(Outcome.notAssessed(reason)));
        return gap.isPresent() || !lists.all().isEmpty();
    }

    private static void examine(
            Collection<AccessKeyMetadata> ofUser, long limit, Examination examination, Verdicts verdicts) {
        List<ListedCredential> listed = ofUser.stream().map(ListedKeys::listed).toList();
        for (AccessKeyMetadata key : ofUser) {
            verdicts.add(
                    listed(key).subject(listed, KnownUsers.of(examination)),
                    examine(key, limit, examination.dates()),
                    List.of(
                            TraceCell.of(key.place().at("Status"), key.status()),
                            TraceCell.of(key.place().at("CreateDate"), key.created())));
        }
    }

    private static Outcome examine(AccessKeyMetadata key, long limit, Dates dates) {
        Flag active = Credentials.isActive(key.status());
        if (!active.isYes()) {
            return active.isNo() ? Outcome.notApplicable("no-active-key") : Outcome.notAssessed(active.reason());
        }
        Moment created = dates.seen(key.created(), "CreateDate");
        if (!created.isDate()) {
            return Outcome.notAssessed(Whole.unseen(created, "CreateDate"));
        }
        boolean old = dates.asOf() - created.epochSecond() > limit;
        return old
                ? Outcome.fail(listed(key).words() + " created " + dates.ago(created.epochSecond()))
                : Outcome.pass();
    }

    private static ListedCredential listed(AccessKeyMetadata key) {
        return new ListedCredential("access-key", key.user(), key.keyId(), key.created());
    }
}
