// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import io.orgsmith.workbench.diagram.action.DiagramActions;
import io.orgsmith.workbench.diagram.board.Board;
import io.orgsmith.workbench.diagram.board.Drawing;
import io.orgsmith.workbench.diagram.board.Echo;
import io.orgsmith.workbench.diagram.board.Sight;
import io.orgsmith.workbench.diagram.figure.Look;
import io.orgsmith.workbench.diagram.hand.Hand;
import io.orgsmith.workbench.diagram.hand.Selected;
import io.orgsmith.workbench.diagram.hand.SteadyViewer;
import io.orgsmith.workbench.diagram.hand.Stillness;
import io.orgsmith.workbench.diagram.header.DiagramHeader;
import io.orgsmith.workbench.diagram.header.FitZoom;
import io.orgsmith.workbench.diagram.input.DiagramInput;
import io.orgsmith.workbench.diagram.overview.Overview;
import io.orgsmith.workbench.diagram.palette.FlyoutState;
import io.orgsmith.workbench.diagram.palette.Tools;
import io.orgsmith.workbench.diagram.part.WholePart;
import io.orgsmith.workbench.diagram.save.UnsavedTexts;
import io.orgsmith.workbench.diagram.undo.ProjectHistory;
import io.orgsmith.workbench.diagram.undo.TextsOfProject;
import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.explorer.PropertyPage;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.property.ElementProperties;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** A project as a picture, which follows its texts and changes them. The texts are the truth: to save it is to save them. */
public final class DiagramEditor extends GraphicalEditorWithFlyoutPalette implements LiveDrawing.Canvas {
    public static final String ID = "io.orgsmith.workbench.diagram.editor";

    private final Tools tools = new Tools();
    private ThemeFollower themes;
    private ProjectHistory history;
    private DiagramActions actions;
    private LiveDrawing live;
    private UnsavedTexts unsaved;
    private Board board;
    private FitZoom fit;
    private DiagramHeader header;
    private PropertyPage properties;
    private Overview overview;
    private String beside;

    public DiagramEditor() {
        setEditDomain(new Hand(this, () -> board.refusals()));
    }

    @Override
    public void createPartControl(Composite parent) {
        setPartName(input().getName());
        history = new ProjectHistory(input().project());
        var focus = input().focus();
        live = new LiveDrawing(input(), Sight.of(Views.of(focus), focus), parent.getDisplay(), this);
        tools.show(sight().view());
        var page = new EditorPage(parent);
        header = page.header(above -> new DiagramHeader(above, this));
        var body = page.body();
        super.createPartControl(body);
        unsaved = new UnsavedTexts(getSite().getPage(), input().project(), () -> firePropertyChange(PROP_DIRTY));
        themes = new ThemeFollower(body, getGraphicalViewer().getControl(), board.look(), this::repaint);
        live.start();
        actions.activate(getSite());
    }

    /** One that stays still under the mouse. */
    @Override
    protected void createGraphicalViewer(Composite parent) {
        var viewer = new SteadyViewer();
        viewer.createControl(parent);
        setGraphicalViewer(viewer);
        configureGraphicalViewer();
        hookGraphicalViewer();
        initializeGraphicalViewer();
        fit = new FitZoom(zoom());
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        board = new Board(
                input().project(), new Look(getGraphicalViewer().getControl()), new Echo(getGraphicalViewer()));
        new Viewing(this, board).configure(getGraphicalViewer());
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        getGraphicalViewer().setContents(board);
        getGraphicalViewer().addSelectionChangedListener(change -> {
            Refusal.clear(this);
            hand().select(change.getSelection());
            beside = null;
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void createActions() {
        actions = new DiagramActions(this, getActionRegistry(), () -> board);
        getSelectionActions().addAll(actions.selecting());
    }

    /** Gives the keys and menus of the workbench what they do here. */
    void fill(IActionBars bars) {
        new UndoRedoActionGroup(getSite(), new TextsOfProject(input().project()), false).fillActionBars(bars);
        actions.fill(bars);
        bars.updateActionBars();
    }

    /** Shows another view of the same. A name that is being typed is taken before. */
    public void choose(View other) {
        getGraphicalViewer().getControl().forceFocus();
        tools.drop(getEditDomain());
        tools.show(other);
        see(sight().in(other));
    }

    public Sight sight() {
        return live.sight();
    }

    /** Hides a kind of figures, or shows it again. */
    public void toggle(Entity kind) {
        see(sight().toggle(kind));
    }

    /** Closes a figure, or opens it. */
    public void toggle(String id) {
        see(sight().toggle(id));
    }

    private void see(Sight other) {
        live.see(other);
        header.follow(other);
    }

    /** What is shown; null before it is. */
    public Drawing drawing() {
        return board.drawing();
    }

    /** Whether a gesture is seen that the text does not have yet. */
    public boolean isAhead() {
        return board.echo().isAhead();
    }

    public ZoomManager zoom() {
        return root().getZoomManager();
    }

    /** Brings all into sight, and keeps it there until another size is chosen. */
    public void fit() {
        fit.fit();
    }

    /** Selects a figure and scrolls to it, where it is shown. */
    public void select(String id) {
        if (getGraphicalViewer().getEditPartRegistry().get(id) instanceof EditPart part) {
            getGraphicalViewer().select(part);
            getGraphicalViewer().flush();
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

    /** What is selected in the explorer is selected here, too. */
    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        super.selectionChanged(part, selection);
        if (part != this
                && isOpen()
                && selection instanceof IStructuredSelection lines
                && lines.getFirstElement() instanceof Node line
                && line.project().equals(input().project())) {
            line.element()
                    .map(line.state().model()::fragment)
                    .filter(id -> !isSelected(id))
                    .ifPresent(this::select);
        }
    }

    private boolean isSelected(String id) {
        return getGraphicalViewer()
                .getSelectedEditParts()
                .contains(getGraphicalViewer().getEditPartRegistry().get(id));
    }

    @Override
    public boolean isOpen() {
        return getGraphicalViewer() != null
                && getGraphicalViewer().getControl() != null
                && !getGraphicalViewer().getControl().isDisposed();
    }

    @Override
    public void tell(String key) {
        header.tell(key);
    }

    @Override
    public void leave() {
        getSite().getPage().closeEditor(this, false);
    }

    @Override
    public void show(Drawing drawing) {
        var selected = Selected.in(getGraphicalViewer());
        var before = board.drawing();
        var grown = before == null || !drawing.hasSizeOf(before);
        if (before == null || before.sight().view() != drawing.sight().view() || fit.isOn()) {
            draw(drawing);
        } else {
            new Stillness(getGraphicalViewer(), hand()).during(() -> draw(drawing));
        }
        if (grown) {
            getGraphicalViewer().flush();
            fit.refit();
        }
        selected.again();
        board.arrived().ifPresent(this::select);
        board.arrivedBeside().ifPresent(this::showBeside);
        if (overview != null) {
            overview.drawn();
        }
        if (properties != null) {
            properties.show(described());
        }
    }

    /** Something that has no figure here: no other one is taken for it. */
    private void showBeside(String id) {
        getGraphicalViewer().deselectAll();
        beside = id;
    }

    private ISelection described() {
        return Optional.ofNullable(beside)
                .flatMap(id -> drawing().element(id))
                .<ISelection>map(made ->
                        new StructuredSelection(new ElementProperties(drawing().state(), made)))
                .orElseGet(getGraphicalViewer()::getSelection);
    }

    private void draw(Drawing drawing) {
        board.show(drawing);
        ((WholePart) getGraphicalViewer().getContents()).update();
    }

    private Hand hand() {
        return (Hand) getEditDomain();
    }

    private void repaint() {
        getGraphicalViewer().getControl().setBackground(board.look().ground());
        ((WholePart) getGraphicalViewer().getContents()).update();
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        if (type == IPropertySheetPage.class) {
            properties = new PropertyPage(this);
            return properties;
        }
        if (type == IContentOutlinePage.class) {
            overview = new Overview(root(), board);
            return overview;
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

    /** Where a text is that it shows. */
    @Override
    public boolean isDirty() {
        return unsaved != null && unsaved.areThere();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        unsaved.save(monitor);
    }

    /** The texts stay open. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }

    @Override
    public void dispose() {
        if (history != null) {
            history.close();
        }
        if (themes != null) {
            themes.close();
        }
        if (live != null) {
            live.close();
        }
        if (unsaved != null) {
            unsaved.close();
        }
        super.dispose();
    }
}
