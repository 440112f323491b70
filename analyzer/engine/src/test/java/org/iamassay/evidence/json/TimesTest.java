package org.iamassay.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.iamassay.model.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form in which AWS's tools write a time (formats section 4). */
final class TimesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "2014-07-30T17:09:20Z"                     | 2014-07-30T17:09:20Z
            "2014-07-30T17:09:20+00:00"                | 2014-07-30T17:09:20Z
            1536093512.123                             | 2018-09-04T20:38:32Z
            1536093512                                 | 2018-09-04T20:38:32Z
            1.536093512123E9                           | 2018-09-04T20:38:32Z
            "2018-09-04T22:38:32.123000+02:00"         | 2018-09-04T20:38:32Z
            "2018-09-04T16:08:32-0430"                 | 2018-09-04T20:38:32Z
            "2020-06-19T21:20:04.664Z"                 | 2020-06-19T21:20:04Z
            "2020-06-19T21:20:04.664000+00:00"         | 2020-06-19T21:20:04Z
            "2019-12-18 19:10:08+00:00"                | 2019-12-18T19:10:08Z
            "2019-12-18 21:10:08.500000+02:00"         | 2019-12-18T19:10:08Z
            "2019-12-18 19:10:08"                      | 2019-12-18T19:10:08Z
            {"__class__": "datetime", "year": 2014, "month": 10, "day": 16, "hour": 9, "minute": 3, "second": 9, "microsecond": 0} | 2014-10-16T09:03:09Z
            "/Date(1413450189000)/"                    | 2014-10-16T09:03:09Z
            "/Date(1413450189000+0200)/"               | 2014-10-16T09:03:09Z
            "10/16/2014 9:03:09 AM"                    | 2014-10-16T09:03:09Z
            "10/16/2014 9:03:09 PM"                    | 2014-10-16T21:03:09Z
            "0001-01-01T00:00:00Z"                     | N/A
            null                                       | N/A
            "soon"                                     | unreadable:at
            ""                                         | unreadable:at
            "NaN"                                      | unreadable:at
            "1e400"                                    | unreadable:at
            -3.5e400                                   | unreadable:at
            99999999999999999999                       | unreadable:at
            true                                       | unreadable:at
            []                                         | unreadable:at
            {"year": 2014, "month": 13}                | unreadable:at
            {"year": "2014", "month": 10, "day": 16}   | 2014-10-16T00:00:00Z
            {"year": 99999999999}                      | unreadable:at
            "/Date(x)/"                                | unreadable:at
            """)
    void aTimeIsReadOrSaidToBeUnreadable(String json, String expected) throws IOException {
        Moment moment =
                Members.document(Input.of("f", "{\"at\": " + json + "}")).time("at");
        assertThat(moment).hasToString(expected);
    }
}
