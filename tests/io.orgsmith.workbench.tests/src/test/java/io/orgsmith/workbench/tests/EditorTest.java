// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Writing an organization structure. */
class EditorTest extends EditorScene {
    @Test
    void theEditorIsOursAndTheExampleHasNoErrors() throws Exception {
        assertThat(editor.id()).isEqualTo("io.orgsmith.workbench.editor");
        Driver.waitUntil("the text has colours", () -> editor.styleOf("business group") != null);
        assertThat(example.errors()).isEmpty();
        Picture.take("television");
    }

    @Test
    void wordsTextsAndCommentsHaveTheirColours() throws Exception {
        Driver.waitUntil("the text has colours", () -> editor.styleOf("business group") != null);
        assertThat(editor.styleOf("business group").fontStyle).isEqualTo(SWT.BOLD);
        assertThat(editor.styleOf("光华集团").foreground).isNotEqualTo(editor.styleOf("business group").foreground);
        assertThat(editor.styleOf("// Two").foreground).isNotEqualTo(editor.styleOf("光华集团").foreground);
    }

    @Test
    void aCommentThatIsOpenedColoursTheRestUntilItIsTakenBack() throws Exception {
        Driver.waitUntil("the text has colours", () -> editor.styleOf("Shanghai TV Plant") != null);
        var text = editor.styleOf("Shanghai TV Plant").foreground;
        editor.caretBehind("job flexfield GH_JOB ");
        Driver.type("/*");
        var comment = editor.styleOf("// Two").foreground;
        Driver.waitUntil(
                "it is a comment",
                () -> editor.styleOf("Shanghai TV Plant").foreground.equals(comment));
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil(
                "it is none",
                () -> editor.styleOf("Shanghai TV Plant").foreground.equals(text));
    }

    @Test
    void anErrorIsMarkedWhileItIsTypedAndGoesWhenItIsUndone() throws Exception {
        editor.caretBehind("legal entities BJ_TV");
        Driver.type("x");
        Driver.waitUntil("there is an error", () -> !example.errors().isEmpty());
        var error = example.errors().get(0);
        assertThat(error.getAttribute(IMarker.MESSAGE, "")).contains("BJ_TVx");
        assertThat(error.getResource().getName()).isEqualTo("organizations.org");
        assertThat(marked(error)).isEqualTo("BJ_TVx");
        Picture.take("error");
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("the error is gone", () -> example.errors().isEmpty());
    }

    @Test
    void savingWritesTheFileInUtf8AndKeepsTheFindings() throws Exception {
        editor.caretBehind("legal entities BJ_TV");
        Driver.type("y");
        Driver.waitUntil("there is an error", () -> !example.errors().isEmpty());
        Driver.press(SWT.CTRL, 's');
        Driver.waitUntil("it is saved", () -> !editor.editor().isDirty());
        var file = example.file("organizations.org").getLocation().toPath();
        assertThat(Files.readString(file)).contains("光华集团", "legal entities BJ_TVy");
        assertThat(example.errors()).isNotEmpty();
    }

    private String marked(IMarker marker) throws Exception {
        return editor.text().getText().substring((int) marker.getAttribute(IMarker.CHAR_START), (int)
                marker.getAttribute(IMarker.CHAR_END));
    }
}
