package org.iamassay.policy.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.iamassay.policy.catalogue.Provenance.Source;

/** Reads the head of a catalogue and finds its services; {@code scripts/build-catalogue} tells the format. */
final class CatalogueReader {

    /** The first line: what the program reads. */
    static final String FORMAT = "assay-catalogue 1";

    private static final String ANY_FORMAT = "assay-catalogue ";
    private static final String SERVICE = "\nservice\t";
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String WORD = "[A-Za-z0-9@/._-]{1,80}";
    private static final String PREFIX = "[a-z0-9-]{1,80}";
    private static final String EXPECTED_SOURCE = "a source with name, version and perhaps date";
    private static final String EXPECTED_SERVICE = "a service with prefix and name";

    private final String text;
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final List<ConditionKey> globalKeys = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final TreeMap<String, Catalogue.Entry> services = new TreeMap<>();
    private String date = "";
    private Set<String> resourceControlled = Set.of();

    private CatalogueReader(String text) {
        this.text = text;
    }

    /** The catalogue of a text; services are read when they are first asked for. */
    static Catalogue read(String text, Supplier<String> digest, AwsPolicies policies) {
        CatalogueReader reader = new CatalogueReader(text);
        reader.requireFormat();
        int start = text.indexOf(SERVICE);
        if (start < 0) {
            throw new CatalogueException("it names no service");
        }
        reader.head(new Lines(text, FORMAT.length() + 1, start));
        reader.services(start);
        return reader.catalogue(digest, policies);
    }

    private Catalogue catalogue(Supplier<String> digest, AwsPolicies policies) {
        Lazy<Provenance> provenance = new Lazy<>(() -> new Provenance(date, sources, digest.get()));
        return new Catalogue(
                date,
                provenance,
                services,
                new ConditionKeys(globalKeys),
                new RiskNames(lists),
                resourceControlled,
                policies);
    }

    private void requireFormat() {
        if (text.startsWith(FORMAT + "\n")) {
            return;
        }
        if (text.startsWith(ANY_FORMAT)) {
            String found = text.lines().findFirst().orElse("").substring(ANY_FORMAT.length());
            throw new CatalogueException("it has the format " + CatalogueFile.quoted(found)
                    + ", and this program reads " + FORMAT.substring(ANY_FORMAT.length())
                    + "; build it anew with scripts/build-catalogue of this version");
        }
        throw new CatalogueException("its part catalogue.txt does not begin with " + CatalogueFile.quoted(FORMAT));
    }

    private void head(Lines lines) {
        while (lines.hasNext()) {
            List<String> line = lines.next();
            try {
                add(line, lines);
            } catch (IndexOutOfBoundsException e) {
                throw lines.bad("whole");
            }
        }
        if (date.isEmpty()) {
            throw new CatalogueException("it has no date");
        }
    }

    private void add(List<String> line, Lines lines) {
        switch (line.get(0)) {
            case "date" -> date = plain(line.get(1), DATE, "a date, as 2026-09-26", lines);
            case "source" -> sources.add(source(line, lines));
            case "rcp" -> resourceControlled = Set.copyOf(line.subList(1, line.size()));
            case "list" -> lists.put(line.get(1), Set.copyOf(line.subList(2, line.size())));
            case "global" -> globalKeys.add(new ConditionKey(line.get(1), line.get(2)));
            default -> throw lines.bad("a date, source, rcp, list or global");
        }
    }

    /** Reports print it, so it takes no more than words and numbers. */
    private static Source source(List<String> line, Lines lines) {
        String name = plain(line.get(1), WORD, EXPECTED_SOURCE, lines);
        String version = plain(line.get(2), WORD, EXPECTED_SOURCE, lines);
        return new Source(
                name,
                version,
                line.stream().skip(3).findFirst().map(text -> plain(text, DATE, EXPECTED_SOURCE, lines)));
    }

    private static String plain(String text, String form, String expected, Lines lines) {
        if (!text.matches(form)) {
            throw lines.bad(expected);
        }
        return text;
    }

    private void services(int first) {
        int start = first;
        while (start >= 0) {
            int next = text.indexOf(SERVICE, start + 1);
            service(start + 1, next < 0 ? text.length() : next);
            start = next;
        }
    }

    private void service(int start, int end) {
        Lines lines = new Lines(text, start, end);
        List<String> line = lines.next();
        if (line.size() != 3) {
            throw lines.bad(EXPECTED_SERVICE);
        }
        String prefix = plain(line.get(1), PREFIX, EXPECTED_SERVICE, lines);
        Lazy<Service> service = new Lazy<>(() -> ServiceReader.read(prefix, new Lines(text, start, end)));
        services.put(prefix, new Catalogue.Entry(Optional.of(line.get(2)), service));
    }
}
