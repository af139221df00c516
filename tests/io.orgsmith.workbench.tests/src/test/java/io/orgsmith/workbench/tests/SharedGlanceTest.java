// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.editor.OrgEditors;
import org.junit.jupiter.api.Test;

/** Outline, counts above lines, occurrences and hover read a text once for each change of it, together. */
class SharedGlanceTest extends EditorScene {
    @Test
    void aChangeIsReadOnceForAllThatAsk() throws Exception {
        var before = moment();
        assertThat(moment().project()).isSameAs(before.project());
        editor.caretBehind("// SPDX");
        Driver.type("x");
        var now = moment();
        assertThat(now.project()).isNotSameAs(before.project());
        assertThat(now.text()).startsWith("// SPDXx");
        assertThat(moment().project()).isSameAs(now.project());
    }

    @Test
    void aChangeOfAnotherFileIsSeen() throws Exception {
        moment();
        Checks.service().edited(example.file("accounting.org"), "location NEW\n");
        assertThat(moment().project().texts()).containsValue("location NEW\n");
        Checks.service().closed(example.file("accounting.org"));
        Driver.waitUntil(
                "the file counts again", () -> !moment().project().texts().containsValue("location NEW\n"));
    }

    private Moment moment() {
        return Moment.of(OrgEditors.document(editor.editor())).orElseThrow();
    }
}
