// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OperatingUnit;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LanguageProjectTest {
    private static final URI A = URI.create("file:/p/a.org");
    private static final URI B = URI.create("file:/p/%E5%88%86.org");

    private final LanguageProject project =
            LanguageProject.parse(new TreeMap<>(Map.of(A, "\ufeffoperating unit TV { ledger CN }", B, "ledger CN")));

    @Test
    void filesSeeEachOther() {
        assertThat(project.problems()).isEmpty();
        var unit =
                (OperatingUnit) project.document(A).orElseThrow().getElements().get(0);
        assertThat(unit.getLedger().get(0))
                .isSameAs(project.document(B).orElseThrow().getElements().get(0));
        assertThat(project.documents()).hasSize(2);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(project.texts().get(A)).startsWith("operating");
    }

    @Test
    void aChangedTextMakesANewProject() {
        var changed = project.with(B, "ledger US");
        assertThat(changed.problems(A)).extracting(Texts::shown).containsExactly("1:28 link.unknown");
        assertThat(project.problems()).isEmpty();
        assertThat(project.without(A).documents()).hasSize(1);
        assertThat(project.without(A).document(A)).isEmpty();
    }

    @Test
    void anEmptyTextIsAnEmptyDocument() {
        assertThat(Texts.read("").documents().get(0).getElements()).isEmpty();
    }

    @Test
    void aNameOf300CharactersIsRead() {
        var name = "长".repeat(300);
        assertThat(Texts.read("ledger 账 \"" + name + "\"")
                        .documents()
                        .get(0)
                        .getElements()
                        .get(0)
                        .getName())
                .isEqualTo(name);
    }
}
