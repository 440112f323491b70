package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Names in evidence and texts in reports, found without anything of the program that redacts. */
final class PlantedNames {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAMING = Pattern.compile(
            "UserName|RoleName|GroupName|PolicyName|UserId|RoleId|GroupId|PolicyId|AccessKeyId|S3BucketName|SerialNumber"
                    + "|ServerCertificateName|SSHPublicKeyId|ServiceSpecificCredentialId|CertificateId|trailARN");
    private static final Pattern ACCOUNT = Pattern.compile("(?<![0-9A-Za-z-])[0-9]{12}(?![0-9A-Za-z])");
    private static final Pattern BASE64 = Pattern.compile("base64,[A-Za-z0-9+/=]{40,}+");

    private PlantedNames() {}

    /** Names in the files of a folder that nobody could take for a word of the report. */
    static Set<String> in(Path evidence, String words) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(evidence)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".json")) {
                    json(file, names);
                } else if (name.endsWith(".csv") && !name.contains("expected")) {
                    report(Files.readString(file, UTF_8), names);
                }
            }
        }
        names.removeIf(name -> name.length() < 4
                || name.contains("<")
                || name.startsWith("AWSServiceRoleFor")
                || words.contains(name));
        return names;
    }

    /** What was saved in place of an answer may be a message of the command, and no JSON. */
    private static void json(Path file, Set<String> names) throws IOException {
        try {
            from(JSON.readTree(file.toFile()), names);
        } catch (JsonProcessingException message) {
            accounts(Files.readString(file, UTF_8), names);
        }
    }

    private static void from(JsonNode node, Set<String> names) {
        node.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (member.getKey().equals("Content") && node.has("GeneratedTime")) {
                report(new String(Base64.getDecoder().decode(value.asText()), UTF_8), names);
            }
            if (NAMING.matcher(member.getKey()).matches() && value.isTextual() && !isOfAws(node)) {
                names.add(value.textValue());
            }
            if (member.getKey().equals("AccountAliases")) {
                value.forEach(alias -> names.add(alias.asText()));
            }
            if (value.isTextual()) {
                accounts(value.textValue(), names);
            }
            from(value, names);
        });
        if (node.isArray()) {
            node.forEach(each -> from(each, names));
        }
    }

    private static boolean isOfAws(JsonNode node) {
        return Stream.of("PolicyArn", "Arn").anyMatch(m -> node.path(m).asText().contains(":iam::aws:"));
    }

    private static void report(String csv, Set<String> names) {
        csv.lines()
                .skip(1)
                .map(line -> line.split(",", 3))
                .filter(cells -> cells.length == 3)
                .forEach(cells -> {
                    names.add(cells[0]);
                    accounts(cells[1], names);
                });
    }

    private static void accounts(String text, Set<String> names) {
        Matcher account = ACCOUNT.matcher(text);
        while (account.find()) {
            names.add(account.group());
        }
    }

    /** Every text of a report's folder with the name of its file: parts of packages apart, escapes undone. */
    static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                texts.add(folder.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    add(Files.readAllBytes(file), texts);
                }
            }
        }
        return texts;
    }

    private static void add(byte[] content, List<String> texts) throws IOException {
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    texts.add(entry.getName());
                    add(zip.readAllBytes(), texts);
                }
            }
        } else if (content.length < 2 || (content[0] & 0xFF) != 0x89) {
            String text = BASE64.matcher(new String(content, UTF_8)).replaceAll("");
            texts.add(text);
            texts.add(text.replace("\\", "")
                    .replace("&#61;", "=")
                    .replace("&#43;", "+")
                    .replace("&amp;", "&")
                    .replace("&lt;", "<"));
        }
    }
}
