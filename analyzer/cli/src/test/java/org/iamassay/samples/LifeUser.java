package org.iamassay.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.model.ReportColumn;

/** A user, or root, at some moment of an account's life: the facts up to it, one after the other. */
final class LifeUser {

    private static final String NONE = "N/A";
    private static final String NOT_SUPPORTED = "not_supported";
    private static final int SLOTS = 2;

    private final String account;
    private final Instant created;
    private final boolean isRoot;
    private final Map<Integer, LifeKey> keys = new TreeMap<>();
    private final Map<Integer, LifeCertificate> certificates = new TreeMap<>();
    private final List<Habit> signIns = new ArrayList<>();
    private String path = "/";
    private String name;
    private Optional<Instant> passwordChanged = Optional.empty();
    private boolean passwordIsTold = true;
    private boolean mfa;

    LifeUser(String account, Fact first) {
        this.account = account;
        created = first.at();
        name = first.who();
        isRoot = first.what() == What.ACCOUNT_OPENED;
        if (isRoot) {
            passwordIsTold = false;
        } else {
            path = first.word(0);
        }
    }

    void apply(Fact fact) {
        switch (fact.what()) {
            case USER_MOVED -> move(fact);
            case REPORT_TELLS_ROOT_PASSWORD -> passwordIsTold = true;
            case PASSWORD_SET -> password(fact, false);
            case PASSWORD_CHANGED -> password(fact, true);
            case PASSWORD_REMOVED -> removePassword(fact);
            case SIGNS_IN -> signIn(fact);
            case SIGNS_IN_NO_MORE -> Habit.stop(signIns, fact.at());
            case MFA_ENROLLED -> mfa(fact, true);
            case MFA_REMOVED -> mfa(fact, false);
            case KEY_CREATED -> keys.put(free(keys, fact), new LifeKey(fact));
            case KEY_DELETED -> keys.remove(slotOfKey(fact));
            case KEY_USED, KEY_RESTS, KEY_DEACTIVATED, KEY_REACTIVATED ->
                key(fact).apply(fact);
            case SLOTS_SWAPPED -> swap();
            case CERTIFICATE_ADDED -> certificates.put(free(certificates, fact), new LifeCertificate(fact));
            case CERTIFICATE_DELETED -> certificates.remove(slotOfCertificate(fact));
            case CERTIFICATE_DEACTIVATED, CERTIFICATE_REACTIVATED ->
                certificate(fact).switchTo(fact.what() == What.CERTIFICATE_REACTIVATED, fact);
            default -> throw fact.impossible("is nothing of a user");
        }
    }

    private void move(Fact fact) {
        path = fact.word(0);
        name = fact.word(1);
    }

    private void password(Fact fact, boolean isThere) {
        if (passwordChanged.isPresent() != isThere) {
            throw fact.impossible(isThere ? "there is no password" : "there is a password");
        }
        passwordChanged = Optional.of(fact.at());
    }

    private void removePassword(Fact fact) {
        if (passwordChanged.isEmpty()) {
            throw fact.impossible("there is no password");
        }
        passwordChanged = Optional.empty();
        Habit.stop(signIns, fact.at());
    }

    private void signIn(Fact fact) {
        if (passwordChanged.isEmpty()) {
            throw fact.impossible("there is no password");
        }
        signIns.add(Habit.of(fact, 0));
    }

    private void mfa(Fact fact, boolean on) {
        if (mfa == on) {
            throw fact.impossible("MFA is so already");
        }
        mfa = on;
    }

    private static int free(Map<Integer, ?> slots, Fact fact) {
        for (int slot = 1; slot <= SLOTS; slot++) {
            if (!slots.containsKey(slot)) {
                return slot;
            }
        }
        throw fact.impossible("both slots are taken");
    }

    private int slotOfKey(Fact fact) {
        return keys.entrySet().stream()
                .filter(slot -> fact.isOf(slot.getValue().label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> fact.impossible("there is no such key"));
    }

    private LifeKey key(Fact fact) {
        return keys.values().stream()
                .filter(key -> fact.isOf(key.label))
                .findFirst()
                .orElseThrow(() -> fact.impossible("there is no such key"));
    }

    private int slotOfCertificate(Fact fact) {
        return certificates.entrySet().stream()
                .filter(slot -> fact.isOf(slot.getValue().label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> fact.impossible("there is no such certificate"));
    }

    private LifeCertificate certificate(Fact fact) {
        return certificates.values().stream()
                .filter(certificate -> fact.isOf(certificate.label))
                .findFirst()
                .orElseThrow(() -> fact.impossible("there is no such certificate"));
    }

    /** The report lists keys in no order that AWS promises. */
    private void swap() {
        Map<Integer, LifeKey> before = new TreeMap<>(keys);
        keys.clear();
        before.forEach((slot, key) -> keys.put(SLOTS + 1 - slot, key));
    }

    String path() {
        return path;
    }

    ReportRow row(Instant now) {
        ReportRow row = isRoot
                ? ReportRow.root(account, created.toString())
                : ReportRow.user(account, path.substring(1), name, created.toString());
        fillPassword(row, now);
        keys.forEach((slot, key) -> key.fill(row, slot, now));
        certificates.forEach((slot, certificate) -> certificate.fill(row, slot));
        return mfa ? row.mfa() : row;
    }

    private void fillPassword(ReportRow row, Instant now) {
        String used = Habit.last(signIns, now).map(Instant::toString).orElse("no_information");
        passwordChanged.ifPresent(changed -> row.password(changed.toString(), used, NONE));
        if (!passwordIsTold) {
            row.set(ReportColumn.PASSWORD_ENABLED, NOT_SUPPORTED)
                    .set(ReportColumn.PASSWORD_LAST_CHANGED, NOT_SUPPORTED);
        }
    }
}
