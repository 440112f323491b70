package org.iamassay.policy.cases;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.policy.Fault;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.decision.CompiledPolicy;

/** Documents read once, however many cases use them; what was not used for long is forgotten. */
final class Documents {

    private static final int MOST = 2_000;
    private static final long MOST_CHARACTERS = 8_000_000;
    private static final int FAULTS_TOLD = 3;
    private static final int HEX = 16;

    private record Key(String json, boolean ofResource) {}

    private final Map<Key, CompiledPolicy> known = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    /**
     * The policy of a text.
     *
     * @param where what the text is called in a complaint
     * @param remarks gets what is odd in a document that was not seen before
     */
    CompiledPolicy read(String text, boolean ofResource, String where, List<String> remarks) throws CaseFault {
        Key key = new Key(decoded(text), ofResource);
        CompiledPolicy policy = known.get(key);
        if (policy == null) {
            PolicyDocument document = PolicyDocument.parse(key.json());
            tell(document.faults(), where, remarks);
            if (!document.isDocument()) {
                throw CaseFault.of(where + " is no policy document: "
                        + (remarks.isEmpty() ? "" : remarks.get(remarks.size() - 1)));
            }
            policy = ofResource ? CompiledPolicy.ofResource(document) : CompiledPolicy.of(document);
            keep(key, policy);
        }
        return policy;
    }

    private void keep(Key key, CompiledPolicy policy) {
        known.put(key, policy);
        characters += key.json().length();
        while (known.size() > MOST || (characters > MOST_CHARACTERS && known.size() > 1)) {
            Key oldest = known.keySet().iterator().next();
            known.remove(oldest);
            characters -= oldest.json().length();
        }
    }

    private static void tell(List<Fault> faults, String where, List<String> remarks) {
        faults.stream()
                .limit(FAULTS_TOLD)
                .map(fault -> where + fault.pointer() + ": " + fault.code().id() + ", found " + fault.found())
                .forEach(remarks::add);
    }

    /** A document as AWS's API returns it is percent-encoded; a plus stays a plus. */
    private static String decoded(String text) {
        String stripped = text.stripLeading();
        if (!stripped.startsWith("%")) {
            return text;
        }
        byte[] source = stripped.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[source.length];
        int length = 0;
        for (int i = 0; i < source.length; i++) {
            int high = i + 2 < source.length && source[i] == '%' ? Character.digit(source[i + 1], HEX) : -1;
            int low = high < 0 ? -1 : Character.digit(source[i + 2], HEX);
            bytes[length++] = low < 0 ? source[i] : (byte) (high * HEX + low);
            i += low < 0 ? 0 : 2;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
