package org.iamassay.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.iamassay.model.PolicyText;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.escalation.Escalation;
import org.iamassay.policy.escalation.EscalationPath;
import org.iamassay.report.data.EscalationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay access paths [PRINCIPAL] EVIDENCE…}. */
@Command(
        name = "paths",
        description = "Finds the ways by which users and roles become administrator, step by step.",
        footer = {
            "",
            "Examples:",
            "  assay access paths authorization-details.json",
            "  assay access paths alice authorization-details.json",
            "  assay access paths arn:aws:iam::111122223333:role/deploy evidence/ --json"
        })
final class AccessPathsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "[PRINCIPAL] EVIDENCE",
            description = "Name or ARN of a user or role, if its ways alone are wanted; then the evidence.")
    List<String> arguments = new ArrayList<>();

    @Mixin
    AccountOptions reading = new AccountOptions();

    @Mixin
    CatalogueOption catalogue = new CatalogueOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "Print administrators and paths as JSON.")
    boolean json;

    AccessPathsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What was found in one account. */
    record Found(AccountAccess access, Escalation escalation) {}

    @Override
    public Integer call() throws IOException {
        terminal.configure(common.quiet, common.verbose, common.noColour);
        NamedPrincipal named = NamedPrincipal.first(arguments);
        Catalogue known = catalogue.catalogue();
        List<Found> found = new ArrayList<>();
        try (Session session = Session.open(named.evidence(), reading, terminal)) {
            session.each(series -> search(series.newest(), known), (snapshot, one) -> found.add(one));
            session.tellProblems();
            List<AccountAccess> accounts = found.stream().map(Found::access).toList();
            requirePrincipals(accounts);
            Optional<List<String>> wanted = named.among(accounts);
            tell(found, wanted);
            tellMissing(accounts, wanted);
            return session.isIncomplete() ? ExitCode.INCOMPLETE : ExitCode.DONE;
        }
    }

    private static Found search(Snapshot snapshot, Catalogue catalogue) {
        Map<String, PolicyDocument> read = new HashMap<>();
        AccountAccess access = AccountAccess.of(
                snapshot, catalogue, (PolicyText text) -> read.computeIfAbsent(text.json(), PolicyDocument::parse));
        return new Found(access, Escalation.of(access));
    }

    private static void requirePrincipals(List<AccountAccess> accounts) {
        if (accounts.stream().allMatch(access -> access.principals().isEmpty())) {
            throw new CommandException(
                    ExitCode.NOTHING_ASSESSED,
                    "the evidence holds no users and roles with their policies; export them with"
                            + " 'aws iam get-account-authorization-details'.");
        }
    }

    private void tell(List<Found> found, Optional<List<String>> wanted) throws IOException {
        List<String> administrators = new ArrayList<>(new TreeSet<>(found.stream()
                .flatMap(one -> one.escalation().administrators().stream())
                .filter(arn -> wanted.isEmpty() || wanted.get().contains(arn))
                .toList()));
        List<EscalationPath> paths = found.stream()
                .flatMap(one -> one.escalation().paths().stream())
                .filter(path -> wanted.isEmpty() || wanted.get().contains(path.principal()))
                .sorted(Comparator.comparingInt(path -> path.steps().size()))
                .toList();
        if (json) {
            EscalationJson.write(administrators, paths, terminal.results());
            terminal.results().println();
            return;
        }
        PathsPrinter printer = new PathsPrinter(terminal);
        printer.administrators(administrators, wanted.isPresent());
        printer.paths(paths, wanted.orElse(List.of()), administrators);
        if (wanted.isEmpty()) {
            printer.chokePoints(found.stream()
                    .flatMap(one -> one.escalation().chokePoints().stream())
                    .toList());
        }
    }

    /** What a document that is not there would allow is in no path. */
    private void tellMissing(List<AccountAccess> accounts, Optional<List<String>> wanted) {
        accounts.stream()
                .flatMap(access -> access.principals().stream())
                .filter(one -> wanted.isEmpty() || wanted.get().contains(one.arn()))
                .filter(one -> !one.isWhole())
                .map(AccessPathsCommand::missing)
                .forEach(terminal::message);
    }

    private static String missing(PrincipalAccess principal) {
        List<String> missing = new ArrayList<>(principal.missing());
        if (principal.boundaryUnknown()) {
            principal.identity().boundary().ifPresent(missing::add);
        }
        return "warning: of " + principal.arn() + " the evidence lacks " + String.join(", ", missing)
                + ", so there may be more ways, or fewer by a boundary, than are told; export the authorization details without a"
                + " filter.";
    }
}
