package org.iamassay.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A user to whom things happen at random, one a second, as AWS lets them. */
final class RandomUser {

    /**
     * Something that happened.
     *
     * @param key creation of the key or certificate, or empty
     */
    record Fact(String word, String user, String key, Instant at) {}

    private static final int MOST = 2;

    private final String name;
    private final Random random;
    private final List<Fact> facts;
    private final List<Thing> keys = new ArrayList<>();
    private final List<Thing> certificates = new ArrayList<>();
    private @Nullable Instant created;
    private boolean password;
    private @Nullable Instant passwordChanged;
    private @Nullable Instant passwordUsed;
    private boolean mfa;

    /** A key or certificate. */
    private static final class Thing {
        private final Instant created;
        private boolean active = true;
        private @Nullable Instant used;

        Thing(Instant created) {
            this.created = created;
        }
    }

    RandomUser(String name, Random random, List<Fact> facts) {
        this.name = name;
        this.random = random;
        this.facts = facts;
    }

    String name() {
        return name;
    }

    boolean exists() {
        return created != null;
    }

    /** One thing more happens, if it can. */
    void live(Instant now) {
        if (created == null) {
            created = now;
            return;
        }
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> make(keys, "key-created", now);
            case 4, 5, 6 -> toggle(keys, "key", now);
            case 7, 8 -> delete(keys, "key-deleted", now);
            case 9 -> keys.stream().filter(key -> key.active).forEach(key -> key.used = now);
            case 10 -> make(certificates, "certificate-added", now);
            case 11 -> toggle(certificates, "certificate", now);
            case 12 -> delete(certificates, "certificate-deleted", now);
            case 13, 14 -> changePassword(now);
            case 15 -> removePassword(now);
            case 16, 17 -> passwordUsed = password ? now : passwordUsed;
            case 18 -> toggleMfa(now);
            default -> {
                if (random.nextInt(4) == 0) {
                    remove(now);
                }
            }
        }
    }

    private void make(List<Thing> things, String word, Instant now) {
        if (things.size() < MOST) {
            things.add(new Thing(now));
            facts.add(new Fact(word, name, now.toString(), now));
        }
    }

    private void toggle(List<Thing> things, String word, Instant now) {
        if (!things.isEmpty()) {
            Thing thing = things.get(random.nextInt(things.size()));
            thing.active = !thing.active;
            facts.add(new Fact(
                    word + (thing.active ? "-reactivated" : "-deactivated"), name, thing.created.toString(), now));
        }
    }

    private void delete(List<Thing> things, String word, Instant now) {
        if (!things.isEmpty()) {
            Thing thing = things.remove(random.nextInt(things.size()));
            facts.add(new Fact(word, name, thing.created.toString(), now));
        }
    }

    private void changePassword(Instant now) {
        facts.add(new Fact(password ? "password-changed" : "password-set", name, "", now));
        password = true;
        passwordChanged = now;
    }

    private void removePassword(Instant now) {
        if (password) {
            facts.add(new Fact("password-removed", name, "", now));
            password = false;
        }
    }

    private void toggleMfa(Instant now) {
        mfa = !mfa;
        facts.add(new Fact(mfa ? "mfa-enrolled" : "mfa-removed", name, "", now));
    }

    private void remove(Instant now) {
        while (!keys.isEmpty()) {
            delete(keys, "key-deleted", now);
        }
        while (!certificates.isEmpty()) {
            delete(certificates, "certificate-deleted", now);
        }
        removePassword(now);
        if (mfa) {
            toggleMfa(now);
        }
        passwordUsed = null;
        created = null;
    }

    /** All times of the row. */
    List<Instant> dates() {
        List<Instant> dates = new ArrayList<>();
        dates.add(created);
        if (password) {
            dates.add(passwordChanged);
            dates.add(passwordUsed);
        }
        keys.forEach(key -> dates.add(key.created));
        keys.forEach(key -> dates.add(key.used == null ? null : key.used.truncatedTo(ChronoUnit.MINUTES)));
        certificates.forEach(one -> dates.add(one.created));
        dates.removeIf(date -> date == null);
        return dates;
    }

    /** The row as the report has it; slots have no order. */
    String row() {
        StringJoiner row = new StringJoiner("; ");
        row.add("uct=" + created).add("pe=" + password).add("mfa=" + mfa);
        row.add("plc=" + cell(password ? passwordChanged : null)).add("plu=" + cell(password ? passwordUsed : null));
        row.add(slots("k", keys)).add(slots("c", certificates));
        return row.toString();
    }

    private String slots(String kind, List<Thing> things) {
        StringJoiner cells = new StringJoiner("; ");
        int swap = random.nextInt(2);
        for (int i = 0; i < things.size(); i++) {
            Thing thing = things.get(i);
            String slot = kind + (((i + swap) % MOST) + 1);
            cells.add(slot + "a=" + thing.active).add(slot + "r=" + thing.created);
            if (kind.equals("k")) {
                cells.add(slot + "u=" + cell(thing.used == null ? null : thing.used.truncatedTo(ChronoUnit.MINUTES)));
            }
        }
        return cells.toString();
    }

    private static String cell(@Nullable Instant time) {
        return time == null ? "N/A" : time.toString();
    }

    /** What a report shows, a word for each thing that can come and go. */
    List<String> state() {
        List<String> state = new ArrayList<>();
        if (created == null) {
            return state;
        }
        String who = name + " " + created;
        state.add("user " + who);
        keys.forEach(key -> state.add("key " + name + " " + key.created));
        keys.stream().filter(key -> key.active).forEach(key -> state.add("active key " + name + " " + key.created));
        certificates.forEach(one -> state.add("certificate " + name + " " + one.created));
        if (password) {
            state.add("password " + who);
        }
        if (mfa) {
            state.add("mfa " + who);
        }
        return state;
    }
}
