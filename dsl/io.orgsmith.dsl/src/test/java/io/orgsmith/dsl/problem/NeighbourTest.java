// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NeighbourTest {
    private static final Path PROJECT = Path.of("项目").toAbsolutePath();

    @Test
    void ofTheSameFolderItsName() {
        assertThat(seen("a.org", "b.org")).isEqualTo("a.org");
    }

    @Test
    void ofAnotherFolderTheWayThere() {
        assertThat(seen("北京/a.org", "b.org")).isEqualTo("北京/a.org");
        assertThat(seen("a.org", "x/y/b.org")).isEqualTo("../../a.org");
    }

    @Test
    void whatIsNoFileKeepsItsLastName() {
        assertThat(Neighbour.path(URI.create("memory:/x/a.org"), URI.create("memory:/b.org")))
                .isEqualTo("a.org");
        assertThat(Neighbour.path(URI.create("untitled:a.org"), URI.create("memory:/b.org")))
                .isEqualTo("untitled:a.org");
    }

    private static String seen(String to, String from) {
        return Neighbour.path(PROJECT.resolve(to).toUri(), PROJECT.resolve(from).toUri());
    }
}
