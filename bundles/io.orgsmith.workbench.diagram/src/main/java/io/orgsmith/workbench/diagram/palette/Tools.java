// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.palette;

import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.hand.LineTool;
import io.orgsmith.workbench.icon.EntityIcons;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;

/** The tools of a view: what can be created in it, and which relations can be drawn. */
public final class Tools {
    private final PaletteRoot palette = new PaletteRoot();
    private final PaletteGroup select = new PaletteGroup(Texts.of("palette.select"));
    private final SelectionToolEntry pointer = new SelectionToolEntry();

    public Tools() {
        select.add(pointer);
        select.add(new MarqueeToolEntry());
    }

    public PaletteRoot palette() {
        return palette;
    }

    /** Puts the tools of a view into the palette, in the place of those before. */
    public void show(View view) {
        var elements = new PaletteDrawer(Texts.of("palette.elements"));
        Creatable.in(view).forEach(kind -> elements.add(element(kind)));
        var relations = new PaletteDrawer(Texts.of("palette.relations"));
        Relation.in(view).stream()
                .filter(relation -> relation.isLineIn(view))
                .filter(relation -> Connection.of(relation.key()).isPresent())
                .forEach(relation -> relations.add(relation(relation)));
        var beside = new PaletteDrawer(Texts.of("palette.beside"));
        Creatable.beside(view).forEach(kind -> beside.add(element(kind)));
        beside.setInitialState(PaletteDrawer.INITIAL_STATE_OPEN);
        palette.setChildren(List.of(select, elements, relations, beside));
        palette.setDefaultEntry(pointer);
    }

    /** Takes the hand off what was to be created or drawn. */
    public void drop(EditDomain domain) {
        var viewer = domain.getPaletteViewer();
        if (viewer != null && viewer.getEditPartRegistry().containsKey(pointer)) {
            viewer.setActiveTool(pointer);
        }
    }

    private static PaletteEntry element(EClass kind) {
        var name = Kinds.of(kind, Locale.getDefault());
        var icon = EntityIcons.descriptor(Kinds.key(kind));
        return new CombinedTemplateCreationEntry(name, Texts.of("palette.element", name), new Wanted(kind), icon, icon);
    }

    private static PaletteEntry relation(Relation relation) {
        var name = new Words(Locale.getDefault()).relation(relation);
        var icon = LineIcon.of(relation.line());
        var entry = new ConnectionCreationToolEntry(
                name, Texts.of("palette.relation", name), new Wanted(relation), icon, icon);
        entry.setToolClass(LineTool.class);
        return entry;
    }
}
