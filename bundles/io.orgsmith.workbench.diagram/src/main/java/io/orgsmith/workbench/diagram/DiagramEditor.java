// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.picture.layout.Positions;
import io.orgsmith.picture.notation.View;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.board.Draughtsman;
import io.orgsmith.workbench.diagram.board.Drawing;
import io.orgsmith.workbench.diagram.delete.DeleteSelected;
import io.orgsmith.workbench.diagram.figure.Look;
import io.orgsmith.workbench.diagram.input.DiagramInput;
import io.orgsmith.workbench.diagram.palette.FlyoutState;
import io.orgsmith.workbench.diagram.palette.Tools;
import io.orgsmith.workbench.diagram.part.PartFactory;
import io.orgsmith.workbench.diagram.part.WholePart;
import io.orgsmith.workbench.diagram.undo.TextsOfProject;
import io.orgsmith.workbench.explorer.Models;
import io.orgsmith.workbench.explorer.Once;
import io.orgsmith.workbench.explorer.PropertyPage;
import io.orgsmith.workbench.explorer.State;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.SelectAllAction;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** A project as a picture, which follows its texts and changes them. There is nothing to save: the texts are the truth. */
public final class DiagramEditor extends GraphicalEditorWithFlyoutPalette {
    public static final String ID = "io.orgsmith.workbench.diagram.editor";

    private final Models models = new Models(new Once(this::follow));
    private final IPropertyChangeListener themes = change -> repaint();
    private final Tools tools = new Tools();
    private View view;
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
        view = Views.of(input().focus());
        tools.show(view);
        header = new DiagramHeader(parent, view, this::choose);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
        var body = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        body.setLayout(new FillLayout());
        draughtsman = new Draughtsman(parent.getDisplay(), this::show);
        super.createPartControl(body);
        JFaceResources.getColorRegistry().addListener(themes);
        models.start();
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        var viewer = getGraphicalViewer();
        board = new Board(input().project(), new Look(viewer.getControl()));
        viewer.setRootEditPart(new ScalableFreeformRootEditPart());
        viewer.setEditPartFactory(new PartFactory(board));
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
        view = other;
        tools.drop(getEditDomain());
        tools.show(view);
        header.view(other);
        follow();
    }

    public View view() {
        return view;
    }

    /** What is said above the diagram; empty for nothing. */
    public String note() {
        return header.note();
    }

    private DiagramInput input() {
        return (DiagramInput) getEditorInput();
    }

    /** The texts have changed, or what is to be shown of them. */
    private void follow() {
        if (isOpen()) {
            var state = models.of(input().project());
            header.outdated(state.filter(State::isOutdated).isPresent());
            state.ifPresent(now -> draughtsman.draw(now, view, input().focus(), Positions.NONE));
        }
    }

    private boolean isOpen() {
        return getGraphicalViewer() != null
                && getGraphicalViewer().getControl() != null
                && !getGraphicalViewer().getControl().isDisposed();
    }

    private void show(Drawing drawing) {
        if (isOpen() && drawing.scene().view() == view) {
            board.show(drawing);
            ((WholePart) getGraphicalViewer().getContents()).update();
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
        super.dispose();
    }
}
