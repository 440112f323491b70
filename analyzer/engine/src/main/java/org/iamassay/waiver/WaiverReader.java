package org.iamassay.waiver;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.StrictYaml;
import org.iamassay.settings.StrictYaml.Entry;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a file of waivers strictly: what is not understood is refused, never ignored (contract section 8). */
public final class WaiverReader {

    private static final String LIST = "waivers";
    /** More bytes than any list of waivers that people keep. */
    public static final int LARGEST = 4 << 20;

    private static final int MOST = 20_000;

    private final StrictYaml yaml;
    private final OneWaiver one;

    private WaiverReader(String file, WaiverRules rules) {
        this.yaml = new StrictYaml(file);
        this.one = new OneWaiver(yaml, rules);
    }

    /** Reads the bytes of a file; {@code file} is its name for messages. */
    public static Waivers read(byte[] bytes, String file, WaiverRules rules) throws SettingsException {
        if (bytes.length > LARGEST) {
            throw new SettingsException(
                    file, "found " + bytes.length + " bytes; expected a list of waivers of at most 4 MB");
        }
        List<Waiver> waivers = new WaiverReader(file, rules).list(text(bytes, file));
        return new Waivers(waivers, "sha256:" + sha256(bytes));
    }

    private static String text(byte[] bytes, String file) throws SettingsException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException noText) {
            throw new SettingsException(file, "found bytes that are no UTF-8; expected a list of waivers in YAML");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    private List<Waiver> list(String text) throws SettingsException {
        Node root = yaml.root(text);
        List<Entry> entries = yaml.mapping(root, "with the key waivers");
        for (Entry entry : entries) {
            if (!entry.key().equals(LIST)) {
                throw new SettingsException(
                        yaml.file(),
                        entry.line(),
                        "found the key " + SettingsException.quote(entry.key()) + "; expected waivers");
            }
        }
        if (entries.isEmpty()) {
            throw yaml.wrong(root, "the key waivers with a list of waivers");
        }
        Node list = entries.get(0).value();
        List<Node> items = yaml.items(list, "a list of waivers");
        if (items.isEmpty()) {
            throw yaml.refuse(list, "found an empty list; expected at least one waiver, or leave --waivers out");
        }
        if (items.size() > MOST) {
            throw yaml.refuse(list, "found " + items.size() + " waivers; expected at most " + MOST);
        }
        return waivers(items);
    }

    private List<Waiver> waivers(List<Node> items) throws SettingsException {
        List<Waiver> waivers = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Node item : items) {
            Waiver waiver = one.read(item);
            Integer earlier = lines.putIfAbsent(waiver.id(), waiver.line());
            if (earlier != null) {
                throw yaml.refuse(
                        item,
                        "found the id " + SettingsException.quote(waiver.id()) + " again; the waiver of line " + earlier
                                + " has it already, expected each id once");
            }
            waivers.add(waiver);
        }
        return waivers;
    }
}
