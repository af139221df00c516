// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.LanguageProject;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Problems come by file and place, so that a report reads as the files do. */
class ProblemOrderTest {
    private final LanguageProject project = LanguageProject.parse(new TreeMap<>(Map.of(
            URI.create("memory:/b.org"), "user U;\noperating unit A { ledger X }\nuser V;",
            URI.create("memory:/a.org"), "legal entity L { ledger Y }")));

    @Test
    void byFileThenByPlaceWhateverTheirSort() {
        assertThat(project.problems())
                .extracting(problem -> problem.file().getPath() + ":" + problem.line() + " " + problem.code())
                .containsExactly(
                        "/a.org:1 link.unknown",
                        "/b.org:1 syntax.semicolon",
                        "/b.org:2 link.unknown",
                        "/b.org:3 syntax.semicolon");
        assertThat(project.problems()).isSortedAccordingTo(Problem.ORDER);
    }

    @Test
    void ofOneFile() {
        assertThat(project.problems(URI.create("memory:/a.org"))).hasSize(1);
        assertThat(project.problems(URI.create("memory:/c.org"))).isEmpty();
    }

    @Test
    void allAreErrors() {
        assertThat(project.problems()).extracting(Problem::severity).containsOnly(Severity.ERROR);
    }

    @Test
    void nobodyChangesThem() {
        var first = project.problems().get(0);
        assertThatThrownBy(() -> project.problems().remove(first)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> first.data().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }
}
