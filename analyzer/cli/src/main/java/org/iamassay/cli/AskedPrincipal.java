package org.iamassay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.iamassay.model.Arn;
import org.iamassay.policy.inquiry.Asker;
import org.iamassay.policy.inquiry.Inquiry;
import org.iamassay.report.SafeText;
import org.iamassay.words.Suggestions;

/**
 * The user or role that a question names.
 *
 * @param name an ARN, of a session of a role too; a name; or the end of an ARN, as {@code role/deploy}
 */
record AskedPrincipal(String name) {

    private static final String ASSUMED = "assumed-role/";

    /**
     * Those of one account that bear the name, with what is wanted of each.
     *
     * @param found what is wanted of each, by its ARN
     * @param others words for the others of the account, to suggest one
     */
    record Match<R>(List<Found<R>> found, List<String> others) {}

    /** One that bears the name. */
    record Found<R>(String arn, R wanted) {}

    /** Those of an account that bear the name. */
    <R> Match<R> match(Inquiry inquiry, Function<Asker, R> wanted) {
        List<Asker> askers = inquiry.askers();
        List<Found<R>> found = meant(askers).stream()
                .map(asker -> new Found<>(asker.arn(), wanted.apply(asker)))
                .toList();
        return new Match<>(
                found, found.isEmpty() ? askers.stream().map(this::suggestion).toList() : List.of());
    }

    /** The one of all accounts that bears the name. */
    <R> R only(List<Match<R>> matches) {
        List<Found<R>> found = matches.stream().flatMap(m -> m.found().stream()).toList();
        if (found.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, unknown(matches));
        }
        if (found.size() > 1) {
            throw new CommandException(
                    ExitCode.USAGE,
                    shown() + " may be "
                            + found.stream()
                                    .map(Found::arn)
                                    .map(SafeText::visible)
                                    .sorted()
                                    .collect(Collectors.joining(" or "))
                            + "; give the ARN, or the account with --account.");
        }
        return found.get(0).wanted();
    }

    /** IAM tells names apart without their case, and exports keep the case they were made with. */
    private List<Asker> meant(List<Asker> askers) {
        List<Predicate<Asker>> ways = new ArrayList<>();
        String arn = roleOfSession().orElse(name);
        ways.add(asker -> asker.arn().equals(arn));
        ways.add(asker -> Arn.of(asker.arn()).resource().equals(arn) || isSession(asker, arn));
        ways.add(asker -> asker.name().equals(arn));
        ways.add(asker -> asker.name().equalsIgnoreCase(arn));
        for (Predicate<Asker> way : ways) {
            List<Asker> found = askers.stream().filter(way).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The path of a role is not in the ARN of its session, so account and name tell it. */
    private boolean isSession(Asker asker, String arn) {
        Arn own = Arn.of(asker.arn());
        return roleOfSession().isPresent()
                && asker.kind().equals("role")
                && own.account().equals(Arn.of(arn).account())
                && own.name().equals(Arn.of(arn).name());
    }

    private Optional<String> roleOfSession() {
        Arn arn = Arn.of(name);
        if (!arn.resource().startsWith(ASSUMED)) {
            return Optional.empty();
        }
        String role = arn.resource().substring(ASSUMED.length()).replaceFirst("/.*", "");
        return Optional.of("arn:" + arn.partition() + ":iam::" + arn.account() + ":role/" + role);
    }

    private String suggestion(Asker asker) {
        return name.startsWith("arn:") ? asker.arn() : asker.name();
    }

    private <R> String unknown(List<Match<R>> matches) {
        if (Arn.of(name).resource().startsWith("group/") || name.startsWith("group/")) {
            return shown() + " is a group, and groups make no requests; ask for one of its members.";
        }
        List<String> all = matches.stream().flatMap(m -> m.others().stream()).toList();
        return shown() + " is no user or role of the evidence"
                + Suggestions.nearest(name, all)
                        .map(near -> "; did you mean \"" + SafeText.visible(near) + "\"?")
                        .orElse("; give a name or an ARN as the authorization details spell it.");
    }

    private String shown() {
        return "'" + SafeText.visible(name) + "'";
    }
}
