package org.iamassay.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.iamassay.policy.inquiry.Inquiry;

/**
 * What stands behind the action of a question: the resource, where one is given, and the evidence.
 *
 * <p>What exists as a file is evidence; else {@code *} and what begins with {@code arn:} is a resource.
 */
record AskedArguments(String resource, List<Path> evidence) {

    AskedArguments {
        evidence = List.copyOf(evidence);
    }

    static AskedArguments of(List<String> arguments) {
        String first = arguments.get(0);
        boolean isResource = (first.equals(Inquiry.ANY) || first.startsWith("arn:")) && !exists(first);
        List<String> rest = isResource ? arguments.subList(1, arguments.size()) : arguments;
        if (rest.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE, "Missing the evidence: files, folders or archives after the resource.");
        }
        for (String one : rest) {
            if (one.startsWith("arn:") && !exists(one)) {
                throw new CommandException(
                        ExitCode.USAGE, "'" + one + "' is a second resource; ask for one resource at a time.");
            }
        }
        return new AskedArguments(
                isResource ? first : Inquiry.ANY, rest.stream().map(Path::of).toList());
    }

    private static boolean exists(String text) {
        try {
            return Files.exists(Path.of(text));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
