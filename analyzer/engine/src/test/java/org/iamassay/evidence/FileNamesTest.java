package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.iamassay.model.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            status_reports_2018-03-27T03-01-45+00-00.csv     | 2018-03-27T03:01:45Z
            status_reports_2018-03-27T03-01-45+00-00 (1).csv | 2018-03-27T03:01:45Z
            status_reports_2018-03-27T03-01-45-05-00.csv     | 2018-03-27T08:01:45Z
            status_reports_2018-03-27T03_01_45+00_00.csv     | 2018-03-27T03:01:45Z
            report-2018-03-27.csv                            | 2018-03-27T23:59:59Z
            report_20180327T030145Z.csv                      | 2018-03-27T03:01:45Z
            report_20180327.csv                              | 2018-03-27T23:59:59Z
            report_20180327030145.csv                        | 2018-03-27T03:01:45Z
            report 2018-03-27 03.01.45.csv                   | 2018-03-27T03:01:45Z
            2018-03-27/report.csv                            | 2018-03-27T23:59:59Z
            2017-01-01/2018-03-27/report.csv                 | 2018-03-27T23:59:59Z
            2018-03-27/report-2019-01-01.csv                 | 2019-01-01T23:59:59Z
            year-end-2018-12-31/report.csv                   | -
            report-2018-13-27.csv                            | -
            report_19180327.csv                              | -
            credentialReport_201803270301.csv                | -
            report.csv                                       | -
            """)
    void time(String path, @Nullable Instant expected) {
        assertThat(FileNames.time(Memory.item(path, "")).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            credentialReport_111122223333.csv   | 111122223333
            111122223333/2018-03-27/report.csv  | 111122223333
            111122223333/report_444455556666.csv| 444455556666
            1111222233334/report.csv            | -
            11112222333/report.csv              | -
            """)
    void account(String path, @Nullable String expected) {
        assertThat(FileNames.account(Memory.item(path, ""))
                        .map(AccountId::value)
                        .orElse(null))
                .isEqualTo(expected);
    }
}
