package org.iamassay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.report.SafeText;

/** A user or role that may be named before the evidence. */
final class NamedPrincipal {

    private static final int SUGGESTIONS = 3;

    private final Optional<String> name;
    private final List<Path> evidence;

    private NamedPrincipal(Optional<String> name, List<String> evidence) {
        this.name = name;
        this.evidence = evidence.stream().map(Path::of).toList();
    }

    /** The first argument is a principal if more follow and it is an ARN or no file. */
    static NamedPrincipal first(List<String> arguments) {
        String first = arguments.get(0);
        boolean isFile = first.equals("-") || (!first.startsWith("arn:") && Files.exists(Path.of(first)));
        return arguments.size() == 1 || isFile
                ? new NamedPrincipal(Optional.empty(), arguments)
                : new NamedPrincipal(Optional.of(first), arguments.subList(1, arguments.size()));
    }

    List<Path> evidence() {
        return evidence;
    }

    /** The ARNs that are meant, of several accounts or kinds if they share the name; empty if none was named. */
    Optional<List<String>> among(List<AccountAccess> accounts) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<PrincipalAccess> all = accounts.stream()
                .flatMap(access -> access.principals().stream())
                .toList();
        List<String> meant = all.stream()
                .filter(one ->
                        one.arn().equals(name.get()) || one.identity().name().equals(name.get()))
                .map(PrincipalAccess::arn)
                .distinct()
                .toList();
        if (meant.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, unknown(all));
        }
        return Optional.of(meant);
    }

    private String unknown(List<PrincipalAccess> all) {
        String given = name.orElseThrow();
        String near = all.stream()
                .map(one ->
                        given.startsWith("arn:") ? one.arn() : one.identity().name())
                .distinct()
                .sorted(Comparator.<String>comparingInt(one -> distance(one, given))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(one -> distance(one, given) <= Math.max(2, given.length() / 2))
                .limit(SUGGESTIONS)
                .collect(Collectors.joining(", "));
        return "'" + SafeText.visible(given) + "' is no user or role of the evidence, and no file"
                + (near.isEmpty() ? "; give a name or an ARN as it stands there." : "; did you mean " + near + "?");
    }

    /** Letters to change, add or take away to come from one text to the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
