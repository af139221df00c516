// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.LegalEntity;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The files of a project are one text in any number of pieces. */
class SeveralFilesTest {
    private static final URI A = URI.create("memory:/p/a.org");
    private static final URI B = URI.create("memory:/p/b.org");
    private static final URI C = URI.create("memory:/p/sub/c.org");

    private final LanguageProject project = LanguageProject.parse(new TreeMap<>(Map.of(
            C, "ledger CN",
            A, "legal entity BJ { ledger CN  like T }",
            B, "template T for legal entity { country CN }\naccept X1 on BJ")));

    @Test
    void referencesGoInAllDirections() {
        assertThat(project.problems()).isEmpty();
        var entity =
                (LegalEntity) project.document(A).orElseThrow().getElements().get(0);
        assertThat(entity.getLike().get(0).eContainer())
                .isSameAs(project.document(B).orElseThrow());
        assertThat(project.document(B).orElseThrow().getSettings().get(0).getOn())
                .containsExactly(entity);
    }

    @Test
    void documentsComeInTheOrderOfTheFileNames() {
        assertThat(project.texts().keySet()).containsExactly(A, B, C);
        assertThat(project.documents())
                .extracting(document -> document.eResource().getURI().lastSegment())
                .containsExactly("a.org", "b.org", "c.org");
    }

    @Test
    void withoutAFileItsIdsAreUnknown() {
        assertThat(project.without(C).problems()).extracting(Texts::shown).containsExactly("1:26 link.unknown");
        assertThat(project.without(C).with(C, "ledger CN").problems()).isEmpty();
    }

    @Test
    void aMistakeInOneFileLeavesTheOthersAlone() {
        var broken = project.with(C, "ledger CN { curency CNY }\nuser U");
        assertThat(broken.problems(A)).isEmpty();
        assertThat(broken.problems(C)).extracting(Texts::shown).containsExactly("1:13 syntax.unknown-clause");
        assertThat(broken.document(C).orElseThrow().getElements()).hasSize(2);
    }

    @Test
    void noFilesAreAnEmptyProject() {
        var empty = LanguageProject.parse(new TreeMap<>());
        assertThat(empty.documents()).isEmpty();
        assertThat(empty.problems()).isEmpty();
        assertThat(empty.resource(A)).isEmpty();
    }
}
