// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The television example with its organizations open in an editor. */
@ExtendWith(ErrorLog.class)
abstract class EditorScene {
    Example example;
    OrgEditor editor;

    @BeforeEach
    void open() throws Exception {
        example = Example.television();
        editor = OrgEditor.open(example.file("organizations.org"));
        Driver.waitUntil(
                "the counts above lines moved them", () -> editor.text().getLineVerticalIndent(2) > 0);
    }

    @AfterEach
    void close() throws Exception {
        editor.editor().getSite().getPage().closeAllEditors(false);
        example.delete();
    }
}
