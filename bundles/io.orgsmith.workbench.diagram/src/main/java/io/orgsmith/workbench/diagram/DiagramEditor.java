// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.board.Draughtsman;
import io.orgsmith.workbench.diagram.board.Drawing;
import io.orgsmith.workbench.diagram.board.Sight;
import io.orgsmith.workbench.diagram.delete.DeleteSelected;
import io.orgsmith.workbench.diagram.figure.Look;
import io.orgsmith.workbench.diagram.header.DiagramHeader;
import io.orgsmith.workbench.diagram.input.DiagramInput;
import io.orgsmith.workbench.diagram.menu.DiagramMenu;
import io.orgsmith.workbench.diagram.overview.Overview;
import io.orgsmith.workbench.diagram.palette.FlyoutState;
import io.orgsmith.workbench.diagram.palette.Tools;
import io.orgsmith.workbench.diagram.part.PartFactory;
import io.orgsmith.workbench.diagram.part.WholePart;
import io.orgsmith.workbench.diagram.place.PlaceFile;
import io.orgsmith.workbench.diagram.place.PlaceListener;
import io.orgsmith.workbench.diagram.undo.TextsOfProject;
import io.orgsmith.workbench.explorer.Models;
import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.explorer.Once;
import io.orgsmith.workbench.explorer.PropertyPage;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.State;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.SelectAllAction;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** A project as a picture, which follows its texts and changes them. There is nothing to save: the texts are the truth. */
public final class DiagramEditor extends GraphicalEditorWithFlyoutPalette {
    public static final String ID = "io.orgsmith.workbench.diagram.editor";

    private final Models models = new Models(new Once(this::follow));
    private final IPropertyChangeListener themes = change -> repaint();
    private final Tools tools = new Tools();
    private Sight sight;
    private PlaceFile places;
    private PlaceListener placed;
    private Board board;
    private Draughtsman draughtsman;
    private DiagramHeader header;
    private PropertyPage properties;

    public DiagramEditor() {
        setEditDomain(new DefaultEditDomain(this));
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        setPartName(input().getName());
        sight = Sight.of(Views.of(input().focus()), input().focus());
        places = new PlaceFile(input().project());
        tools.show(sight.view());
        header = new DiagramHeader(parent, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
        var body = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        body.setLayout(new FillLayout());
        draughtsman = new Draughtsman(parent.getDisplay(), this::show);
        super.createPartControl(body);
        Styling.leave(body);
        JFaceResources.getColorRegistry().addListener(themes);
        placed = new PlaceListener(places, new Once(this::follow));
        models.start();
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        var viewer = getGraphicalViewer();
        board = new Board(input().project(), new Look(viewer.getControl()));
        viewer.setRootEditPart(new ScalableFreeformRootEditPart());
        viewer.setEditPartFactory(new PartFactory(board));
        viewer.setContextMenu(new DiagramMenu(viewer, this, board));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        var keys = new KeyHandler();
        keys.put(KeyStroke.getPressed(SWT.F2, 0), getActionRegistry().getAction(GEFActionConstants.DIRECT_EDIT));
        viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer).setParent(keys));
        viewer.getControl().setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        viewer.getControl().setBackground(Look.colour(board.look().theme().background()));
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        getGraphicalViewer().setContents(board);
    }

    @Override
    protected void createActions() {
        getActionRegistry().registerAction(new SelectAllAction(this));
        register(new DirectEditAction((IWorkbenchPart) this));
        register(new DeleteSelected(this, () -> board.drawing()));
    }

    @SuppressWarnings("unchecked")
    private void register(SelectionAction action) {
        getActionRegistry().registerAction(action);
        getSelectionActions().add(action.getId());
    }

    /** Gives the keys and menus of the workbench what they do here. */
    void fill(IActionBars bars) {
        new UndoRedoActionGroup(getSite(), new TextsOfProject(input().project()), false).fillActionBars(bars);
        bars.setGlobalActionHandler(
                ActionFactory.RENAME.getId(), getActionRegistry().getAction(GEFActionConstants.DIRECT_EDIT));
        for (var each : List.of(ActionFactory.SELECT_ALL, ActionFactory.DELETE)) {
            bars.setGlobalActionHandler(each.getId(), getActionRegistry().getAction(each.getId()));
        }
        bars.updateActionBars();
    }

    /** Shows another view of the same. */
    public void choose(View other) {
        sight = sight.in(other);
        tools.drop(getEditDomain());
        tools.show(other);
        header.view(other);
        follow();
    }

    public Sight sight() {
        return sight;
    }

    /** Hides a kind of figures, or shows it again. */
    public void toggle(Entity kind) {
        sight = sight.toggle(kind);
        follow();
    }

    /** Closes a figure, or opens it. */
    public void toggle(String id) {
        sight = sight.toggle(id);
        follow();
    }

    /** What is shown; null before it is. */
    public Drawing drawing() {
        return board.drawing();
    }

    public ZoomManager zoom() {
        return root().getZoomManager();
    }

    /** Selects a figure and scrolls to it, where it is shown. */
    public void select(String id) {
        if (getGraphicalViewer().getEditPartRegistry().get(id) instanceof EditPart part) {
            getGraphicalViewer().select(part);
            getGraphicalViewer().reveal(part);
        }
    }

    /** Opens a diagram of a figure and what is around it. */
    public void focus(String id) {
        try {
            getSite().getPage().openEditor(new DiagramInput(input().project(), id), ID);
        } catch (PartInitException e) {
            Refusal.show(e.getMessage());
        }
    }

    public IAction action(String id) {
        return getActionRegistry().getAction(id);
    }

    private ScalableFreeformRootEditPart root() {
        return (ScalableFreeformRootEditPart) getGraphicalViewer().getRootEditPart();
    }

    /** What is said above the diagram; empty for nothing. */
    public String note() {
        return header.note();
    }

    private DiagramInput input() {
        return (DiagramInput) getEditorInput();
    }

    /** The texts have changed, or what is to be shown of them; or there is no project any more. */
    private void follow() {
        if (isOpen() && !input().exists()) {
            getSite().getPage().closeEditor(this, false);
        } else if (isOpen()) {
            var state = models.of(input().project());
            header.outdated(state.filter(State::isOutdated).isPresent());
            state.ifPresent(now -> draughtsman.draw(now, sight, places.read()));
        }
    }

    /** What is selected in the explorer is selected here, too. */
    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        super.selectionChanged(part, selection);
        if (part != this
                && isOpen()
                && selection instanceof IStructuredSelection lines
                && lines.getFirstElement() instanceof Node line
                && line.project().equals(input().project())) {
            line.element().ifPresent(element -> select(line.state().model().fragment(element)));
        }
    }

    private boolean isOpen() {
        return getGraphicalViewer() != null
                && getGraphicalViewer().getControl() != null
                && !getGraphicalViewer().getControl().isDisposed();
    }

    private void show(Drawing drawing) {
        if (isOpen() && drawing.sight().equals(sight)) {
            board.show(drawing);
            ((WholePart) getGraphicalViewer().getContents()).update();
            board.arrived().ifPresent(this::select);
            if (properties != null) {
                properties.show(getGraphicalViewer().getSelection());
            }
        }
    }

    private void repaint() {
        getGraphicalViewer()
                .getControl()
                .setBackground(Look.colour(board.look().theme().background()));
        ((WholePart) getGraphicalViewer().getContents()).update();
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        if (type == IPropertySheetPage.class) {
            properties = new PropertyPage(this);
            return properties;
        }
        if (type == IContentOutlinePage.class) {
            return new Overview(root());
        }
        return super.getAdapter(type);
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return tools.palette();
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return new FlyoutState();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {}

    @Override
    public void dispose() {
        JFaceResources.getColorRegistry().removeListener(themes);
        models.close();
        if (placed != null) {
            placed.close();
        }
        super.dispose();
    }
}
