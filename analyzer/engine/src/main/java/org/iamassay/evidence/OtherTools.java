package org.iamassay.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Exports of other tools that hold no evidence of ours, told by their top keys (formats section 6). */
final class OtherTools {

    private static final String ACTUAL = "give the outputs of the AWS CLI of the account itself";

    /** What a file is, and what to do instead, by keys that it must have together. */
    private record Export(Set<String> keys, String what, String advice) {}

    private static final List<Export> OBJECTS = List.of(
            new Export(
                    Set.of("terraform_version", "resources"),
                    "a Terraform state, which tells what was wanted and not what is",
                    ACTUAL),
            new Export(
                    Set.of("terraform_version", "values"),
                    "the output of terraform show, which tells what was wanted and not what is",
                    ACTUAL),
            new Export(
                    Set.of("terraform_version", "planned_values"),
                    "a Terraform plan, which tells what is wanted and not what is",
                    ACTUAL),
            new Export(
                    Set.of("AWSTemplateFormatVersion"),
                    "a CloudFormation template, which tells what is wanted and not what is",
                    ACTUAL),
            new Export(
                    Set.of("Id", "Arn", "PolicyTypes", "Policies"),
                    "a tree of an organization's policies as IAMSpy writes it",
                    "export 'aws organizations list-policies', describe-policy and list-targets-for-policy"));

    private static final List<Export> ROWS = List.of(
            new Export(
                    Set.of("Resource", "Policy", "Account"),
                    "policies of resources as IAMSpy writes them",
                    "export 'aws s3api get-bucket-policy' for each bucket that matters"),
            new Export(
                    Set.of("userid", "createdate", "passwordlastused"),
                    "users as Cartography writes them, without their credentials",
                    "export 'aws iam get-credential-report' and 'aws iam list-users'"),
            new Export(
                    Set.of("roleid", "createdate"),
                    "roles as Cartography writes them, without their policies",
                    "export 'aws iam get-account-authorization-details'"));

    /** Keys that any of them needs, which are worth remembering. */
    static final Set<String> KEYS = keys();

    private OtherTools() {}

    private static Set<String> keys() {
        return OBJECTS.stream().flatMap(e -> e.keys().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What an object with these keys is. */
    static Optional<Recognition> ofObject(Source source, Set<String> keys) {
        return explain(source, OBJECTS, keys);
    }

    /** What a list of objects is, of which the first has these keys. */
    static Optional<Recognition> ofRows(Source source, Set<String> keys) {
        return explain(source, ROWS, keys);
    }

    private static Optional<Recognition> explain(Source source, List<Export> exports, Set<String> keys) {
        return exports.stream()
                .filter(e -> keys.containsAll(e.keys()))
                .findFirst()
                .map(e -> source.unused(e.what(), e.advice()));
    }
}
