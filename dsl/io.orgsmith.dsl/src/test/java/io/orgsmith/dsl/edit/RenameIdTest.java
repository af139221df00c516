// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.Texts;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An element is not given an id that nobody could write. */
class RenameIdTest {
    private final LanguageProject project = Texts.read("ledger CN\noperating unit A { ledger CN }");
    private final EObject ledger = project.documents().get(0).getElements().get(0);

    @ParameterizedTest
    @ValueSource(strings = {"no", "Yes", "Ａ１", "厂Ⅱ", "①", "a,b", "a:b", "🏭"})
    void refused(String id) {
        assertThatThrownBy(() -> Rename.of(project, ledger, id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an id: " + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"currency", "ledger", "账", "1", "a.b-c"})
    void written(String id) {
        var edits = Rename.of(project, ledger, id).get(Texts.FILE);
        var text = TextEdits.apply(project.texts().get(Texts.FILE), edits);
        assertThat(text).isEqualTo("ledger " + id + "\noperating unit A { ledger " + id + " }");
        assertThat(Texts.problems(text)).isEmpty();
    }
}
