package org.iamassay.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what one archive unpacks to and stops it at a limit, before memory or disk are full. */
final class Meter {

    /** Headers of one tar entry, long names and PAX records included. */
    private static final long HEADER_BYTES = 1 << 20;

    private final long ratioLimit;
    private final long totalLimit;
    private final Limits limits;
    private long count;
    private long headerLimit = Long.MAX_VALUE;

    Meter(Limits limits, long packedBytes, long usedBefore) {
        this.limits = limits;
        this.ratioLimit = Math.max(Limits.RATIO_FREE_BYTES, packedBytes * limits.ratio());
        this.totalLimit = limits.totalBytes() - usedBefore;
    }

    /** From now on headers are read, which must be short. */
    void expectHeader() {
        headerLimit = count + HEADER_BYTES;
    }

    /** From now on the content of an entry is read. */
    void expectContent() {
        headerLimit = Long.MAX_VALUE;
    }

    InputStream watch(InputStream in) {
        return new Watched(in);
    }

    private void add(long n) throws LimitExceeded {
        count += n;
        if (count > headerLimit) {
            throw LimitExceeded.moreThan(HEADER_BYTES, "bytes in the header of one entry");
        }
        if (count > ratioLimit) {
            throw new LimitExceeded("more than " + limits.ratio() + " times its packed size when unpacked");
        }
        if (count > totalLimit) {
            throw LimitExceeded.moreThan(limits.totalBytes(), "bytes unpacked from all archives together");
        }
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            add(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            add(Math.max(n, 0));
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            add(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
