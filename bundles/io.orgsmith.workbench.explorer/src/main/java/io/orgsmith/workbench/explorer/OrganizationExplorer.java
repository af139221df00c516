// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.workbench.explorer.move.MoveByMouse;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The organizations of all files as trees: by business group, by ledger or by operating unit. */
public final class OrganizationExplorer extends ViewPart {
    public static final String ID = "io.orgsmith.workbench.explorer.view";

    private static final String GROUPING = "grouping";
    private static final String LINKED = "linked";

    private final Models models = new Models(new Once(this::show));
    private Grouping grouping = Grouping.BUSINESS_GROUP;
    private boolean wasLinked;
    private ExplorerTree tree;
    private EditorLink link;
    private PropertyPage properties;
    private Shown awaited;

    /** Opens the explorer, which selects an element as soon as it has a line: somebody has just made it. */
    public static void await(IProject project, String id) {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            if (page.showView(ID) instanceof OrganizationExplorer explorer) {
                explorer.awaited = new Shown(project, id);
                explorer.show();
            }
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        var saved = memento == null ? null : memento.getString(GROUPING);
        for (var each : Grouping.values()) {
            grouping = each.name().equals(saved) ? each : grouping;
        }
        wasLinked = memento != null && Boolean.TRUE.equals(memento.getBoolean(LINKED));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING, grouping.name());
        memento.putBoolean(LINKED, link.isChecked());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        var words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Texts.of("filter"));
        words.addModifyListener(event -> tree.filter(words.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        tree = new ExplorerTree(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
        tree.viewer().addSelectionChangedListener(event -> Refusal.clear(this));
        tree.viewer().addOpenListener(event -> tree.selected().ifPresent(this::open));
        MoveByMouse.in(tree.viewer());
        getSite().setSelectionProvider(tree.viewer());
        getSite().getService(IContextService.class).activateContext(ID);
        addActions();
        UndoInView.in(getSite(), getViewSite().getActionBars());
        models.start();
    }

    private void addActions() {
        var tools = getViewSite().getActionBars().getToolBarManager();
        for (var each : Grouping.values()) {
            tools.add(new GroupingAction(this, each));
        }
        link = new EditorLink(getSite().getPage(), models, tree);
        link.setChecked(wasLinked);
        tools.add(new Separator());
        tools.add(link);
        var menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
        getSite().registerContextMenu(menu, tree.viewer());
    }

    Grouping grouping() {
        return grouping;
    }

    void group(Grouping other) {
        grouping = other;
        show();
    }

    /** A double click or Enter; a line without a declaration opens or closes. */
    private void open(Node node) {
        try {
            if (!OpenDeclaration.open(node, getSite().getPage())) {
                tree.viewer().setExpandedState(node, !tree.viewer().getExpandedState(node));
            }
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private void show() {
        if (!tree.viewer().getControl().isDisposed()) {
            tree.show(models.lines(grouping));
            if (awaited != null && tree.reveal(awaited.project(), awaited.id())) {
                awaited = null;
            }
            if (properties != null) {
                properties.show(tree.viewer().getSelection());
            }
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IPropertySheetPage.class) {
            properties = new PropertyPage(this);
            return type.cast(properties);
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        models.close();
        if (link != null) {
            link.close();
        }
        super.dispose();
    }
}
