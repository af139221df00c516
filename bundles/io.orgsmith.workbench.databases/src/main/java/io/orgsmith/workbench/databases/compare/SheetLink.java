// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.workbench.databases.Texts;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** A line above a comparison that leads to the cheat sheet about it. */
final class SheetLink {
    private static final String COMMAND =
            "io.orgsmith.workbench.help.sheet(io.orgsmith.workbench.help.sheet.id=io.orgsmith.workbench.help.%s)";

    private SheetLink() {}

    /** @param key of the words, with a link in them @param sheet the last part of its id */
    static void add(Composite parent, IWorkbenchSite site, String key, String sheet) {
        var link = new Link(parent, SWT.NONE);
        link.setText(Texts.of(key));
        GridDataFactory.fillDefaults().indent(5, 3).grab(true, false).applyTo(link);
        link.addListener(SWT.Selection, event -> open(site, COMMAND.formatted(sheet)));
    }

    private static void open(IWorkbenchSite site, String command) {
        try {
            var known = site.getService(ICommandService.class).deserialize(command);
            site.getService(IHandlerService.class).executeCommand(known, null);
        } catch (CommandException e) {
            ILog.get().error(command, e);
        }
    }
}
