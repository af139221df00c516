// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** A fix that writes into a file which no editor shows. */
class FixElsewhereTest extends EditorScene {
    @Test
    void theFileIsOpenedAtThePlaceAndCanBeUndone() throws Exception {
        var page = editor.editor().getSite().getPage();
        example.replace("organizations.org", "material 11-0000-1403-00", "material 11-0000-1499-00");
        Driver.waitUntil("it is found", () -> error() != null);
        fix("Add the value 1499").run(error());
        Driver.waitUntil(
                "the file is open", () -> page.getActiveEditor().getTitle().equals("accounting.org"));
        assertThat(OrgEditor.active().text().getSelectionText()).contains("1499");
        assertThat(page.getActiveEditor().isDirty()).isTrue();
        Driver.waitUntil("it is right", () -> error() == null);
    }

    private IMarkerResolution fix(String words) throws Exception {
        for (var each : IDE.getMarkerHelpRegistry().getResolutions(error())) {
            if (each.getLabel().startsWith(words)) {
                return each;
            }
        }
        throw new AssertionError("no fix " + words);
    }

    private IMarker error() throws Exception {
        return example.errors().stream()
                .filter(each -> each.getAttribute("message", "").contains("1499"))
                .findFirst()
                .orElse(null);
    }
}
