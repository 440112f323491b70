package org.iamassay.response;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one finding, or to a check of an account as a whole.
 *
 * @param key finding id, or {@code check@account} for a check as a whole
 * @param owner who will act; texts are empty where nothing was said
 * @param due UTC day
 * @param text what the management answers
 * @param conclusion what the auditor concludes, beside the verdict and never in place of it
 */
public record Response(
        String key,
        @Nullable ResponseStatus status,
        String owner,
        @Nullable LocalDate due,
        String text,
        String compensatingControl,
        String conclusion,
        Trail trail) {

    /** An answer of which nobody knows where it comes from. */
    public Response(
            String key,
            @Nullable ResponseStatus status,
            String owner,
            @Nullable LocalDate due,
            String text,
            String compensatingControl,
            String conclusion) {
        this(key, status, owner, due, text, compensatingControl, conclusion, Trail.NONE);
    }

    Response gone(Instant moment) {
        return new Response(key, status, owner, due, text, compensatingControl, conclusion, trail.gone(moment));
    }

    /** The key of a check of an account as a whole. */
    public static String key(String check, String account) {
        return check + "@" + account;
    }
}
