// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.target.ebs.EbsRelease;
import io.orgsmith.target.ebs.manual.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the sources of the scripts. */
class TemplatesTest {
    private static final Pattern SQL =
            Pattern.compile("\\b(?:SELECT|FROM|WHERE|BEGIN|DECLARE|INSERT|EXCEPTION)\\b|hr_\\w+_api|fnd_\\w+\\.|:=");
    private static final Pattern JAVA_TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

    @ParameterizedTest
    @EnumSource
    void everyKindIsSetUp(EbsRelease release) {
        assertThat(Parts.of(release).stream().map(Part::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsProvedAndItsKindAtLeastOnce(EbsRelease release) {
        assertThat(Parts.of(release))
                .allSatisfy(part -> assertThat(part.template().has("find")).isTrue());
        assertThat(Parts.of(release).stream()
                        .filter(Part::proves)
                        .map(Part::kind)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
    }

    @ParameterizedTest
    @EnumSource
    void whatAScriptDoesCanBeCreated(EbsRelease release) {
        assertThat(Parts.of(release).stream().filter(part -> part.access() != Access.NONE))
                .allSatisfy(part -> assertThat(part.template().has("create"))
                        .as(part.topic())
                        .isTrue());
    }

    /** Text that is not in a template enters a script as a literal or a comment: no SQL is put together in Java. */
    @Test
    void noSqlStandsInJava() throws IOException {
        for (Path source : sources("src/main/java", ".java")) {
            String text = Files.readString(source, StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(JAVA_TEXT
                            .matcher(text)
                            .results()
                            .map(found -> found.group())
                            .toList())
                    .as(source.toString())
                    .noneMatch(literal -> SQL.matcher(literal).find());
        }
    }

    @Test
    void everyTemplateSaysItsLicence() throws IOException {
        for (Path template : sources("src/main/resources", ".sql")) {
            assertThat(Files.readString(template, StandardCharsets.UTF_8))
                    .as(template.toString())
                    .startsWith("-- SPDX-License-Identifier: EPL-2.0\n");
        }
    }

    /** So that a manual step can show whatever an object holds. */
    @Test
    void everyStoredFeatureHasALabel() {
        Texts texts = Texts.in(Locale.ENGLISH);
        var missing = new TreeSet<String>();
        for (EClass type : classes()) {
            for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                EAnnotation mark = feature.getEAnnotation("http://orgsmith.io/org/mark");
                if (mark != null
                        && !mark.getDetails().containsKey("declared")
                        && texts.optional("label." + feature.getName()).isEmpty()) {
                    missing.add(type.getName() + "." + feature.getName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<EClass> classes() {
        return io.orgsmith.model.org.OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .toList();
    }

    private static List<Path> sources(String folder, String ending) throws IOException {
        try (var paths = Files.walk(Path.of(folder))) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
