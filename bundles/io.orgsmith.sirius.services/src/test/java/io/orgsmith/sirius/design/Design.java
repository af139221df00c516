// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The whole design, made of the notation that it shares with the built-in editor. */
final class Design {
    /** Newer ones than Sirius 7 knows make it refuse the viewpoints, with a mere line in its log. */
    static final String VERSION = "12.0.0.2017041100";

    /** What the design calls. The last one is of the Eclipse bundle itself. */
    static final List<String> SERVICES = List.of(
            "io.orgsmith.sirius.figure.StructureFigures",
            "io.orgsmith.sirius.figure.AccountingFigures",
            "io.orgsmith.sirius.figure.AccessFigures",
            "io.orgsmith.sirius.figure.Inscriptions",
            "io.orgsmith.sirius.figure.Strokes",
            "io.orgsmith.sirius.figure.Treatment",
            "io.orgsmith.sirius.line.StructureLines",
            "io.orgsmith.sirius.line.AccountingLines",
            "io.orgsmith.sirius.line.AccessLines",
            "io.orgsmith.sirius.finding.Findings",
            "io.orgsmith.sirius.tool.StructureCreation",
            "io.orgsmith.sirius.tool.AccountingCreation",
            "io.orgsmith.sirius.tool.AccessCreation",
            "io.orgsmith.sirius.tool.BesideCreation",
            "io.orgsmith.sirius.tool.StructureConnections",
            "io.orgsmith.sirius.tool.AccountingConnections",
            "io.orgsmith.sirius.tool.AccessConnections",
            "io.orgsmith.sirius.tool.Editing",
            "io.orgsmith.sirius.tool.Repair",
            "io.orgsmith.sirius.table.Rows",
            "io.orgsmith.sirius.table.Titles",
            "io.orgsmith.sirius.table.Typed",
            "io.orgsmith.sirius.table.CompanyCells",
            "io.orgsmith.sirius.table.AccessCells",
            "io.orgsmith.sirius.table.InventoryCells",
            "io.orgsmith.sirius.table.InventoryEditing",
            "io.orgsmith.sirius.table.InventoryHeadings",
            "io.orgsmith.sirius.property.Properties",
            "io.orgsmith.sirius.property.Pages",
            "io.orgsmith.sirius.eclipse.OpenText");

    private Design() {}

    static String text() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- SPDX-License-Identifier: EPL-2.0 -->\n"
                + group().write("");
    }

    private static Tag group() {
        var group = Tag.of("description:Group", "xmi:version", "2.0", "xmlns:xmi", "http://www.omg.org/XMI");
        Namespaces.ALL.forEach((prefix, uri) -> group.set("xmlns:" + prefix, uri));
        return group.set("name", "orgsmith")
                .set("version", VERSION)
                .with(viewpoint())
                .with(Styles.palette())
                .with(Properties.extension());
    }

    private static Tag viewpoint() {
        Stream<View> views = Arrays.stream(View.values());
        return Tag.of("ownedViewpoints", "name", "Organization", "label", "%viewpoint")
                .set("modelFileExtension", "org")
                .set("icon", Names.icon(Entity.ENTERPRISE))
                .with(views.map(view -> new Diagram(view).tag()))
                .with(Tables.all())
                .with(SERVICES.stream().map(name -> Tag.of("ownedJavaExtensions", "qualifiedClassName", name)));
    }
}
