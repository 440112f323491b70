package org.iamassay.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource({
        "2016-05-16T18:13:11Z, 2016-05-16T18:13:11Z, true",
        "2016-05-16T18:13:11+00:00, 2016-05-16T18:13:11Z, true",
        "2016-02-29T23:59:59Z, 2016-02-29T23:59:59Z, true",
        "2016-05-16T18:13:11.987Z, 2016-05-16T18:13:11Z, true",
        "2016-05-16T18:13:11.987654+00:00, 2016-05-16T18:13:11Z, true",
        "2016-05-16T18:13:11+02:00, 2016-05-16T16:13:11Z, true",
        "2016-05-16T18:13:11-0530, 2016-05-16T23:43:11Z, true",
        "2016-05-16t18:13:11z, 2016-05-16T18:13:11Z, true",
        "2016-05-16 18:13:11+00:00, 2016-05-16T18:13:11Z, false",
        "2016-05-16 18:13:11, 2016-05-16T18:13:11Z, false",
        "2016-05-16T18:13Z, 2016-05-16T18:13:00Z, false",
        "2016-05-16, 2016-05-16T23:59:59Z, false",
        "2099-12-31T00:00:00Z, 2099-12-31T00:00:00Z, true",
    })
    void read(String text, Instant expected, boolean whole) {
        assertThat(Timestamps.epochSecond(text)).isEqualTo(expected.getEpochSecond());
        assertThat(Timestamps.isWhole(text)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "2016",
                "2016-13-01T00:00:00Z",
                "2015-02-29T00:00:00Z",
                "2016-00-01T00:00:00Z",
                "2016-01-00T00:00:00Z",
                "2016-01-32",
                "2016-01-01T24:00:00Z",
                "2016-01-01T00:60:00Z",
                "2016-01-01T00:00:60Z",
                "2016-01-01T00:00:0xZ",
                "2016-01-01T00:00:00ZZ",
                "2016-01-01T00:00:00+00:0x",
                "0000-00-00T00:00:00Z",
                "16.05.2016 18:13",
                "42506.75916",
                "２０１６-01-01T00:00:00Z",
            })
    void refuse(String text) {
        assertThat(Timestamps.epochSecond(text)).isNull();
    }

    @Test
    void bothFormsOfAwsAgreeWithJava() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Instant time = Instant.ofEpochSecond(random.nextLong(0, 4_102_444_800L));
            String zulu = time.toString();
            assertThat(Timestamps.aws(zulu)).isEqualTo(time.getEpochSecond());
            assertThat(Timestamps.aws(zulu.replace("Z", "+00:00"))).isEqualTo(time.getEpochSecond());
        }
    }
}
