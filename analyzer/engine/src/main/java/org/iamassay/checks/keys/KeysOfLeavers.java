package org.iamassay.checks.keys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.PastReport;
import org.iamassay.check.Previous;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.AccessKey;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** Inactive keys whose users are gone since the previous snapshot: they went with them, if the list of users is whole. */
final class KeysOfLeavers {

    private KeysOfLeavers() {}

    /** Gives the verdicts and tells whether there was any. */
    static boolean judge(Previous previous, Examination examination, Verdicts verdicts) {
        boolean whole = examination.report().map(PastReport::whole).orElse(false);
        Outcome outcome = whole
                ? Outcome.pass("gone with its user since " + previous.name())
                : Outcome.notAssessed(Whole.incomplete(EvidenceKind.CREDENTIAL_REPORT));
        Map<String, List<User>> now = new HashMap<>();
        examination
                .snapshot()
                .users()
                .forEach(user -> now.computeIfAbsent(user.first().arn().text(), arn -> new ArrayList<>(1))
                        .add(user.first()));
        boolean any = false;
        for (UserRows user : previous.report().users()) {
            User row = user.first();
            boolean there = now.getOrDefault(row.arn().text(), List.of()).stream()
                    .anyMatch(other -> Previous.isSame(row, other));
            any |= !there && judge(row, outcome, examination, verdicts);
        }
        return any;
    }

    private static boolean judge(User row, Outcome outcome, Examination examination, Verdicts verdicts) {
        List<AccessKey> keys = row.keys().stream()
                .filter(key -> key.state() == AccessKey.State.INACTIVE
                        && key.lastRotated().isDate())
                .toList();
        boolean twins =
                keys.size() > 1 && keys.get(0).lastRotated().equals(keys.get(1).lastRotated());
        keys.forEach(key -> verdicts.add(
                examination.subject(row, key, twins),
                outcome,
                KeysOfUser.cells(row, key).toList()));
        return !keys.isEmpty();
    }
}
