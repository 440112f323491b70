package org.iamassay.report.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A command line as the manifest holds it: nothing in it depends on the machine or on the order of inputs. */
public final class CommandLine {

    private static final Set<String> OUTPUT_OPTIONS = Set.of("-o", "--output");
    private static final String FOLDER = "DIR";

    private CommandLine() {}

    /**
     * Reduces a command line.
     *
     * @param command name of the command, such as {@code report}
     * @param evidence evidence as named by the user, in any order
     * @param options options and their values, in the order given
     */
    public static List<String> reduced(String command, Collection<String> evidence, List<String> options) {
        List<String> line = new ArrayList<>(List.of("assay", command));
        evidence.stream().map(CommandLine::fileName).sorted().forEach(line::add);
        boolean folderNext = false;
        for (String option : options) {
            line.add(folderNext ? FOLDER : option(option));
            folderNext = OUTPUT_OPTIONS.contains(option);
        }
        return line;
    }

    private static String option(String option) {
        int equals = option.indexOf('=');
        if (!option.startsWith("-") || equals < 0) {
            return fileName(option);
        }
        String name = option.substring(0, equals);
        return name + "=" + (OUTPUT_OPTIONS.contains(name) ? FOLDER : fileName(option.substring(equals + 1)));
    }

    /** What stands after the last separator of either kind; ARNs are no paths. */
    private static String fileName(String argument) {
        if (argument.startsWith("arn:")) {
            return argument;
        }
        String trimmed = argument.replaceAll("[/\\\\]+$", "");
        int last = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
        return trimmed.substring(last + 1);
    }
}
