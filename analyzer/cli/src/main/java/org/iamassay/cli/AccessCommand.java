package org.iamassay.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code assay access …}: questions to the policy engine. */
@Command(
        name = "access",
        description = "Answers what policies allow, and why.",
        subcommands = {
            // One line each.
            AccessCanCommand.class,
            AccessLintCommand.class,
            AccessPathsCommand.class,
            AccessTestCommand.class,
            AccessWhoCommand.class,
        },
        footer = {
            "",
            "Examples:",
            "  assay access can alice s3:GetObject authorization-details.json",
            "  assay access who iam:PassRole authorization-details.json",
            "  assay access lint policy.json",
            "  assay access paths authorization-details.json",
            "  assay access test cases.jsonl",
        })
final class AccessCommand implements Runnable {

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "Say "
                            + String.join(
                                    ", ", spec.commandLine().getSubcommands().keySet()));
        }
    }
}
