// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;

/** Two editors that are seen at the same time, as somebody has them who dragged one beside the other. */
final class SideBySide {
    private SideBySide() {}

    /** Puts an editor to the left of the others. */
    static void put(IEditorPart editor) {
        var part = editor.getSite().getService(MPart.class);
        var models = PlatformUI.getWorkbench().getService(EModelService.class);
        var window = models.getTopLevelWindowFor(part);
        var area = models.findElements(window, null, MArea.class, null).get(0);
        var others =
                models.findElements(area, null, MPartStack.class, List.of()).get(0);
        var stack = models.createModelElement(MPartStack.class);
        models.insert(stack, others, EModelService.LEFT_OF, 0.5f);
        stack.getChildren().add(part);
        stack.setSelectedElement(part);
    }
}
