package org.iamassay.history.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.iamassay.assess.Assessor;
import org.iamassay.check.Listing;
import org.iamassay.check.PastReport;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.history.Side;
import org.iamassay.history.SideMaker;
import org.junit.jupiter.api.Test;

class SideFrameTest {

    private static Side side() {
        TableSnapshots rows = TableSnapshots.asOf("2026-01-01T00:00:00Z");
        rows.root("mfa_active=false");
        rows.user("user=alice; password_enabled=true; mfa_active=false; access_key_1_active=true;"
                + " access_key_1_last_rotated=2024-01-01T00:00:00Z");
        rows.user("user=bob; password_enabled=; mfa_active=not_supported; access_key_2_active=maybe");
        rows.user("user=carol; cert_1_active=true; cert_1_last_rotated=2020-01-01T00:00:00Z");
        return SideMaker.of(Assessor.assess(rows.build(), Profiles.shipped(Profiles.CREDENTIAL_REPORT), Listing.ALL));
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        Side side = side();
        byte[] frame = SideFrame.write(side);
        Side read = SideFrame.read(frame);
        assertThat(SideFrame.write(read)).isEqualTo(frame);
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("report", "checks")
                .isEqualTo(side);
        assertThat(read.checks()).hasSameSizeAs(side.checks()).zipSatisfy(side.checks(), (one, other) -> {
            assertThat(one.id()).isEqualTo(other.id());
            assertThat(one.cells())
                    .containsExactlyElementsOf(other.cells().stream()
                            .filter(cell -> one.cells().contains(cell)
                                    || cell.value() != org.iamassay.history.Cell.Value.NOT_APPLICABLE)
                            .toList());
        });
    }

    @Test
    void keepsTheFactsOfTheReport() throws IOException {
        PastReport report = side().report().orElseThrow();
        PastReport read = SideFrame.read(SideFrame.write(side())).report().orElseThrow();
        assertThat(read.time()).isEqualTo(report.time());
        assertThat(read.columns()).isEqualTo(report.columns());
        assertThat(read.users())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*row", ".*region", ".*service", ".*additionalCredentials")
                .isEqualTo(report.users());
        assertThat(read.users().get(0).first().row().cell(org.iamassay.model.ReportColumn.MFA_ACTIVE))
                .isEqualTo("false");
    }

    @Test
    void writesTheSameBytesForTheSameSide() {
        assertThat(SideFrame.write(side())).isEqualTo(SideFrame.write(side()));
    }

    @Test
    void refusesEveryPartOfAFrame() {
        byte[] frame = SideFrame.write(side());
        for (int length = 0; length < frame.length; length += 7) {
            byte[] part = Arrays.copyOf(frame, length);
            assertThatThrownBy(() -> SideFrame.read(part)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void endsFlippedBytesInAnErrorOrAnotherSide() {
        byte[] frame = SideFrame.write(side());
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            byte[] flipped = frame.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Optional<Instant> read = read(flipped);
            assertThat(read).isNotNull();
        }
    }

    private static Optional<Instant> read(byte[] bytes) {
        try {
            return Optional.of(SideFrame.read(bytes).asOf());
        } catch (IOException refused) {
            return Optional.empty();
        }
    }
}
