package org.iamassay.check;

import java.util.Collection;
import java.util.List;
import org.iamassay.model.Moment;

/**
 * An access key or signing certificate of a list, which has an id and no slot.
 *
 * @param type word of the kind of subject: {@code access-key}
 * @param id the id that AWS gave it
 */
public record ListedCredential(String type, String user, String id, Moment created) {

    private static final int SHOWN = 4;

    /**
     * The subject, with the key that a row of a report would give (checklist section 1.4); a number is appended where
     * another credential of the user was made in the same second.
     *
     * @param ofUser the subjects of this user and type
     */
    public Subject subject(Collection<ListedCredential> ofUser, KnownUsers users) {
        String arn = users.arn(user);
        String key = arn + "#" + type + "/" + created.text();
        List<String> same = ofUser.stream()
                .filter(other -> other.created.hasTextOf(created))
                .map(ListedCredential::id)
                .distinct()
                .sorted()
                .toList();
        String number = same.size() > 1 ? "/" + (same.indexOf(id) + 1) : "";
        return Subject.of(type, user + ", " + words(), arn, key + number, created);
    }

    /** The credential for texts, with the end of its id, as much as is needed to find it. */
    public String words() {
        return type.replace('-', ' ') + " ending " + id.substring(Math.max(0, id.length() - SHOWN));
    }
}
