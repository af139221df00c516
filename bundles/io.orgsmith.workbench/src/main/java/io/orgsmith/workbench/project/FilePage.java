// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import io.orgsmith.workbench.build.Nature;
import io.orgsmith.workbench.check.Checks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where a new file is, what it is called and what it begins with. */
final class FilePage extends WizardPage {
    private final List<IContainer> folders = new ArrayList<>();
    private List<Snippet> snippets = List.of();
    private Combo folder;
    private Text name;
    private org.eclipse.swt.widgets.List kinds;

    /** @param selected the folder to begin with; null for none */
    FilePage(IContainer selected) {
        super("file");
        setTitle(Texts.of("file.title"));
        setDescription(Texts.of("file.description"));
        if (selected != null) {
            folders.add(selected);
        }
        for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (isOurs(project) && !project.equals(selected)) {
                folders.add(project);
            }
        }
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        label(page, "file.folder");
        folder = new Combo(page, SWT.READ_ONLY);
        folders.forEach(each -> folder.add(each.getFullPath().makeRelative().toString()));
        folder.select(0);
        folder.addListener(SWT.Selection, event -> readKinds());
        label(page, "file.kind");
        kinds = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.V_SCROLL);
        kinds.addListener(SWT.Selection, event -> propose());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(kinds);
        label(page, "file.name");
        name = new Text(page, SWT.BORDER);
        name.addModifyListener(event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        setControl(page);
        readKinds();
        setPageComplete(false);
    }

    /** The first field has the keys, also where a page before this one had them. */
    @Override
    public void setVisible(boolean isVisible) {
        super.setVisible(isVisible);
        if (isVisible) {
            folder.setFocus();
        }
    }

    IFile file() {
        var typed = name.getText().strip();
        return folders.get(folder.getSelectionIndex()).getFile(path(typed.endsWith(".org") ? typed : typed + ".org"));
    }

    String text() {
        return snippets.get(kinds.getSelectionIndex()).text();
    }

    private void readKinds() {
        int index = folder.getSelectionIndex();
        if (index < 0) {
            setErrorMessage(Texts.of("file.folder.none"));
            return;
        }
        var project = folders.get(index).getProject();
        try {
            var somewhere = project.getFile("new-file.org").getLocationURI();
            snippets = Snippet.all(Checks.service().glance(project), somewhere);
        } catch (CoreException | IOException e) {
            setErrorMessage(e.getLocalizedMessage());
        }
        kinds.setItems(snippets.stream().map(Snippet::words).toArray(String[]::new));
    }

    private void propose() {
        name.setText(snippets.get(kinds.getSelectionIndex()).icon() + ".org");
    }

    private void validate() {
        boolean isChosen = kinds.getSelectionIndex() >= 0 && folder.getSelectionIndex() >= 0;
        setErrorMessage(isChosen ? problem() : null);
        setPageComplete(isChosen && getErrorMessage() == null && !name.getText().isBlank());
    }

    private String problem() {
        var file = file();
        boolean isName = ResourcesPlugin.getWorkspace()
                .validateName(file.getName(), IResource.FILE)
                .isOK();
        if (!isName || !file.getParent().isAccessible()) {
            return Texts.of("file.name.wrong", name.getText().strip());
        }
        return file.exists() ? Texts.of("file.name.used", file.getName()) : null;
    }

    private static boolean isOurs(org.eclipse.core.resources.IProject project) {
        try {
            return project.isAccessible() && project.hasNature(Nature.ID);
        } catch (CoreException e) {
            return false;
        }
    }

    private static IPath path(String name) {
        return new Path(name);
    }

    private static void label(Composite page, String key) {
        var label = new Label(page, SWT.NONE);
        label.setText(Texts.of(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }
}
