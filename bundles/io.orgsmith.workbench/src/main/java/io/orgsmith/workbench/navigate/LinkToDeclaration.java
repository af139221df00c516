// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.navigate;

import io.orgsmith.dsl.ide.Spot;
import io.orgsmith.workbench.editor.OrgEditors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.PlatformUI;

/** The way to a declaration, also in another file. */
final class LinkToDeclaration implements IHyperlink {
    private final IRegion region;
    private final Spot declaration;

    LinkToDeclaration(IRegion region, Spot declaration) {
        this.region = region;
        this.declaration = declaration;
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return region;
    }

    @Override
    public void open() {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            OrgEditors.show(page, declaration);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return null;
    }
}
