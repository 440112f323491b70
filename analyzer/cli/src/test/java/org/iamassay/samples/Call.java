package org.iamassay.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One call of the AWS CLI, whose output is kept under the name that the file-name rule gives it.
 *
 * @param command service, operation and options
 * @param key what the file's name says of the subject, or empty
 * @param subject what the manifest says of the subject, or empty
 * @param region Region that was asked, or empty
 */
record Call(String command, String key, String subject, String region) {

    static Call of(String command) {
        return new Call(command, "", "", "");
    }

    /** The subject by its own name. */
    Call about(String whom) {
        return about(whom, whom);
    }

    Call about(String name, String arn) {
        return new Call(command, name, arn, region);
    }

    Call in(String where) {
        return new Call(command + " --region " + where, key, subject, where);
    }

    /** {@code SERVICE-OPERATION[__SUBJECT][__REGION].json} */
    String file() {
        String[] words = command.split(" ", -1);
        return words[0] + "-" + words[1] + part(encoded(key)) + part(region) + ".json";
    }

    private static String part(String text) {
        return text.isEmpty() ? "" : "__" + text;
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            char c = (char) (b & 0xFF);
            if ((Character.isLetterOrDigit(c) && c < 0x80) || "._-".indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format(java.util.Locale.ROOT, "%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
