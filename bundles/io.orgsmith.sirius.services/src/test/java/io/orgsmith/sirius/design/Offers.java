// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.View;
import java.util.Arrays;
import java.util.List;

/** Diagrams and tables that are made from a figure of another diagram. */
final class Offers {
    private static final List<String> TABLES = List.of("companies", "access-matrix", "inventory");

    private Offers() {}

    /** Those that a figure offers. */
    static String references(View view) {
        return Refs.all(Arrays.asList(View.values()), other -> reference(view, other.key())) + " "
                + Refs.all(TABLES, name -> reference(view, name));
    }

    private static String reference(View view, String made) {
        return Refs.layer(view, "") + "/@toolSections[name='representations']/@ownedTools[name='new-" + made + "']";
    }

    static Tag section() {
        return Tag.of("toolSections", "name", "representations", "label", "%section.representations")
                .with(Arrays.stream(View.values()).map(Offers::diagram))
                .with(TABLES.stream().map(Offers::table));
    }

    private static Tag diagram(View made) {
        return tool("diagram-tool:DiagramCreationDescription", made.key(), "%view." + made.key())
                .set("titleExpression", "service:" + made.key() + "Title")
                .set("diagramDescription", Refs.view(made))
                .with(Tag.of("containerViewVariable", "name", "containerView"))
                .with(Tag.of("representationNameVariable", "name", "diagramName"))
                .with(Tag.of("initialOperation").with(Operations.context("firstModelOperations", "var:self")));
    }

    private static Tag table(String made) {
        return tool("table:TableCreationDescription", made, "%table." + made)
                .set("titleExpression", "service:" + Tables.title(made))
                .set("tableDescription", Refs.representation(made))
                .with(Tag.of("containerViewVariable", "name", "containerView"))
                .with(Tag.of("representationNameVariable", "name", "tableName"));
    }

    private static Tag tool(String type, String made, String label) {
        return Tag.of("ownedTools", "xsi:type", type, "name", "new-" + made, "label", label)
                .set("browseExpression", "service:document");
    }
}
