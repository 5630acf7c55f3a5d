package org.tequio;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What operators read of our settings, against what the code asks for. */
class ConfigurationTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tequio");
    private static final Pattern VARIABLE = Pattern.compile("`(…?)([A-Z][A-Z0-9_]+|_[A-Z0-9_]+)`");

    @Test
    void thePageNamesEachVariableOrTheInterfaceThatHasIt() throws IOException {
        var page = Files.readString(Path.of("src/docs/configuration.md"));
        var asked = new TreeSet<String>();
        CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .filter(type -> !page.contains("`" + type.getSimpleName() + "`"))
                .forEach(type -> variables(
                                type.getAnnotationOfType(ConfigMapping.class).prefix(), type.reflect())
                        .forEach(asked::add));
        CLASSES.stream().flatMap(ConfigurationTest::variables).forEach(asked::add);
        assertTrue(asked.contains("TEQUIO_CURSORS_SECRET") && asked.contains("TEQUIO_ACCESS_SUBMISSIONS_MOST"));
        asked.removeAll(named(page));
        assertEquals(new TreeSet<>(), asked);
    }

    private static Stream<String> variables(String prefix, Class<?> mapping) {
        return Stream.of(mapping.getDeclaredMethods()).flatMap(method -> {
            var name = prefix + "." + method.getName();
            return method.getReturnType().getDeclaringClass() == mapping
                    ? variables(name, method.getReturnType())
                    : Stream.of(variable(name));
        });
    }

    private static Stream<String> variables(JavaClass type) {
        return type.getCodeUnits().stream()
                .flatMap(unit -> unit.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(ConfigProperty.class))
                .map((JavaParameter parameter) ->
                        parameter.getAnnotationOfType(ConfigProperty.class).name())
                .filter(name -> name.startsWith("tequio."))
                .map(ConfigurationTest::variable);
    }

    /** As MicroProfile Config looks for it in the environment, from a name in camel or kebab case. */
    private static String variable(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|[.-]", "_").toUpperCase(Locale.ROOT);
    }

    /** What stands behind an ellipsis takes the place of the end of the name before it, which may be of several words. */
    private static TreeSet<String> named(String page) {
        var named = new TreeSet<String>();
        var whole = "";
        var matcher = VARIABLE.matcher(page);
        while (matcher.find()) {
            if (matcher.group(1).isEmpty()) {
                whole = matcher.group(2);
                named.add(whole);
            } else {
                for (int end = whole.lastIndexOf('_'); end > 0; end = whole.lastIndexOf('_', end - 1)) {
                    named.add(whole.substring(0, end) + matcher.group(2));
                }
            }
        }
        return named;
    }
}
