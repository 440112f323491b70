package org.iamassay.report.html;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iamassay.report.Brand;
import org.iamassay.report.Template;
import org.iamassay.settings.SettingsException;

/**
 * The files of {@code html/} that a designer may edit: {@code report.html} with its parts, {@code report.css},
 * {@code brand.css} behind it and the scripts {@code report.js}, {@code findings.js}, {@code access.js} and
 * {@code principals.js}, which run one after the other; {@code trend.html} with its parts and {@code trend.css};
 * {@code portfolio.html} with its part and {@code portfolio.css}.
 *
 * <p>Templates are logic-less and see maps and lists of texts only, so that a template cannot run anything.
 */
public final class HtmlTemplate {

    static final List<String> FILES = List.of(
            "report.html",
            "management.html",
            "table.html",
            "figure.html",
            "finding.html",
            "access.html",
            "path.html",
            "statement.html",
            "report.css",
            "brand.css",
            "report.js",
            "findings.js",
            "principals.js",
            "access.js",
            "trend.html",
            "drawing.html",
            "principal.html",
            "trend.css",
            "portfolio.html",
            "portfolio-table.html",
            "portfolio.css");
    private static final List<String> SCRIPTS = List.of("report.js", "findings.js", "access.js", "principals.js");

    private final Map<String, String> files;

    private HtmlTemplate(Map<String, String> files) {
        this.files = Map.copyOf(files);
    }

    /** The design that comes with the program. */
    public static HtmlTemplate shipped() {
        return checked(Template.shipped());
    }

    /** The pages of a design whose files were checked before. */
    static HtmlTemplate checked(Template design) {
        Map<String, String> files = new HashMap<>();
        for (String name : FILES) {
            files.put(name, plain(new String(design.file("html/" + name), StandardCharsets.UTF_8)));
        }
        return new HtmlTemplate(files);
    }

    /** The pages of a design; refused with file and line where they cannot be used. */
    public static HtmlTemplate of(Template design) throws SettingsException {
        HtmlTemplate template = checked(design);
        for (String name : FILES) {
            if (design.own("html/" + name).isPresent()) {
                new MarkupCheck(design.place("html/" + name), shipped().files).check(name, template.file(name));
            }
        }
        return template;
    }

    /** The page with the values filled in; a name in the template that does not exist is refused. */
    String render(Map<String, Object> values, Brand brand) {
        return render("report.html", BrandCss.of(brand) + file("report.css") + file("brand.css"), values);
    }

    /** The summary for management, on a few printed pages. */
    String renderManagement(Map<String, Object> values, Brand brand) {
        return render("management.html", BrandCss.of(brand) + file("report.css") + file("brand.css"), values);
    }

    /** The page of a trend, which has styles of its own beside those of the report. */
    String renderTrend(Map<String, Object> values, Brand brand) {
        return render(
                "trend.html", BrandCss.of(brand) + file("report.css") + file("trend.css") + file("brand.css"), values);
    }

    /** The page of several accounts, which has styles of its own beside those of the report. */
    String renderPortfolio(Map<String, Object> values, Brand brand) {
        return render(
                "portfolio.html",
                BrandCss.of(brand) + file("report.css") + file("portfolio.css") + file("brand.css"),
                values);
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
            return compiler()
                    .withLoader(part -> new StringReader(file(part + ".html")))
                    .compile(file(page))
                    .execute(all);
        } catch (MustacheException e) {
            throw new IllegalArgumentException("The HTML template cannot be used: " + e.getMessage(), e);
        }
    }

    static Mustache.Compiler compiler() {
        return Mustache.compiler()
                .withEscaper(Markup::escape)
                .withCollector(new MapsOnly())
                .emptyStringIsFalse(true);
    }

    private String file(String name) {
        return Objects.requireNonNull(files.get(name), name);
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
