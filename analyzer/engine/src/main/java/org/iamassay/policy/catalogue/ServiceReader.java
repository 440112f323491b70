package org.iamassay.policy.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.policy.catalogue.CatalogueAction.ResourceUse;

/** Reads the lines of one service; {@code scripts/build-catalogue} tells the format. */
final class ServiceReader {

    private final String prefix;
    private final List<CatalogueAction> actions = new ArrayList<>();
    private final List<ResourceType> types = new ArrayList<>();
    private final List<ConditionKey> keys = new ArrayList<>();

    private ServiceReader(String prefix) {
        this.prefix = prefix;
    }

    /** The service whose lines begin with the given line. */
    static Service read(String prefix, Lines lines) {
        ServiceReader reader = new ServiceReader(prefix);
        lines.next();
        while (lines.hasNext()) {
            reader.add(lines.next(), lines);
        }
        return new Service(reader.actions, reader.types, reader.keys);
    }

    private void add(List<String> line, Lines lines) {
        try {
            switch (line.get(0)) {
                case "key" -> keys.add(new ConditionKey(line.get(1), line.get(2)));
                case "type" -> types.add(new ResourceType(prefix, line.get(1), line.get(2), keys(line.get(3))));
                case "action" -> actions.add(action(line));
                default -> throw lines.bad("a key, type or action");
            }
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw lines.bad("a whole line with numbers of keys and types that stand above it");
        }
    }

    private CatalogueAction action(List<String> line) {
        return new CatalogueAction(
                prefix + ":" + line.get(1), AccessLevel.ofLetter(line.get(2)), uses(line.get(3)), keys(line.get(4)));
    }

    private List<ResourceUse> uses(String text) {
        List<ResourceUse> uses = new ArrayList<>();
        for (String use : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            int colon = use.indexOf(':');
            String number = colon < 0 ? use : use.substring(0, colon);
            boolean required = number.endsWith("!");
            String type = types.get(Integer.parseInt(required ? number.substring(0, number.length() - 1) : number))
                    .name();
            uses.add(new ResourceUse(type, required, colon < 0 ? List.of() : keys(use.substring(colon + 1))));
        }
        return uses;
    }

    private List<String> keys(String numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String number : numbers.split(",", -1)) {
            names.add(keys.get(Integer.parseInt(number)).name());
        }
        return names;
    }
}
