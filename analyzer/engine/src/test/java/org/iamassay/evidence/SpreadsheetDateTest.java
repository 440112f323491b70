package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            5/16/2016 18:13         | -                    | 2016-05-16T18:13:00Z
            16.05.2016 18:13        | 2016-05-16T18:13:00Z | -
            16/05/2016              | 2016-05-16T23:59:59Z | -
            5/6/2016 6:13 PM        | 2016-06-05T18:13:00Z | 2016-05-06T18:13:00Z
            5/6/2016 12:00:01 AM    | 2016-06-05T00:00:01Z | 2016-05-06T00:00:01Z
            5/6/2016 12:30 p.m.     | 2016-06-05T12:30:00Z | 2016-05-06T12:30:00Z
            5-6-2016, 06:07:08      | 2016-06-05T06:07:08Z | 2016-05-06T06:07:08Z
            31.02.2016 10:00        | -                    | -
            5/16/2016 25:00         | -                    | -
            5/16/2016 13:00 PM      | -                    | -
            5/16.2016               | -                    | -
            5/16/16                 | -                    | -
            Jan-24                  | -                    | -
            """)
    void yearLast(String text, @Nullable Instant dayFirst, @Nullable Instant monthFirst) {
        SpreadsheetDate date = SpreadsheetDate.yearLast(text);
        assertThat(date == null ? null : date.epochSecond(DateOrder.DAY_FIRST)).isEqualTo(second(dayFirst));
        assertThat(date == null ? null : date.epochSecond(DateOrder.MONTH_FIRST))
                .isEqualTo(second(monthFirst));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            42506.75916  | 2016-05-16T18:13:11Z
            42506,75916  | 2016-05-16T18:13:11Z
            42506        | 2016-05-16T00:00:00Z
            39368.70127  | 2007-10-13T16:49:50Z
            1            | -
            99999        | -
            29999        | -
            123456       | -
            42506.       | -
            """)
    void serialNumbers(String text, @Nullable Instant expected) {
        assertThat(SpreadsheetDate.serial(text)).isEqualTo(second(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2016/05/16 18:13  | 2016-05-16T18:13:00Z
            2016/5/6          | 2016-05-06T23:59:59Z
            2016.05.16 6:13 PM| 2016-05-16T18:13:00Z
            2016/16/05        | -
            """)
    void yearFirst(String text, @Nullable Instant expected) {
        assertThat(SpreadsheetDate.yearFirst(text)).isEqualTo(second(expected));
    }

    private static @Nullable Long second(@Nullable Instant instant) {
        return instant == null ? null : Long.valueOf(instant.getEpochSecond());
    }
}
