package org.iamassay.testing;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Check;
import org.iamassay.checks.mfa.ConsoleUserWithoutMfa;
import org.iamassay.checks.mfa.UserWithoutMfa;
import org.iamassay.checks.passwords.ConsolePasswordNotChanged;
import org.iamassay.checks.passwords.ConsolePasswordNotInUse;
import org.iamassay.checks.passwords.ConsolePasswordOverdue;
import org.iamassay.checks.root.RootUsedRecently;
import org.iamassay.checks.root.RootWithActiveAccessKey;
import org.iamassay.checks.root.RootWithInactiveAccessKey;
import org.iamassay.checks.root.RootWithSigningCertificate;
import org.iamassay.checks.root.RootWithoutMfa;
import org.iamassay.checks.users.EmptyShellUser;
import org.iamassay.checks.users.ReservedUserUsed;
import org.iamassay.checks.users.UserNamedForMany;
import org.iamassay.checks.users.UserNotInUse;

/** The checks that tests about the whole set look at. */
public final class TestChecks {

    private TestChecks() {}

    public static List<Check> all() {
        return List.of(
                new RootWithActiveAccessKey(),
                new RootWithInactiveAccessKey(),
                new RootWithoutMfa(),
                new RootUsedRecently(),
                new RootWithSigningCertificate(),
                new UserNamedForMany(),
                new UserNotInUse(),
                new EmptyShellUser(),
                new ReservedUserUsed(),
                new ConsoleUserWithoutMfa(),
                new UserWithoutMfa(),
                new ConsolePasswordNotInUse(),
                new ConsolePasswordNotChanged(),
                new ConsolePasswordOverdue());
    }

    public static Optional<Check> byId(String id) {
        return all().stream().filter(check -> check.info().id().equals(id)).findFirst();
    }
}
