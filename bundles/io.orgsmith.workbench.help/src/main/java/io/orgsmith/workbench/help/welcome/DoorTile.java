// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** A door on the welcome page: its picture, its name to click, and what is behind it. */
final class DoorTile {
    private final IWorkbenchSite site;

    DoorTile(Composite parent, Door door, IWorkbenchSite site) {
        this.site = site;
        var tile = new Composite(parent, SWT.NONE);
        tile.setLayout(new GridLayout(2, false));
        tile.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        var images = new LocalResourceManager(JFaceResources.getResources(), tile);
        var picture = new Label(tile, SWT.NONE);
        ResourceLocator.imageDescriptorFromBundle("io.orgsmith.workbench.help", door.icon())
                .ifPresent(icon -> picture.setImage(images.create(icon)));
        var link = new Link(tile, SWT.NONE);
        link.setText("<a>" + door.title() + "</a>");
        link.setFont(JFaceResources.getBannerFont());
        link.setToolTipText(door.why());
        link.addListener(SWT.Selection, event -> open(door));
        var why = new Label(tile, SWT.WRAP);
        why.setText(door.why());
        var below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        below.widthHint = 220;
        why.setLayoutData(below);
    }

    private void open(Door door) {
        try {
            for (var command : door.commands()) {
                site.getService(IHandlerService.class)
                        .executeCommand(site.getService(ICommandService.class).deserialize(command), null);
            }
        } catch (CommandException e) {
            ILog.get().error(door.title(), e);
        }
    }
}
