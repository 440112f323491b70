package org.iamassay.policy.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Addresses. Source: IAM User Guide, "IP address condition operators" and aws:SourceIp: it holds public addresses. */
final class NetworkRules {

    private NetworkRules() {}

    static void values(LintStatement statement, Findings findings) {
        for (KeyTest test : statement.conditions()) {
            if (test.operator().family() == Operator.Family.IP) {
                for (Entry value : test.values()) {
                    range(value, findings);
                }
                if (test.isOn("aws:SourceIp")) {
                    sources(test, findings);
                }
            }
        }
    }

    private static void range(Entry value, Findings findings) {
        if (value.text().contains("${")) {
            return;
        }
        Optional<IpRange> range = IpRange.of(value.text());
        if (range.isEmpty()) {
            findings.add("TYPE_MISMATCH_IP_RANGE", value);
        } else if (range.get().hasHostBits()) {
            findings.add(
                    "IMPROVE_IP_RANGE",
                    value.pointer(),
                    value.text(),
                    range.get().masked());
        }
    }

    private static void sources(KeyTest test, Findings findings) {
        List<IpRange> ranges = test.values().stream()
                .flatMap(value -> IpRange.of(value.text()).stream())
                .toList();
        long hidden = ranges.stream().filter(IpRange::isPrivate).count();
        if (hidden == 0 || ranges.size() != test.values().size()) {
            return;
        }
        boolean all = hidden == ranges.size();
        String code = test.operator().isNegated() ? "PRIVATE_NOT_IP_ADDRESS" : "PRIVATE_IP_ADDRESS";
        String found = Words.first(Stream.of(test)
                .flatMap(t -> t.values().stream())
                .map(Entry::text)
                .toList());
        findings.add(all ? code : code + "_SUBSET", test.pointer(), found);
    }

    static void pairs(LintStatement statement, Findings findings) {
        for (KeyTest test : statement.conditions()) {
            boolean lonely = test.isOn("aws:VpcSourceIp")
                    && !statement.hasKey("aws:SourceVpc")
                    && !statement.hasKey("aws:SourceVpce")
                    && !statement.hasKey("aws:SourceVpcArn");
            if (lonely) {
                findings.add("MISSING_PAIRED_CONDITION_KEYS", test.pointer(), test.key(), "aws:SourceVpc");
            }
            if (test.startsWith("aws:Vpce") && statement.denies() && statement.isBroad()) {
                findings.add("USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES", test.pointer(), test.key());
            }
        }
    }
}
