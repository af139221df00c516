// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import io.orgsmith.workbench.check.FindingMarkers;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** The page of help about what a user is at. */
final class Subject {
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("io.orgsmith.workbench.editor", "editor"),
            Map.entry("io.orgsmith.workbench.welcome", "start"),
            Map.entry("io.orgsmith.workbench.explorer.view", "explorer"),
            Map.entry("io.orgsmith.workbench.diagram.editor", "diagrams"),
            Map.entry("io.orgsmith.workbench.databases.view", "databases"),
            Map.entry("io.orgsmith.workbench.databases.plan", "plan"),
            Map.entry("io.orgsmith.workbench.databases.verify", "plan"),
            Map.entry("io.orgsmith.workbench.databases.drift", "drift"),
            Map.entry("io.orgsmith.workbench.databases.saved", "saved"),
            Map.entry("io.orgsmith.workbench.databases.history", "history"),
            Map.entry("io.orgsmith.workbench.databases.between", "compare"),
            Map.entry("org.eclipse.ui.navigator.ProjectExplorer", "projects"),
            Map.entry("org.eclipse.ui.views.ContentOutline", "editor"),
            Map.entry("org.eclipse.ui.views.PropertySheet", "explorer"),
            Map.entry("org.eclipse.ui.views.ProblemView", "problems"),
            Map.entry("io.orgsmith.workbench.explorer.matrix", "explorer"),
            Map.entry(HelpView.ID, Topics.CONTENTS));

    private Subject() {}

    /** The name of the page: in an editor that of the rule that the line of the caret breaks, if it does. */
    static String of(IWorkbenchPart part) {
        if (part instanceof ITextEditor editor) {
            var file = editor.getEditorInput().getAdapter(IFile.class);
            var selection = editor.getSelectionProvider().getSelection();
            int line = selection instanceof ITextSelection text ? text.getStartLine() + 1 : 0;
            var rule = file == null ? "" : rule(file, line);
            if (!rule.isEmpty()) {
                return rule;
            }
        }
        return part == null
                ? Topics.CONTENTS
                : PAGES.getOrDefault(part.getSite().getId(), Topics.CONTENTS);
    }

    private static String rule(IFile file, int line) {
        try {
            for (var finding : file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
                if (finding.getAttribute(IMarker.LINE_NUMBER, 0) == line) {
                    var rule = finding.getAttribute(FindingMarkers.RULE, "");
                    return rule.matches("[A-Z]+\\d{3}") ? rule : "";
                }
            }
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
        return "";
    }
}
