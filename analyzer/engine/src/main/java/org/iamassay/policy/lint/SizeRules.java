package org.iamassay.policy.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Quotas of length. Sources: IAM and STS quotas, quotas of Organizations, and the services' pages on their policies. */
final class SizeRules {

    private static final int IDENTITY = 6_144;
    private static final int TRUST = 2_048;
    private static final int SCP = 10_240;
    private static final int RCP = 5_120;
    private static final int SMALLEST_OF_SERVICES = 10_240;

    private static final Map<String, Integer> OF_SERVICE = Map.of(
            "s3", 20_480,
            "kms", 32_768,
            "lambda", 20_480,
            "sns", 30_720,
            "secretsmanager", 20_480,
            "ecr", 10_240);

    private SizeRules() {}

    static void look(LintDocument document, Findings findings) {
        switch (document.type()) {
            case IDENTITY, BOUNDARY -> over(document, IDENTITY, "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", findings);
            case TRUST -> over(document, TRUST, "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", findings);
            case SCP -> over(document, SCP, "POLICY_SIZE_EXCEEDS_SCP_QUOTA", findings);
            case RCP -> over(document, RCP, "POLICY_SIZE_EXCEEDS_RCP_QUOTA", findings);
            case RESOURCE -> over(document, ofService(document), "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA", findings);
        }
    }

    private static void over(LintDocument document, int quota, String code, Findings findings) {
        if (document.characters() > quota) {
            findings.add(code, "", String.valueOf(document.characters()), String.valueOf(quota));
        }
    }

    /** The quota of the service whose actions the document names; the largest where it names several or none. */
    private static int ofService(LintDocument document) {
        TreeSet<String> services = new TreeSet<>();
        document.statements().stream()
                .flatMap(statement -> Stream.of("Action", "NotAction").map(statement::texts))
                .flatMap(List::stream)
                .filter(action -> action.indexOf(':') > 0)
                .forEach(action ->
                        services.add(action.substring(0, action.indexOf(':')).toLowerCase(Locale.ROOT)));
        return services.size() == 1
                ? OF_SERVICE.getOrDefault(services.first(), SMALLEST_OF_SERVICES * 2)
                : OF_SERVICE.values().stream().mapToInt(Integer::intValue).max().orElse(SMALLEST_OF_SERVICES);
    }
}
