package org.iamassay.evidence;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import java.util.TreeSet;
import org.iamassay.model.AccountId;

/**
 * A quick look through a report for the account ids in its ARNs, without parsing or holding it.
 *
 * @param accounts account ids, valid or not
 * @param length characters of the decoded table: reports of different length are different
 */
record AccountScan(Set<AccountId> accounts, long length) {

    private static final String BEFORE_ID = ":iam::";
    private static final int CHUNK = 1 << 15;

    /** Characters kept from chunk to chunk: more than {@link #BEFORE_ID} and the longest id. */
    private static final int MAX_MATCH = 128;

    private static final int MAX_ID = 64;

    static AccountScan of(Recognition.Content content) throws IOException {
        if (content instanceof Recognition.Content.Text text) {
            try (Reader reader = text.open()) {
                return of(reader);
            }
        }
        try (RowSource rows = ((Recognition.Content.Sheet) content).open()) {
            return of(rows);
        }
    }

    private static AccountScan of(Reader reader) throws IOException {
        Set<AccountId> accounts = new TreeSet<>();
        char[] chunk = new char[CHUNK];
        long length = 0;
        int kept = 0;
        int count = reader.read(chunk, 0, chunk.length);
        while (count >= 0) {
            length += count;
            int end = kept + count;
            find(chunk, Math.max(0, end - MAX_MATCH), end, accounts);
            kept = Math.min(end, MAX_MATCH);
            System.arraycopy(chunk, end - kept, chunk, 0, kept);
            count = reader.read(chunk, kept, chunk.length - kept);
        }
        find(chunk, kept, kept, accounts);
        return new AccountScan(accounts, length);
    }

    private static AccountScan of(RowSource rows) throws IOException {
        Set<AccountId> accounts = new TreeSet<>();
        long length = 0;
        RowSource.RawRow row = rows.next();
        while (row != null) {
            for (String cell : row.cells()) {
                length += cell.length() + 1;
                find(cell.toCharArray(), cell.length(), cell.length(), accounts);
            }
            row = rows.next();
        }
        return new AccountScan(accounts, length);
    }

    /** Finds what begins before {@code limit}; what begins later comes again with the next chunk. */
    private static void find(char[] text, int limit, int end, Set<AccountId> accounts) {
        String last = "";
        for (int i = 0; i < limit; i++) {
            if (text[i] == ':' && matches(text, i, end, BEFORE_ID)) {
                int from = i + BEFORE_ID.length();
                if (!(matches(text, from, end, last)
                        && from + last.length() < end
                        && text[from + last.length()] == ':')) {
                    last = id(text, from, end);
                    if (!last.isEmpty()) {
                        accounts.add(new AccountId(last));
                    }
                }
                i = from - 1;
            }
        }
    }

    private static String id(char[] text, int from, int end) {
        int to = from;
        while (to < end && to - from < MAX_ID && isLetterOrDigit(text[to])) {
            to++;
        }
        return to < end && text[to] == ':' ? new String(text, from, to - from) : "";
    }

    /** An account id ends up in the name of a folder, so nothing that could be a path is taken for one. */
    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean matches(char[] text, int from, int end, String word) {
        if (from + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
