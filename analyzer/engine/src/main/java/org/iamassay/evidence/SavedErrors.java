package org.iamassay.evidence;

import static java.util.Map.entry;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;
import java.util.Optional;
import org.iamassay.evidence.json.Named;
import org.iamassay.evidence.json.Operation;
import org.iamassay.evidence.json.Operations;
import org.iamassay.model.DumpFile;

/** Explains what was saved in place of a report: an error, a state, or nothing (formats sections 1.4 and 5.1). */
final class SavedErrors {

    private static final Pattern CLI_ERROR = Pattern.compile(
            "An error occurred \\(([A-Za-z0-9.]+)\\) when calling the ([A-Za-z0-9]+) operation[^:]*:(.*)");
    private static final int FAR_ENOUGH = 2_000;
    private static final String AGAIN =
            "run aws iam generate-credential-report until its State is COMPLETE, then aws iam get-credential-report";
    private static final String NOT_ALLOWED = "the caller was not allowed to; export again with an identity that may";
    private static final String NOT_FROM_HERE = "export again from the management account";

    private static final Map<String, String> ADVICE = Map.ofEntries(
            entry("ReportNotPresent", "AWS had no report; " + AGAIN),
            entry("ReportInProgress", "AWS was still making the report; " + AGAIN),
            entry("ReportExpired", "the report was older than four hours; " + AGAIN),
            entry("AccessDenied", NOT_ALLOWED),
            entry("AccessDeniedException", NOT_ALLOWED),
            entry("ExpiredToken", "the caller's session had expired; sign in and export again"),
            entry("InvalidClientTokenId", "the caller's access key was not valid; export again with another"),
            entry("AWSOrganizationsNotInUseException", "the account belongs to no organization"),
            entry("AccountNotManagementOrDelegatedAdministratorException", NOT_FROM_HERE),
            entry("ServiceAccessNotEnabledException", NOT_FROM_HERE),
            entry("OrganizationNotFoundException", NOT_FROM_HERE),
            entry("GetAccountPasswordPolicy:NoSuchEntity", "the account has no password policy of its own"),
            entry("DescribeHub:InvalidAccessException", "Security Hub is not switched on"));

    private SavedErrors() {}

    static Recognition.Explained empty(Source source) {
        return source.unused(
                "an empty file", "the command's error went to stderr; run it again and look at its message");
    }

    static Recognition.Explained state(Source source, String state) {
        return source.unused(
                "the answer of aws iam generate-credential-report (State " + Printable.excerpt(state)
                        + "), not a report",
                AGAIN);
    }

    static Recognition.Explained error(Source source, String code, String operation, String message) {
        String found = "the error " + Printable.excerpt(code)
                + (operation.isEmpty() ? "" : " of " + operation)
                + (message.isBlank() ? "" : " (" + Printable.excerpt(message) + ")")
                + " in place of the output";
        String general = ADVICE.getOrDefault(code, "see the message, then export again");
        return source.unused(found, ADVICE.getOrDefault(operation + ":" + code, general));
    }

    /** An error as the AWS CLI prints it. */
    static Optional<Recognition> cliError(Source source, Named named) {
        String start = source.start();
        Matcher matcher = CLI_ERROR.matcher(start.substring(0, Math.min(start.length(), FAR_ENOUGH)));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Recognition.Explained explained = error(source, matcher.group(1), matcher.group(2), matcher.group(3));
        // The text names the operation of the API; the command line of the manifest or the name says which of two.
        Optional<Operation> operation = Operations.ofApi(matcher.group(2));
        Optional<Operation> told = named.operation().filter(o -> operation.isEmpty() || o.hasApiName(matcher.group(2)));
        return Optional.of(told.or(() -> operation)
                .map(o -> stub(explained, named, o, matcher.group(1)))
                .orElse(explained));
    }

    /** The error as what stands in place of an operation's output: a word to the user, but nothing that is left out. */
    static Recognition stub(Recognition.Explained explained, Named named, Operation operation, String code) {
        Problem p = explained.problem();
        Problem problem = new Problem(Problem.Level.WARNING, p.file(), p.place(), p.found(), "", p.advice());
        return new Recognition.Stub(explained.item(), named, operation, DumpFile.State.ERROR, code, problem);
    }
}
