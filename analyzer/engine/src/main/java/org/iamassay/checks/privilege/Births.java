package org.iamassay.checks.privilege;

import java.util.HashMap;
import java.util.Map;
import org.iamassay.model.ListedRole;
import org.iamassay.model.ListedUser;
import org.iamassay.model.Moment;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Sentinel;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;
import org.iamassay.model.UserRows;

/** When users and roles were created, as far as any evidence tells. */
final class Births {

    private final Map<String, Moment> byArn = new HashMap<>();

    private Births() {}

    static Births of(Snapshot snapshot) {
        Births births = new Births();
        for (UserRows rows : snapshot.users()) {
            births.add(rows.first().arn().text(), rows.first().created());
        }
        snapshot.all(UserDetail.class).forEach(user -> births.add(user.arn(), user.created()));
        snapshot.all(RoleDetail.class).forEach(role -> births.add(role.arn(), role.created()));
        snapshot.all(ListedUser.class).forEach(user -> births.add(user.arn(), user.created()));
        snapshot.all(ListedRole.class).forEach(role -> births.add(role.arn(), role.created()));
        return births;
    }

    /** The creation of an identity; where evidence disagrees the earlier one, so that no doubt makes it too young. */
    Moment of(String arn) {
        return byArn.getOrDefault(arn, Moment.sentinel(Sentinel.NOT_APPLICABLE));
    }

    private void add(String arn, Moment created) {
        if (created.isDate()) {
            byArn.merge(arn, created, (one, other) -> one.epochSecond() <= other.epochSecond() ? one : other);
        }
    }
}
