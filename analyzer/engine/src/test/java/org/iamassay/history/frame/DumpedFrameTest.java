package org.iamassay.history.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iamassay.history.DumpedCredentials;
import org.junit.jupiter.api.Test;

/** What lists of credentials tell is the same after writing and reading. */
class DumpedFrameTest {

    private static final Instant TIME = Instant.parse("2026-01-10T08:30:15Z");

    @Test
    void readsWhatWasWritten() throws IOException {
        DumpedCredentials.Key key = new DumpedCredentials.Key("AKIAIOSFODNN7EXAMPLE", TIME, true);
        DumpedCredentials.Key other = new DumpedCredentials.Key("AKIAI44QH8DHBEXAMPLE", TIME, false);
        Map<String, DumpedCredentials> dumped = Map.of(
                "arn:aws:iam::111122223333:root",
                new DumpedCredentials(List.of(TIME, TIME.plusSeconds(1)), false, List.of()),
                "arn:aws:iam::111122223333:user/alice",
                new DumpedCredentials(List.of(TIME), true, List.of(key, other)));
        FrameOutput out = new FrameOutput();
        DumpedFrame.write(dumped, out);
        FrameInput in = new FrameInput(out.bytes());
        assertThat(DumpedFrame.read(in)).isEqualTo(dumped);
        assertThat(in.isAtEnd()).isTrue();
    }
}
