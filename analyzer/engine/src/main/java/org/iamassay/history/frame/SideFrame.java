package org.iamassay.history.frame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.iamassay.check.PastReport;
import org.iamassay.history.Headline;
import org.iamassay.history.Side;
import org.iamassay.history.SideCheck;
import org.iamassay.history.SidePrincipal;
import org.iamassay.history.SideTool;
import org.iamassay.model.AccountId;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A side as compressed bytes, the same for the same side: what a store keeps beside the evidence, so that trends need not judge
 * every snapshot again.
 *
 * <p>Verdicts that a check does not apply are left out where nothing depends on them, and cells of the credential report that
 * nothing compares.
 */
public final class SideFrame {

    private static final int FORMAT = 1;

    private SideFrame() {}

    /** The bytes of a side. */
    public static byte[] write(Side side) {
        try {
            FrameOutput out = new FrameOutput();
            out.number(FORMAT);
            head(side, out);
            CheckFrame.write(side, out);
            principals(side, out);
            out.texts(new TreeSet<>(side.subjects()));
            out.truth(side.report().isPresent());
            if (side.report().isPresent()) {
                ReportFrame.write(side.report().get(), out);
            }
            DumpedFrame.write(side.dumped(), out);
            return deflated(out.bytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void head(Side side, FrameOutput out) throws IOException {
        out.text(side.account().value());
        out.text(side.partition());
        out.number(side.asOf().getEpochSecond());
        out.text(side.asOfSource());
        out.text(side.tool().version());
        out.text(side.tool().checklist());
        out.text(side.tool().profile());
        out.text(side.tool().profileDigest());
        Headline headline = side.headline();
        out.text(text(headline.value()));
        out.text(headline.exact());
        out.text(text(headline.low()));
        out.text(text(headline.high()));
        out.text(text(headline.coverage()));
        out.text(headline.grade());
        out.text(side.tier());
        out.truth(side.hasEvidence());
        for (SidePrincipal.Kind kind : SidePrincipal.Kind.values()) {
            out.word(side.listing(kind));
        }
        out.number(side.files().size());
        for (Map.Entry<String, String> file : new TreeMap<>(side.files()).entrySet()) {
            out.text(file.getKey());
            out.text(file.getValue());
        }
    }

    private static @Nullable String text(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static void principals(Side side, FrameOutput out) throws IOException {
        out.number(side.principals().size());
        for (SidePrincipal principal : side.principals()) {
            out.word(principal.kind());
            out.text(principal.name());
            out.text(principal.arn());
            out.moment(principal.created());
            out.text(principal.id());
            out.text(principal.use());
            out.text(principal.tier());
            out.text(principal.human());
            out.text(principal.privilege());
            out.number(principal.risk());
        }
    }

    /**
     * The side of some bytes.
     *
     * @throws IOException when they are no frame of a format that this program knows
     */
    public static Side read(byte[] bytes) throws IOException {
        FrameInput in = new FrameInput(inflated(bytes));
        long format = in.number();
        if (format != FORMAT) {
            throw new IOException("a frame of format " + format + ", this program knows " + FORMAT);
        }
        try {
            Side side = side(in);
            if (!in.isAtEnd()) {
                throw new IOException("more bytes than a frame has");
            }
            return side;
        } catch (ArithmeticException | IllegalArgumentException noFrame) {
            throw new IOException("no frame of a side", noFrame);
        }
    }

    private static Side side(FrameInput in) throws IOException {
        AccountId account = new AccountId(in.text());
        String partition = in.text();
        Instant asOf = Instant.ofEpochSecond(in.number());
        String source = in.text();
        SideTool tool = new SideTool(in.text(), in.text(), in.text(), in.textOrNull());
        Headline headline =
                new Headline(decimal(in), in.textOrNull(), decimal(in), decimal(in), decimal(in), in.textOrNull());
        String tier = in.text();
        boolean hasEvidence = in.truth();
        Map<SidePrincipal.Kind, Side.Listing> listings = new TreeMap<>();
        for (SidePrincipal.Kind kind : SidePrincipal.Kind.values()) {
            listings.put(kind, in.word(Side.Listing.class));
        }
        Map<String, String> files = new TreeMap<>();
        int count = in.count();
        for (int i = 0; i < count; i++) {
            files.put(in.text(), in.text());
        }
        List<SideCheck> checks = CheckFrame.read(in);
        List<SidePrincipal> principals = readPrincipals(in);
        Set<String> subjects = new TreeSet<>(in.texts());
        Optional<PastReport> report = in.truth() ? Optional.of(ReportFrame.read(in)) : Optional.empty();
        return new Side(
                account,
                partition,
                asOf,
                source,
                tool,
                headline,
                tier,
                checks,
                principals,
                listings,
                subjects,
                report,
                files,
                hasEvidence,
                DumpedFrame.read(in));
    }

    private static List<SidePrincipal> readPrincipals(FrameInput in) throws IOException {
        int count = in.count();
        List<SidePrincipal> principals = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            SidePrincipal.Kind kind = in.word(SidePrincipal.Kind.class);
            String name = in.text();
            String arn = in.text();
            Moment created = in.moment();
            principals.add(new SidePrincipal(
                    kind, name, arn, created, in.optional(), in.text(), in.text(), in.text(), in.text(), in.integer()));
        }
        return principals;
    }

    private static @Nullable BigDecimal decimal(FrameInput in) throws IOException {
        String text = in.textOrNull();
        return text == null ? null : new BigDecimal(text);
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream(bytes.length / 4 + 64);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(small, deflater)) {
            out.write(bytes);
        } finally {
            deflater.end();
        }
        return small.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
