package org.iamassay.checks.monitoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iamassay.model.AdvancedSelector;
import org.iamassay.model.BasicSelector;
import org.iamassay.model.EventSelectors;
import org.iamassay.model.FieldSelector;
import org.iamassay.model.Flag;

/** Whether the event selectors of a trail let all management events through. */
final class ManagementEvents {

    private enum Access {
        READ,
        WRITE
    }

    /** Fields that may stand beside the category without leaving out a kind of event. */
    private static final Set<String> HARMLESS = Set.of("eventCategory", "eventSource", "readOnly");

    private ManagementEvents() {}

    /** Whether events that read and events that write are logged, by one selector or by several together. */
    static Flag logged(EventSelectors selectors) {
        Set<Access> logged = EnumSet.noneOf(Access.class);
        selectors.basic().forEach(selector -> logged.addAll(of(selector)));
        selectors.advanced().forEach(selector -> logged.addAll(of(selector)));
        boolean all = logged.equals(EnumSet.allOf(Access.class));
        return !all && selectors.basic().stream().anyMatch(ManagementEvents::isUntold)
                ? Flag.unknown("unreadable:ReadWriteType")
                : Flag.of(all);
    }

    private static boolean isOfManagement(BasicSelector selector) {
        return selector.includeManagementEvents().orElse(true);
    }

    private static boolean isUntold(BasicSelector selector) {
        return isOfManagement(selector) && selector.readWriteType().isEmpty();
    }

    private static Set<Access> of(BasicSelector selector) {
        return switch (isOfManagement(selector) ? selector.readWriteType().orElse("") : "") {
            case "All" -> EnumSet.allOf(Access.class);
            case "ReadOnly" -> EnumSet.of(Access.READ);
            case "WriteOnly" -> EnumSet.of(Access.WRITE);
            default -> EnumSet.noneOf(Access.class);
        };
    }

    private static Set<Access> of(AdvancedSelector selector) {
        boolean management = selector.fields().stream()
                .anyMatch(field ->
                        field.field().equals("eventCategory") && equalsOf(field).equals(List.of("Management")));
        Set<Access> logged = EnumSet.noneOf(Access.class);
        if (management && selector.fields().stream().allMatch(field -> HARMLESS.contains(field.field()))) {
            logged.addAll(EnumSet.allOf(Access.class));
        }
        selector.fields().stream()
                .filter(field -> field.field().equals("readOnly"))
                .forEach(field -> logged.retainAll(readOnly(equalsOf(field))));
        return logged;
    }

    private static Set<Access> readOnly(List<String> values) {
        Set<Access> wanted = EnumSet.noneOf(Access.class);
        values.forEach(value -> wanted.addAll(
                switch (value) {
                    case "true" -> EnumSet.of(Access.READ);
                    case "false" -> EnumSet.of(Access.WRITE);
                    default -> EnumSet.noneOf(Access.class);
                }));
        return wanted;
    }

    /** The values of Equals, where it is the only test. */
    private static List<String> equalsOf(FieldSelector field) {
        Map<String, List<String>> tests = field.tests();
        return tests.size() == 1 ? tests.getOrDefault("Equals", List.of()) : List.of();
    }
}
