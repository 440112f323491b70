package org.iamassay.report.html;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The files a designer may edit: {@code report.html} with its parts {@code table.html}, {@code figure.html} and
 * {@code finding.html}, {@code report.css} and the scripts {@code report.js}, {@code findings.js} and
 * {@code principals.js}, which run one after the other; {@code trend.html} with {@code drawing.html},
 * {@code principal.html} and {@code trend.css} besides.
 *
 * <p>Templates are logic-less and see maps and lists of texts only, so that a template cannot run anything.
 */
public final class HtmlTemplate {

    private static final List<String> FILES = List.of(
            "report.html",
            "table.html",
            "figure.html",
            "finding.html",
            "report.css",
            "report.js",
            "findings.js",
            "principals.js",
            "trend.html",
            "drawing.html",
            "principal.html",
            "trend.css");
    private static final List<String> SCRIPTS = List.of("report.js", "findings.js", "principals.js");
    private static final String SHIPPED = "/org/iamassay/templates/default/html/";

    private final Map<String, String> files;

    private HtmlTemplate(Map<String, String> files) {
        this.files = Map.copyOf(files);
        refuseEnd("report.css", "</style");
        refuseEnd("trend.css", "</style");
        for (String script : SCRIPTS) {
            refuseEnd(script, "</script");
            refuseEnd(script, "]]>");
        }
    }

    /** The design that comes with the program. */
    public static HtmlTemplate shipped() {
        Map<String, String> files = new HashMap<>();
        for (String name : FILES) {
            files.put(name, shipped(name));
        }
        return new HtmlTemplate(files);
    }

    /** The design in a folder; a file that is not there is taken from the shipped design. */
    public static HtmlTemplate from(Path folder) throws IOException {
        Map<String, String> files = new HashMap<>();
        for (String name : FILES) {
            Path own = folder.resolve(name);
            files.put(name, Files.exists(own) ? plain(Files.readString(own)) : shipped(name));
        }
        return new HtmlTemplate(files);
    }

    /** The page with the values filled in; a name in the template that does not exist is refused. */
    String render(Map<String, Object> values) {
        return render("report.html", file("report.css"), values);
    }

    /** The page of a trend, which has styles of its own beside those of the report. */
    String renderTrend(Map<String, Object> values) {
        return render("trend.html", file("report.css") + file("trend.css"), values);
    }

    private String render(String page, String css, Map<String, Object> values) {
        String scripts = SCRIPTS.stream().map(this::file).collect(Collectors.joining());
        String script = "/*<![CDATA[*/\n" + scripts + "/*]]>*/";
        Map<String, Object> all = new HashMap<>(values);
        all.put("css", css);
        all.put("js", script);
        all.put("cssHash", hash(css));
        all.put("jsHash", hash(script));
        try {
            return compiled(page).execute(all);
        } catch (MustacheException e) {
            throw new IllegalArgumentException("The HTML template cannot be used: " + e.getMessage(), e);
        }
    }

    private Template compiled(String page) {
        return Mustache.compiler()
                .withEscaper(Markup::escape)
                .withCollector(new MapsOnly())
                .emptyStringIsFalse(true)
                .withLoader(part -> new StringReader(file(part + ".html")))
                .compile(file(page));
    }

    private String file(String name) {
        String text = files.get(name);
        if (text == null) {
            throw new IllegalArgumentException(
                    "The HTML template names " + name + ", which is not one of " + FILES + ".");
        }
        return text;
    }

    private void refuseEnd(String name, String end) {
        if (file(name).toLowerCase(Locale.ROOT).contains(end)) {
            throw new IllegalArgumentException("The template file " + name + " must not contain \"" + end + "\".");
        }
    }

    private static String shipped(String name) {
        try (InputStream in =
                Objects.requireNonNull(HtmlTemplate.class.getResourceAsStream(SHIPPED + name), SHIPPED + name)) {
            return plain(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Browsers hash what they read after turning line ends into line feeds. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks names up in maps and nowhere else: no fields and no methods of objects. */
    private static final class MapsOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new HashMap<>();
        }
    }
}
