package org.iamassay.report.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.model.Snapshot;
import org.junit.jupiter.api.Test;

/** Whoever adds a text to the model says what it is: a name that the table does not know is found only by chance. */
class ComponentsTest {

    private static final String ROOT = "org.iamassay.";

    @Test
    void everyTextOfTheModelHasAMeaning() throws Exception {
        Set<String> named = Components.named();
        List<String> unnamed = new ArrayList<>();
        for (Class<?> type : model()) {
            for (RecordComponent part : type.isRecord() ? type.getRecordComponents() : new RecordComponent[0]) {
                String name = Components.name(type) + "." + part.getName();
                boolean text = part.getGenericType().getTypeName().contains("java.lang.String");
                if (text && !named.contains(name) && !named.contains(Components.name(type))) {
                    unnamed.add(name);
                }
            }
        }
        assertThat(unnamed).isEmpty();
    }

    @Test
    void everyNameOfTheTableExists() {
        assertThat(Components.named()).allSatisfy(name -> {
            String[] parts = name.split("\\.", -1);
            // Packages are written in small letters, types begin with a capital one.
            int at = 0;
            while (!Character.isUpperCase(parts[at].charAt(0))) {
                at++;
            }
            Class<?> type = Class.forName(ROOT + String.join(".", Arrays.copyOf(parts, at + 1)));
            assertThat(type.isRecord()).isTrue();
            if (parts.length > at + 1) {
                assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                        .contains(parts[at + 1]);
            }
        });
    }

    private static List<Class<?>> model() throws IOException, ReflectiveOperationException {
        Path folder = Path.of(
                Snapshot.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath(),
                "org/iamassay/model");
        List<Class<?>> types = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return types;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.startsWith("package-info")) {
                    types.add(Class.forName(ROOT + "model." + name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return types;
    }
}
