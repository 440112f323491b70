package org.iamassay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.iamassay.model.PolicyText;
import org.iamassay.model.Snapshot;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.inquiry.Inquiry;

/** Asks the newest snapshot of each account of the evidence. */
record Inquiries(List<Path> evidence, AccountOptions reading, Catalogue catalogue, Terminal terminal) {

    /**
     * What each account answers, and whether a part of the evidence was left out.
     *
     * @param incomplete whether a part of the evidence was left out
     */
    record Answered<R>(List<R> answers, boolean incomplete) {}

    /** One account in question, before it is asked. */
    private record Account<R>(boolean hasPrincipals, R answer) {}

    <R> Answered<R> ask(Function<Inquiry, R> question) {
        List<Account<R>> accounts = new ArrayList<>();
        try (Session session = Session.open(evidence, reading, terminal)) {
            session.each(series -> ask(series.newest(), question), (snapshot, account) -> accounts.add(account));
            session.tellProblems();
            if (accounts.stream().noneMatch(Account::hasPrincipals)) {
                throw new CommandException(
                        ExitCode.NOTHING_ASSESSED,
                        "the evidence holds no users and roles with their policies; export them with"
                                + " 'aws iam get-account-authorization-details'.");
            }
            return new Answered<>(
                    accounts.stream()
                            .filter(Account::hasPrincipals)
                            .map(Account::answer)
                            .toList(),
                    session.isIncomplete());
        }
    }

    private <R> Account<R> ask(Snapshot snapshot, Function<Inquiry, R> question) {
        Map<String, PolicyDocument> read = new HashMap<>();
        AccountAccess access = AccountAccess.of(
                snapshot, catalogue, (PolicyText text) -> read.computeIfAbsent(text.json(), PolicyDocument::parse));
        return new Account<>(!access.principals().isEmpty(), question.apply(new Inquiry(snapshot, access)));
    }
}
