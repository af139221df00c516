// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The update site installs into an Eclipse that has libraries, and an EMF, of its own. */
class UpdateSiteTest {
    private static final String OURS = "features/io.orgsmith.feature/feature.xml";
    private static final String PROGRAM = "features/io.orgsmith.product.feature/feature.xml";
    private static final String SITE = "releng/io.orgsmith.updatesite/category.xml";

    /** A feature names versions to the digit: what an Eclipse has in another version would keep Orgsmith out of it. */
    @Test
    void theFeatureIncludesOnlyWhatIsOurs() throws IOException {
        assertThat(plugins(OURS)).isNotEmpty().allMatch(id -> id.startsWith("io.orgsmith."));
    }

    @Test
    void whatAnEclipseMayLackIsOnTheSite() throws IOException {
        assertThat(found(SITE, "<bundle id=\"([^\"]+)\""))
                .contains("org.eclipse.emf.ecore", "org.eclipse.xtext", "org.eclipse.gef", "com.h2database")
                .doesNotHaveDuplicates();
    }

    /** These take the place of parts of the platform, which an Eclipse has. */
    @Test
    void onlyTheProgramHasItsOwnWindowAndItsOwnPartsOfThePlatform() throws IOException {
        var program = List.of("io.orgsmith.workbench.app", "io.orgsmith.lib.cheatsheets");

        assertThat(plugins(PROGRAM)).containsAll(program);
        assertThat(plugins(OURS)).doesNotContainAnyElementsOf(program);
        assertThat(found(SITE, "<bundle id=\"([^\"]+)\"")).doesNotContainAnyElementsOf(program);
    }

    /** An Eclipse may have a language pack, and two of the same words are one too many. */
    @Test
    void onlyTheProgramBringsTheWordsOfThePlatform() throws IOException {
        var program = plugins(PROGRAM).stream()
                .filter(id -> id.startsWith("io.orgsmith.nl."))
                .toList();

        assertThat(program).containsExactlyInAnyOrderElementsOf(found("nl/pom.xml", "<module>([^<]+)</module>"));
        assertThat(plugins(OURS)).noneMatch(id -> id.startsWith("io.orgsmith.nl."));
        assertThat(found(SITE, "<bundle id=\"([^\"]+)\"")).noneMatch(id -> id.startsWith("io.orgsmith.nl."));
    }

    /** The oldest EMF that Xtext runs with; the platform of 2025-12 insists on ecore 2.41, older than the one we build with. */
    @ParameterizedTest
    @ValueSource(strings = {"bundles/io.orgsmith.model", "dsl/io.orgsmith.dsl", "bundles/io.orgsmith.rules"})
    void theEmfOfTheEclipseWillDo(String module) throws IOException {
        try (var file = Files.newInputStream(Sources.ROOT.resolve(module + "/target/classes/META-INF/MANIFEST.MF"))) {
            assertThat(new Manifest(file).getMainAttributes().getValue("Import-Package"))
                    .contains("org.eclipse.emf.common.util;version=\"[2.30,3)\"")
                    .contains("org.eclipse.emf.ecore;version=\"[2.36,3)\"");
        }
    }

    private static List<String> plugins(String file) throws IOException {
        return found(file, "<plugin id=\"([^\"]+)\"");
    }

    private static List<String> found(String file, String pattern) throws IOException {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile(pattern).matcher(Files.readString(Sources.ROOT.resolve(file)));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
