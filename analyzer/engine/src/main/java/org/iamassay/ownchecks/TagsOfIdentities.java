package org.iamassay.ownchecks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.Examination;
import org.iamassay.model.Identity;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;

/** Tags by ARN, as the authorization details tell them: an identity that they do not list has unknown tags, not none. */
final class TagsOfIdentities {

    private final Map<String, Map<String, String>> byArn = new HashMap<>();

    private TagsOfIdentities(Snapshot snapshot) {
        snapshot.all(UserDetail.class).forEach(this::add);
        snapshot.all(RoleDetail.class).forEach(this::add);
    }

    static TagsOfIdentities of(Examination examination) {
        return examination.prepare("tags of identities", parameters -> new TagsOfIdentities(examination.snapshot()));
    }

    private void add(Identity identity) {
        byArn.put(identity.arn(), identity.tags());
    }

    Optional<Map<String, String>> of(String arn) {
        return Optional.ofNullable(byArn.get(arn));
    }
}
