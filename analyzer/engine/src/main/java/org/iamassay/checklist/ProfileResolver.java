package org.iamassay.checklist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iamassay.check.Check;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.check.Severity;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.SettingsFile;
import org.iamassay.settings.StrictYaml;
import org.iamassay.words.Suggestions;

/**
 * Joins a profile file with what it extends.
 *
 * <p>Everything adds up: parameters and severities of the extending file over those of its base, exclusions and
 * inclusions beside them. Where no file includes anything, every check is chosen.
 */
final class ProfileResolver {

    /** Files from the base to the one asked for. */
    private final Deque<ProfileFile> layers = new ArrayDeque<>();

    /** The profile in a file. */
    Profile resolve(Path file, String shown) throws SettingsException {
        Path path = file.toAbsolutePath().normalize();
        stack(path, shown, new HashSet<>());
        return joined(layers.getLast().name().orElse(withoutEnding(path)), shown);
    }

    private void stack(Path file, String shown, Set<Path> seen) throws SettingsException {
        ProfileFile layer = new ProfileReader(shown).read(SettingsFile.text(file, shown, "a profile"));
        layers.addFirst(layer);
        seen.add(file);
        if (layer.base().isEmpty()) {
            return;
        }
        StrictYaml.Entry base = layer.base().get();
        if (Profiles.names().contains(base.key())) {
            layers.addFirst(new ProfileReader(base.key()).read(Profiles.source(base.key())));
        } else {
            stack(base(file, base, shown, seen), base.key(), seen);
        }
    }

    /** A shipped profile, which extends nothing. */
    Profile resolve(ProfileFile file, String name) throws SettingsException {
        layers.addFirst(file);
        return joined(name, name);
    }

    private static Path base(Path current, StrictYaml.Entry base, String shown, Set<Path> seen)
            throws SettingsException {
        Path next = current.resolveSibling(Profiles.path(base.key())).normalize();
        if (seen.contains(next)) {
            throw new SettingsException(
                    shown,
                    base.line(),
                    "found extends " + SettingsException.quote(base.key())
                            + ", which in the end extends this file again; expected profiles without a circle");
        }
        if (!Files.exists(next)) {
            throw new SettingsException(
                    shown,
                    base.line(),
                    "found extends " + SettingsException.quote(base.key())
                            + "; expected a file beside this one or the name of a shipped profile"
                            + Suggestions.didYouMean(base.key(), Profiles.names()));
        }
        return next;
    }

    private Profile joined(String name, String shown) throws SettingsException {
        Map<Parameter, Object> parameters = new LinkedHashMap<>();
        Map<String, Severity> severities = new TreeMap<>();
        Set<String> excluded = new TreeSet<>();
        Selection include = Selection.NONE;
        for (ProfileFile layer : layers) {
            parameters.putAll(layer.parameters());
            severities.putAll(layer.severities());
            excluded.addAll(layer.excluded());
            include = include.and(layer.include().orElse(Selection.NONE));
        }
        List<Check> checks = chosen(include, excluded);
        if (checks.isEmpty()) {
            throw new SettingsException(shown, "the profile selects no check; expected at least one");
        }
        Parameters values = Parameters.DEFAULTS.with(parameters);
        List<String> excludedIds = List.copyOf(excluded);
        return new Profile(
                name, checks, values, severities, excludedIds, digest(name, checks, values, severities, excludedIds));
    }

    private static List<Check> chosen(Selection include, Set<String> excluded) {
        return Checklist.all().stream()
                .filter(check -> include.isEmpty() || include.takes(check.info()))
                .filter(check -> !excluded.contains(check.info().id()))
                .toList();
    }

    private static String digest(
            String name,
            List<Check> checks,
            Parameters parameters,
            Map<String, Severity> severities,
            List<String> excluded) {
        Fingerprint fingerprint = new Fingerprint()
                .add(name)
                .addAll(checks.stream().map(check -> check.info().id()).toList());
        Parameter.all().forEach(p -> fingerprint.add(p.id()).addValue(parameters.value(p)));
        severities.forEach((check, severity) -> fingerprint.add(check).add(severity.word()));
        return fingerprint.addAll(excluded).text();
    }

    private static String withoutEnding(Path file) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
