package org.iamassay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.check.Parameters;
import org.iamassay.check.Reference;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.User;
import org.iamassay.report.Figure.Kind;
import org.iamassay.report.Figure.Meaning;
import org.iamassay.report.Figure.Series;

/** Figures of MFA, ages and last use, counted over the rows of the table of principals. */
final class CredentialFigures {

    /** Upper ends of the age classes, in days; an age of exactly that many days belongs to the class. */
    private static final int[] AGES = {30, 90, 180, 365, 730};

    /** Upper ends of the classes of last use, in days; exactly that many days belongs to the next class. */
    private static final int[] USES = {7, 30, 45, 90, 365};

    private final Basis basis;
    private final List<User> users;
    private final List<User> roots;

    CredentialFigures(Basis basis) {
        this.basis = basis;
        List<User> all = basis.assessment().principals().stream()
                .map(PrincipalResult::row)
                .flatMap(Optional::stream)
                .toList();
        this.users = all.stream().filter(u -> !u.isRoot()).toList();
        this.roots = all.stream().filter(User::isRoot).toList();
    }

    Figure mfaCoverage() {
        List<Flag> flags = users.stream()
                .filter(u -> u.password().isYes())
                .map(User::mfaActive)
                .toList();
        List<Series> slices = List.of(
                slice(
                        "with-mfa",
                        Meaning.PASS,
                        flags.stream().filter(Flag::isYes).count()),
                slice(
                        "without-mfa",
                        Meaning.FAIL,
                        flags.stream().filter(Flag::isNo).count()),
                slice(
                        "unknown",
                        Meaning.NOT_ASSESSED,
                        flags.stream().filter(Flag::isUnknown).count()));
        return ResultFigures.figure(
                basis.texts(), "mfa-coverage", Kind.RING, List.of(basis.text("category.console-users")), slices);
    }

    private Series slice(String name, Meaning meaning, long number) {
        return new Series(basis.text("series." + name), meaning, List.of((double) number));
    }

    Figure keyAge() {
        Stream<Reference> created =
                users.stream().flatMap(u -> activeKeys(u).map(k -> basis.dates().creation(u, k)));
        return ages("key-age", "active-keys", created);
    }

    Figure passwordAge() {
        Stream<Reference> set = users.stream()
                .filter(u -> u.password().isYes())
                .map(u -> basis.dates().passwordSet(u));
        return ages("password-age", "passwords", set);
    }

    private Figure ages(String id, String series, Stream<Reference> since) {
        double[] counts = new double[AGES.length + 2];
        since.forEach(r -> counts[r.isKnown() ? ageClass(seconds(r.epochSecond())) : AGES.length + 1]++);
        return ResultFigures.figure(
                basis.texts(),
                id,
                Kind.BARS,
                basis.texts().parts("categories.age"),
                List.of(new Series(basis.text("series." + series), Meaning.NEUTRAL, boxed(counts))));
    }

    Figure lastUse() {
        List<Series> rows = new ArrayList<>();
        rows.add(uses(
                "passwords",
                users.stream()
                        .filter(u -> u.password().isYes())
                        .map(u -> basis.dates().passwordLastUsed(u))));
        rows.add(uses(
                "active-keys",
                users.stream()
                        .flatMap(CredentialFigures::activeKeys)
                        .map(k -> basis.dates().lastUsed(k))));
        rows.add(uses("root", roots.stream().flatMap(this::rootUses)));
        return ResultFigures.figure(
                basis.texts(), "last-use", Kind.HEAT_MAP, basis.texts().parts("categories.use"), rows);
    }

    /** The root user's password and active keys; its password counts unless it is known to have none. */
    private Stream<Moment> rootUses(User root) {
        Stream<Moment> keys = activeKeys(root).map(k -> basis.dates().lastUsed(k));
        return root.password().isNo()
                ? keys
                : Stream.concat(Stream.of(basis.dates().passwordLastUsed(root)), keys);
    }

    private Series uses(String name, Stream<Moment> lastUses) {
        double[] counts = new double[USES.length + 3];
        lastUses.forEach(moment -> counts[useClass(moment)]++);
        return new Series(basis.text("series." + name), Meaning.NEUTRAL, boxed(counts));
    }

    private int useClass(Moment lastUse) {
        if (lastUse.isUnknown()) {
            return USES.length + 2;
        }
        if (lastUse.isSentinel()) {
            return USES.length + 1;
        }
        return (int) Arrays.stream(USES)
                .filter(days -> seconds(lastUse.epochSecond()) >= days * Parameters.DAY)
                .count();
    }

    private static int ageClass(long seconds) {
        return (int) Arrays.stream(AGES)
                .filter(days -> seconds > days * Parameters.DAY)
                .count();
    }

    private long seconds(long since) {
        return basis.dates().asOf() - since;
    }

    private static Stream<AccessKey> activeKeys(User user) {
        return user.keys().stream().filter(AccessKey::isActive);
    }

    private static List<Double> boxed(double[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
