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
                date, provenance, services, new ConditionKeys(globalKeys), new RiskNames(lists), resourceControlled, policies);
    }

    private void requireFormat() {
        if (text.startsWith(FORMAT + "\n")) {
            return;
        }
        if (text.startsWith(ANY_FORMAT)) {
            String found = text.lines().findFirst().orElse("").substring(ANY_FORMAT.length());
            throw new CatalogueException("it has the format " + CatalogueFile.quoted(found) + ", and this program reads "
                    + FORMAT.substring(ANY_FORMAT.length()) + "; build it anew with scripts/build-catalogue of this version");
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
            case "date" -> date = line.get(1);
            case "source" -> sources.add(new Source(line.get(1), line.get(2), line.stream().skip(3).findFirst()));
            case "rcp" -> resourceControlled = Set.copyOf(line.subList(1, line.size()));
            case "list" -> lists.put(line.get(1), Set.copyOf(line.subList(2, line.size())));
            case "global" -> globalKeys.add(new ConditionKey(line.get(1), line.get(2)));
            default -> throw lines.bad("a date, source, rcp, list or global");
        }
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
        if (line.size() != 3 || line.get(1).isEmpty()) {
            throw lines.bad("a service with prefix and name");
        }
        String prefix = line.get(1);
        Lazy<Service> service = new Lazy<>(() -> ServiceReader.read(prefix, new Lines(text, start, end)));
        services.put(prefix, new Catalogue.Entry(Optional.of(line.get(2)), service));
    }
}
