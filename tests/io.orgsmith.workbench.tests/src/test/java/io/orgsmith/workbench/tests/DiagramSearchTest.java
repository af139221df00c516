// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** A figure is found by its id and by its names in all languages, whichever of them it shows. */
class DiagramSearchTest extends DiagramScene {
    @Test
    void byEachName() throws Exception {
        for (var words : List.of("x-ray business", "X 光机业务", "xray")) {
            diagram.viewer().deselectAll();
            field().setText(words);
            Driver.waitUntil(
                    "it is found by " + words,
                    () -> diagram.viewer().getSelectedEditParts().equals(List.of(diagram.part(XRAY))));
        }
        diagram.viewer().deselectAll();
        field().setText("nothing of that name");
        assertThat(diagram.viewer().getSelectedEditParts()).noneMatch(diagram.part(XRAY)::equals);
    }

    private static Text field() {
        var shell = Display.getCurrent().getActiveShell();
        return Widgets.all(shell, Text.class).stream()
                .filter(text ->
                        (text.getStyle() & SWT.SEARCH) != 0 && text.getMessage().equals("Find a figure"))
                .findFirst()
                .orElseThrow();
    }
}
