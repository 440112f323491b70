package org.iamassay.evidence;

/**
 * Bounds on what is read, so that hostile or mistaken input ends in a sentence and never in exhausted memory or disk.
 *
 * @param entries files in one folder tree or archive, and in all of them together
 * @param fileBytes size of one file or archive entry
 * @param totalBytes unpacked size of all archives and of standard input together
 * @param ratio unpacked size of an archive divided by its packed size, looked at from {@link #RATIO_FREE_BYTES} on
 * @param depth folders inside one another
 * @param pathChars length of the path of an archive entry
 */
record Limits(int entries, long fileBytes, long totalBytes, int ratio, int depth, int pathChars) {

    /** Far above any real collection: a fleet of 10,000 accounts with ten files each. */
    static final Limits STANDARD = new Limits(100_000, 2L << 30, 8L << 30, 200, 32, 1_024);

    /** Small archives of repetitive files pack well beyond any ratio and do no harm. */
    static final long RATIO_FREE_BYTES = 10L << 20;

    /** Characters of one cell; IAM's own longest value is an ARN of 2,048. */
    static final int FIELD_CHARS = 64 * 1_024;

    /** Characters of one line of a table outside of quotes. */
    static final int LINE_CHARS = 1 << 20;

    /** Nesting of JSON; policy documents in GAAD reach about fifteen. */
    static final int JSON_DEPTH = 100;

    /** Characters of one JSON string or of the base64 text of a report: about 300,000 users. */
    static final int CONTENT_CHARS = 128 << 20;

    /** Size of a workbook, packed. */
    static final int WORKBOOK_BYTES = 64 << 20;

    /** Size of a workbook, unpacked. */
    static final long WORKBOOK_UNPACKED_BYTES = 512L << 20;

    /** Bytes from the beginning of a file that are looked at to recognise it. */
    static final int HEAD_BYTES = 64 * 1_024;
}
