// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.quick;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.outline.WorkspaceSymbols;
import io.orgsmith.dsl.ide.outline.WorkspaceSymbols.Found;
import io.orgsmith.workbench.editor.OrgEditors;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IBaseLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.ui.IWorkbenchPage;

/** The declarations of all files of a project. */
record ProjectChoice(IWorkbenchPage page, LanguageProject project) implements Choice {
    /** More than anybody reads through. */
    private static final int MOST = 200;

    @Override
    public List<?> fitting(String typed) {
        return WorkspaceSymbols.find(project, typed, MOST, Locale.getDefault());
    }

    @Override
    public boolean isMeant(Object element, String typed) {
        return true;
    }

    @Override
    public ITreeContentProvider tree() {
        return new FoundList();
    }

    @Override
    public IBaseLabelProvider labels() {
        return FoundLabels.provider();
    }

    @Override
    public void choose(Object element) {
        try {
            OrgEditors.show(page, ((Found) element).spot());
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
