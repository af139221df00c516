// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** What the caret is on is marked wherever the text speaks of it. */
class OccurrencesTest extends EditorScene {
    @Test
    void allPlacesOfTheLegalEntityAreMarkedAndNoOtherWordsThatLookLikeIt() throws Exception {
        editor.caretBehind("operating unit T");
        Driver.waitUntil("it is marked", () -> marked().contains("TV"));
        var text = editor.text().getText();
        int shortName = text.indexOf("short TV") + "short ".length();
        assertThat(places()).contains(text.indexOf("operating unit TV") + "operating unit ".length());
        assertThat(places()).doesNotContain(shortName);
        editor.caretBehind("default legal context BJ_");
        Driver.waitUntil("another is marked", () -> marked().contains("BJ_TV"));
        assertThat(marked()).hasSizeGreaterThan(3).containsOnly("BJ_TV");
    }

    @Test
    void nothingIsMarkedWhereTheCaretIsOnNoId() throws Exception {
        editor.caretBehind("default legal context BJ_");
        Driver.waitUntil("it is marked", () -> !marked().isEmpty());
        editor.caretBehind("default leg");
        Driver.waitUntil("nothing is", () -> marked().isEmpty());
    }

    private List<String> marked() {
        var text = editor.text().getText();
        return places().stream()
                .map(at -> text.substring(
                        at, at + text.substring(at).split("\\W", 2)[0].length()))
                .toList();
    }

    private List<Integer> places() {
        ITextEditor part = editor.editor();
        var model = part.getDocumentProvider().getAnnotationModel(part.getEditorInput());
        var places = new ArrayList<Integer>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation.getType().equals("org.eclipse.ui.genericeditor.text")) {
                places.add(model.getPosition(annotation).getOffset());
            }
        });
        return places;
    }
}
