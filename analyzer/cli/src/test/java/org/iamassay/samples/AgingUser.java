package org.iamassay.samples;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A user of a generated account that grows older from report to report, and of whom something changes now and then. */
final class AgingUser {

    private static final int DAY = 86_400;
    private static final int KINDS_OF_CHANGE = 8;

    private final String name;
    private final String path;
    private final long created;
    private final boolean comesBack;
    private final List<AgingKey> keys = List.of(new AgingKey(), new AgingKey());
    private long passwordChanged;
    private long passwordUsed;
    private boolean mfa;

    private AgingUser(String name, String path, long created, boolean comesBack) {
        this.name = name;
        this.path = path;
        this.created = created;
        this.comesBack = comesBack;
    }

    /** One that has been there for some time before the first report. */
    static AgingUser old(String name, long first, SplittableRandom random) {
        AgingUser user = joining(name, first - days(random, 300, 2500), random);
        user.passwordChanged = user.hasPassword() ? first - days(random, 1, 290) : 0;
        if (oneIn(random, 2)) {
            user.keys.get(0).create(first - days(random, 1, 290));
        }
        if (oneIn(random, 4)) {
            user.keys.get(1).create(first - days(random, 1, 290));
        }
        return user;
    }

    /** One that is made at this moment. */
    static AgingUser joining(String name, long at, SplittableRandom random) {
        String path = oneIn(random, 4) ? "people/team-" + random.nextInt(40) + "/" : "";
        AgingUser user = new AgingUser(name, path, at, !oneIn(random, 6));
        user.passwordChanged = oneIn(random, 3) ? 0 : at;
        user.mfa = !oneIn(random, 3);
        return user;
    }

    private static long days(SplittableRandom random, int least, int most) {
        return (long) random.nextInt(least, most) * DAY + random.nextInt(DAY);
    }

    private static boolean oneIn(SplittableRandom random, int n) {
        return random.nextInt(n) == 0;
    }

    private boolean hasPassword() {
        return passwordChanged > 0;
    }

    /** One thing of it changes at this moment. */
    void change(long at, SplittableRandom random) {
        switch (random.nextInt(KINDS_OF_CHANGE)) {
            case 0, 1 -> rotate(at);
            case 2 -> passwordChanged = at;
            case 3 -> togglePassword(at);
            case 4 -> mfa = !mfa || !oneIn(random, 4);
            case 5 -> active().ifPresentOrElse(AgingKey::deactivate, () -> rotate(at));
            case 6 -> oldest().ifPresentOrElse(AgingKey::delete, () -> rotate(at));
            default -> createKey(at);
        }
    }

    private void togglePassword(long at) {
        passwordUsed = 0;
        passwordChanged = hasPassword() ? 0 : at;
    }

    /** A new key in the place of an old one, which is switched off. */
    private void rotate(long at) {
        Optional<AgingKey> before = active();
        if (createKey(at)) {
            before.ifPresent(AgingKey::deactivate);
        }
    }

    private boolean createKey(long at) {
        if (keys.stream().allMatch(AgingKey::exists)) {
            keys.stream().filter(key -> !key.isActive()).findFirst().ifPresent(AgingKey::delete);
        }
        Optional<AgingKey> free = keys.stream().filter(key -> !key.exists()).findFirst();
        free.ifPresent(key -> key.create(at));
        return free.isPresent();
    }

    private Optional<AgingKey> active() {
        return byAge().filter(AgingKey::isActive).findFirst();
    }

    private Optional<AgingKey> oldest() {
        return byAge().findFirst();
    }

    private Stream<AgingKey> byAge() {
        return keys.stream().filter(AgingKey::exists).sorted(Comparator.comparingLong(AgingKey::created));
    }

    /** Uses of the last days before this moment, which are no change. */
    void use(long at, SplittableRandom random) {
        long lately = at - days(random, 0, 20);
        if (comesBack && hasPassword() && lately >= passwordChanged) {
            passwordUsed = Math.max(passwordUsed, lately);
        }
        if (comesBack) {
            keys.forEach(key -> key.use(lately));
        }
    }

    ReportRow row(String account) {
        ReportRow row = ReportRow.user(account, path, name, AgingKey.text(created));
        if (hasPassword()) {
            String used = passwordUsed > 0 ? AgingKey.text(passwordUsed) : "no_information";
            row.password(AgingKey.text(passwordChanged), used, "N/A");
        }
        keys.get(0).fill(row, 1);
        keys.get(1).fill(row, 2);
        return mfa ? row.mfa() : row;
    }
}
