package org.iamassay.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the table of events, every sentence below it, and the stories that speak of events. */
class EventsTest {

    static List<EventCase> cases() throws IOException {
        return EventCase.read("/org/iamassay/history/events.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tells(EventCase one) {
        one.run();
    }

    @Test
    void noCaseIsLost() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(90).extracting(EventCase::title).doesNotHaveDuplicates();
    }
}
