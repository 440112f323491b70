package org.iamassay.samples;

import static org.iamassay.samples.Moment.Also.DETAILS;
import static org.iamassay.samples.Moment.Also.POLICY;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stories of the folder {@code samples} that go on for years. */
final class Histories {

    static final String THREE_YEARS = "three-years";
    static final String TWO_YEARS = "two-years-three-accounts";
    private static final String FIRST = "111122223333";
    private static final String SECOND = "444455556666";
    private static final String THIRD = "777788889999";

    private Histories() {}

    /** Each sample with its accounts. */
    static Map<String, List<History>> all() {
        Map<String, List<History>> all = new TreeMap<>();
        all.put(THREE_YEARS, List.of(threeYears()));
        all.put(TWO_YEARS, twoYears());
        return all;
    }

    /** The same as folders of files. */
    static List<Story> stories() {
        return all().entrySet().stream()
                .map(sample -> {
                    Map<String, String> files = new TreeMap<>();
                    sample.getValue().forEach(history -> files.putAll(history.files()));
                    return new Story(sample.getKey(), files);
                })
                .toList();
    }

    /** Every quarter but one; the files beside the report begin one after the other, and one is forgotten once. */
    static History threeYears() {
        return new History(
                "",
                AccountLife.read(THREE_YEARS, FIRST),
                List.of(
                        Moment.of("2023-07-05T08:30:00Z"),
                        Moment.of("2023-10-04T08:30:00Z"),
                        Moment.of("2024-01-10T09:00:00Z"),
                        Moment.of("2024-04-03T08:30:00Z"),
                        Moment.of("2024-07-03T08:30:00Z", POLICY),
                        Moment.of("2024-10-02T08:30:00Z", POLICY),
                        Moment.of("2025-01-08T09:00:00Z", POLICY, DETAILS),
                        Moment.of("2025-07-02T08:30:00Z", POLICY, DETAILS),
                        Moment.of("2025-10-01T08:30:00Z", POLICY, DETAILS),
                        Moment.of("2026-01-07T09:00:00Z", DETAILS),
                        Moment.of("2026-04-01T08:30:00Z", POLICY, DETAILS),
                        Moment.of("2026-07-01T08:30:00Z", POLICY, DETAILS)));
    }

    /** Every other month; the second account is missing once, then three times in a row, and the third one comes later. */
    private static List<History> twoYears() {
        return List.of(
                new History(
                        FIRST + "/",
                        AccountLife.read(TWO_YEARS, FIRST),
                        moments(
                                "2024-07-30",
                                "2024-09-30",
                                "2024-11-29",
                                "2025-01-30",
                                "2025-03-31",
                                "2025-05-30",
                                "2025-07-30",
                                "2025-09-30",
                                "2025-11-28",
                                "2026-01-30",
                                "2026-03-31",
                                "2026-05-29",
                                "2026-07-30")),
                new History(
                        SECOND + "/",
                        AccountLife.read(TWO_YEARS, SECOND),
                        moments(
                                "2024-07-30",
                                "2024-09-30",
                                "2024-11-29",
                                "2025-01-30",
                                "2025-05-30",
                                "2025-07-30",
                                "2026-03-31",
                                "2026-05-29",
                                "2026-07-30")),
                new History(
                        THIRD + "/",
                        AccountLife.read(TWO_YEARS, THIRD),
                        moments(
                                "2025-05-30",
                                "2025-07-30",
                                "2025-09-30",
                                "2025-11-28",
                                "2026-01-30",
                                "2026-03-31",
                                "2026-05-29",
                                "2026-07-30")));
    }

    private static List<Moment> moments(String... days) {
        return List.of(days).stream().map(day -> Moment.of(day + "T05:45:00Z")).toList();
    }
}
