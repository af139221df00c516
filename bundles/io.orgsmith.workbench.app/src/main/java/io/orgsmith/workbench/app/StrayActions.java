// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import java.util.Set;
import org.eclipse.core.runtime.dynamichelpers.IExtensionChangeHandler;
import org.eclipse.ui.internal.WorkbenchPlugin;

/** Menus of the platform that are for programmers and would stand in the way here. */
final class StrayActions {
    private static final Set<String> SETS = Set.of(
            "org.eclipse.ui.edit.text.actionSet.openExternalFile",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.cheatsheets.actionSet",
            "org.eclipse.search.searchActionSet",
            "org.eclipse.team.ui.actionSet",
            "org.eclipse.ltk.ui.refactoring.actionSet",
            "org.eclipse.ui.WorkingSetActionSet",
            "org.eclipse.ui.WorkingSetModificationActionSet");

    private StrayActions() {}

    static void remove() {
        var registry = WorkbenchPlugin.getDefault().getActionSetRegistry();
        for (var set : registry.getActionSets()) {
            if (SETS.contains(set.getId())) {
                var extension = set.getConfigurationElement().getDeclaringExtension();
                ((IExtensionChangeHandler) registry).removeExtension(extension, new Object[] {set});
            }
        }
    }
}
