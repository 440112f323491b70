package org.iamassay.cli;

import java.util.List;
import java.util.Optional;
import org.iamassay.policy.Wildcards;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;
import org.iamassay.report.SafeText;
import org.iamassay.words.Suggestions;

/**
 * The action of a question, in AWS's spelling where the catalogue knows it.
 *
 * @param warning what is to be said of it, where it is not known
 */
record AskedAction(String name, Optional<String> warning) {

    private static final int NAMED = 5;

    static AskedAction of(String written, Catalogue catalogue) {
        if (Wildcards.hasAny(written)) {
            throw refused(
                    "'" + written + "' is a pattern" + some(written, catalogue) + "; ask for one action at a time.");
        }
        int colon = written.indexOf(':');
        if (colon <= 0 || colon == written.length() - 1) {
            throw refused("'" + written + "' is no action; write service and action, as s3:GetObject"
                    + withService(written, catalogue));
        }
        return catalogue
                .action(written)
                .map(action -> new AskedAction(action.name(), Optional.empty()))
                .orElseGet(() -> new AskedAction(written, Optional.of(unknown(written, catalogue))));
    }

    private static CommandException refused(String sentence) {
        return new CommandException(ExitCode.USAGE, SafeText.visible(sentence));
    }

    private static String some(String pattern, Catalogue catalogue) {
        List<CatalogueAction> actions = catalogue.matching(pattern);
        return actions.isEmpty()
                ? " that matches no known action"
                : " of " + actions.size() + (actions.size() == 1 ? " action" : " actions") + ", as "
                        + actions.get(0).name();
    }

    private static String withService(String name, Catalogue catalogue) {
        List<String> same = catalogue.everything().stream()
                .map(CatalogueAction::name)
                .filter(action -> action.substring(action.indexOf(':') + 1).equalsIgnoreCase(name))
                .limit(NAMED)
                .toList();
        return same.isEmpty() ? "." : "; did you mean " + String.join(" or ", same) + "?";
    }

    private static String unknown(String written, Catalogue catalogue) {
        String service = written.substring(0, written.indexOf(':'));
        String near = catalogue.hasService(service)
                ? Suggestions.didYouMean(
                        written,
                        catalogue.actions(service).stream()
                                .map(CatalogueAction::name)
                                .toList())
                : Suggestions.didYouMean(service, catalogue.services());
        return "warning: " + written + " is not in the catalogue (" + catalogue.version()
                + "); it is judged by its name alone" + (near.isEmpty() ? "." : near);
    }
}
