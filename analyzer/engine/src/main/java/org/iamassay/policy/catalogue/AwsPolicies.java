package org.iamassay.policy.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.iamassay.policy.PolicyDocument;

/** The documents of AWS's managed policies of the partition {@code aws}, the latest version of each at one date. */
public final class AwsPolicies {

    private final Supplier<SortedMap<String, Supplier<Entry>>> byArn;

    /**
     * A managed policy of AWS.
     *
     * @param version id of the version, as {@code v10}
     * @param json the document
     */
    public record Entry(String arn, String version, String json) {}

    /** The policies given. */
    public AwsPolicies(Iterable<Entry> entries) {
        SortedMap<String, Supplier<Entry>> given = new TreeMap<>();
        entries.forEach(entry -> given.put(entry.arn(), () -> entry));
        this.byArn = () -> given;
    }

    private AwsPolicies(Supplier<SortedMap<String, Supplier<Entry>>> byArn) {
        this.byArn = byArn;
    }

    /** The policies of a text that is read when one is first asked for; a document stays bytes until then. */
    static AwsPolicies of(Supplier<byte[]> text) {
        return new AwsPolicies(new Lazy<>(() -> lines(text.get())));
    }

    /** The policy of an ARN; none of another partition. */
    public Optional<Entry> of(String arn) {
        return Optional.ofNullable(byArn.get().get(arn)).map(Supplier::get);
    }

    /** The document of a policy, parsed anew at each call. */
    public Optional<PolicyDocument> document(String arn) {
        return of(arn).map(entry -> PolicyDocument.parse(entry.json()));
    }

    /** The ARNs, sorted. */
    public SortedSet<String> arns() {
        return new TreeSet<>(byArn.get().keySet());
    }

    /** The number of policies. */
    public int size() {
        return byArn.get().size();
    }

    @Override
    public String toString() {
        return Map.of("policies", size()).toString();
    }

    private static SortedMap<String, Supplier<Entry>> lines(byte[] text) {
        SortedMap<String, Supplier<Entry>> found = new TreeMap<>();
        int start = 0;
        while (start < text.length) {
            int arnEnd = find('\t', text, start);
            int versionEnd = find('\t', text, arnEnd + 1);
            int end = find('\n', text, versionEnd + 1);
            if (end == text.length) {
                throw new CatalogueException("its part policies.txt ends within policy " + (found.size() + 1));
            }
            String arn = decoded(text, start, arnEnd);
            String version = decoded(text, arnEnd + 1, versionEnd);
            found.put(arn, () -> new Entry(arn, version, decoded(text, versionEnd + 1, end)));
            start = end + 1;
        }
        return found;
    }

    private static int find(char wanted, byte[] text, int from) {
        int at = Math.min(from, text.length);
        while (at < text.length && text[at] != wanted) {
            at++;
        }
        return at;
    }

    private static String decoded(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }
}
