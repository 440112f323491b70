package org.iamassay.checklist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Framework;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;

/** Reads what a check says of frameworks (checklist section 6). */
public final class Frameworks {

    private Frameworks() {}

    /**
     * The requirements that the check speaks for with these parameters, by framework.
     *
     * <p>A requirement that ends in {@code @n} holds only while the check's first parameter is n: no check with another
     * limit speaks for it.
     */
    public static Map<Framework, List<String>> of(CheckInfo info, Parameters parameters) {
        Map<Framework, List<String>> holding = new EnumMap<>(Framework.class);
        mapped(info).forEach((framework, requirements) -> {
            List<String> held = requirements.stream()
                    .filter(requirement -> holds(requirement, info, parameters))
                    .map(Frameworks::withoutLimit)
                    .toList();
            if (!held.isEmpty()) {
                holding.put(framework, held);
            }
        });
        return holding;
    }

    /** The requirements as written, limits included, whatever the parameters are. */
    public static Map<Framework, List<String>> mapped(CheckInfo info) {
        Map<Framework, List<String>> all = new EnumMap<>(Framework.class);
        Stream.of(info.frameworks())
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .forEach(entry -> {
                    String[] parts = entry.split(":", 2);
                    Framework framework = Framework.byId(parts[0])
                            .filter(known -> parts.length == 2)
                            .orElseThrow(() -> new IllegalStateException(info.id() + ": no framework entry: " + entry));
                    all.computeIfAbsent(framework, f -> new ArrayList<>()).addAll(List.of(parts[1].split(",", -1)));
                });
        return all;
    }

    private static boolean holds(String requirement, CheckInfo info, Parameters parameters) {
        int at = requirement.indexOf('@');
        if (at < 0) {
            return true;
        }
        Parameter limit = Parameter.byId(info.parameters()[0]).orElseThrow();
        return parameters.number(limit) == Integer.parseInt(requirement, at + 1, requirement.length(), 10);
    }

    private static String withoutLimit(String requirement) {
        int at = requirement.indexOf('@');
        return at < 0 ? requirement : requirement.substring(0, at);
    }
}
