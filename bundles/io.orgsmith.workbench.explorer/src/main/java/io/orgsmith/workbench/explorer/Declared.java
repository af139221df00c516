// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.dsl.ide.link.Declaration;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Template;
import io.orgsmith.workbench.editor.OrgEditors;
import io.orgsmith.workbench.text.WorkbenchEdits;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;

/** Where an element is declared. */
public record Declared(Declaration declaration) {
    /** What a template says is declared where the template is. Empty for an enterprise that no file declares. */
    public static Optional<Declared> of(EffectiveModel model, Element element) {
        return Optional.ofNullable(model.origin(element, null).written())
                .map(written -> written.eContainer() instanceof Template template ? template : written)
                .flatMap(Declaration::of)
                .map(Declared::new);
    }

    /** Opens its file and selects its id. */
    public void open(IWorkbenchPage page) throws CoreException {
        OrgEditors.show(
                page, file(), declaration.id().offset(), declaration.id().length());
    }

    /** @throws CoreException when the workspace does not have it */
    public IFile file() throws CoreException {
        return WorkbenchEdits.fileAt(Path.of(declaration.file()));
    }

    Path path() {
        return Path.of(declaration.file());
    }
}
