package org.iamassay.policy.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.model.Arn;
import org.iamassay.model.Identity;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.decision.Context;

/** The condition keys of which the authorization details tell for every request of a user or role. */
public final class PrincipalContext implements Context {

    private static final String TAG = "aws:principaltag/";

    private final Map<String, Entry> known = new TreeMap<>();
    private final boolean everyTagKnown;

    private PrincipalContext(Identity identity) {
        Arn arn = Arn.of(identity.arn());
        boolean role = identity instanceof RoleDetail;
        // A session of a role may bring tags of its own.
        everyTagKnown = !role;
        put("aws:PrincipalArn", identity.arn());
        put("aws:PrincipalAccount", arn.account().value());
        put("aws:PrincipalType", role ? "AssumedRole" : "User");
        put("aws:PrincipalIsAWSService", "false");
        if (role) {
            known.put("aws:username", new Absent());
        } else {
            put("aws:username", identity.name());
            put("aws:userid", identity.id());
        }
        identity.tags().forEach((key, value) -> put("aws:PrincipalTag/" + key, value));
    }

    /** What is known of the requests of a user or role. */
    public static PrincipalContext of(Identity identity) {
        return new PrincipalContext(identity);
    }

    @Override
    public Entry get(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        Entry entry = known.get(name);
        if (entry != null) {
            return entry;
        }
        return everyTagKnown && name.startsWith(TAG) ? new Absent() : new Unsettled();
    }

    private void put(String key, String value) {
        if (!value.isEmpty()) {
            known.put(key.toLowerCase(Locale.ROOT), new Present(List.of(value), false));
        }
    }
}
