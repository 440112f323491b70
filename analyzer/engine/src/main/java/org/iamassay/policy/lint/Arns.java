package org.iamassay.policy.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.iamassay.policy.Wildcards;

/** What the ARNs of a statement have in common. */
final class Arns {

    private Arns() {}

    /** The service of all ARNs under Resource; empty where they are of several, or of none that is known. */
    static String onlyService(LintStatement statement) {
        Set<String> services = new TreeSet<>();
        List<Entry> resources = statement.entries("Resource");
        for (Entry resource : resources) {
            ArnPattern arn = new ArnPattern(resource.text());
            String service = arn.part(ArnPattern.SERVICE);
            if (!resource.text().startsWith("arn:") || Wildcards.hasAny(service)) {
                return "";
            }
            services.add(service);
        }
        return services.size() == 1 ? services.iterator().next() : "";
    }
}
