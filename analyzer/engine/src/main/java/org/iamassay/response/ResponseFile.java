package org.iamassay.response;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.AttestationRules;
import org.iamassay.settings.SettingsException;

/**
 * The store of answers: one change a line, each with author, time and the hash of the one before; attestations that were
 * written by hand stand beside, outside of the chain.
 *
 * <p>The newest value of a field counts. Nothing is ever taken away, so the file tells who said what when.
 */
public final class ResponseFile {

    /** Far above any file of answers: a hundred thousand changes. */
    public static final int MOST_BYTES = 256 << 20;

    private final byte[] bytes;
    private final List<Change> changes;
    private final List<LineReader.Attested> attested;
    private final Map<Slot, Change> newest = new HashMap<>();
    private final String head;
    private final Responses responses;

    private ResponseFile(
            byte[] bytes, List<Change> changes, List<LineReader.Attested> attested, String head, Responses responses) {
        this.responses = responses;
        this.bytes = bytes;
        this.changes = List.copyOf(changes);
        this.attested = List.copyOf(attested);
        this.head = head;
        changes.forEach(change -> newest.put(change.slot(), change));
    }

    /** A store that does not exist yet. */
    public static ResponseFile empty() {
        return new ResponseFile(new byte[0], List.of(), List.of(), Lines.NOTHING, Responses.NONE);
    }

    /** Reads a store; anything that does not fit is refused with its line. */
    public static ResponseFile read(byte[] bytes, String file, AttestationRules rules) throws SettingsException {
        List<Change> changes = new ArrayList<>();
        List<LineReader.Attested> attested = new ArrayList<>();
        String head = Lines.NOTHING;
        int line = 0;
        for (String text : text(bytes, file).split("\n", -1)) {
            line++;
            if (text.isBlank()) {
                continue;
            }
            LineReader reader = new LineReader(file, line, Lines.object(text, file, line));
            if (reader.isAttestation()) {
                attested.add(reader.attestation(rules));
            } else {
                Change change = reader.change(head);
                head = change.hash();
                changes.add(change);
            }
        }
        Responses responses = new Newest(file, changes, attested, rules).responses("sha256:" + Lines.sha256(bytes));
        return new ResponseFile(bytes, changes, attested, head, responses);
    }

    private static String text(byte[] bytes, String file) throws SettingsException {
        if (bytes.length > MOST_BYTES) {
            throw new SettingsException(file, "found more than " + MOST_BYTES + " bytes; expected a file of answers");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new SettingsException(
                    file, "found bytes that are no UTF-8; expected one JSON object a line in UTF-8");
        }
    }

    /** Whether these are the bytes that it was read from. */
    public boolean isMadeOf(byte[] others) {
        return Arrays.equals(bytes, others);
    }

    /** All changes, oldest first. */
    public List<Change> changes() {
        return changes;
    }

    /** The change that a value comes from. */
    public Optional<Change> newest(Slot slot) {
        return Optional.ofNullable(newest.get(slot));
    }

    /** The value that counts, as a text; empty without one. */
    public String value(Slot slot) {
        Change change = newest.get(slot);
        return change != null ? change.value() : slot.field().isAttestation() ? handWritten(slot) : "";
    }

    private String handWritten(Slot slot) {
        return attested.stream()
                .filter(one -> one.account().isEmpty() || one.account().equals(slot.account()))
                .filter(one -> slot.key().equals(Response.key(one.attestation().check(), slot.account())))
                .map(one -> AttestedFields.of(one.attestation()).getOrDefault(slot.field(), ""))
                .findFirst()
                .orElse("");
    }

    /** What the store says, by account. */
    public Responses responses() {
        return responses;
    }

    /** The same with changes appended, each slot given a value; what stands there is not touched. */
    public byte[] with(Map<Slot, String> values, Instant asOf, String author, Instant at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes);
        if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
            out.write('\n');
        }
        String before = head;
        for (Map.Entry<Slot, String> entry : values.entrySet()) {
            Map<String, String> members = Lines.members(entry.getKey(), entry.getValue(), asOf, author, at, before);
            before = Lines.sha256(Lines.text(members));
            members.put("hash", before);
            out.writeBytes((Lines.text(members) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
