// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In each example of a mistake: who chooses a fix by its title gets what he has read, and no other change. */
class DistinctTitlesTest {
    static Stream<Path> mistakes() throws IOException {
        return Files.list(Path.of("../../examples/mistakes")).sorted();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void noTwoFixesThatDifferHaveOneTitle(Path mistake) {
        var project = Texts.project(mistake);
        var model = Texts.model(project);
        var fixes = QuickFixes.distinct(Texts.findings(model).stream()
                .flatMap(finding -> QuickFixes.of(project, model, finding).stream())
                .filter(fix -> !fix.accepts()));
        assertThat(fixes).extracting(fix -> fix.title(Locale.ENGLISH)).doesNotHaveDuplicates();
    }
}
