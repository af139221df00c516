// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tables, and what all of them have. */
final class Tables {
    private Tables() {}

    static Stream<Tag> all() {
        return Stream.of(CrossTables.companies(), CrossTables.access(), InventoryTable.tag());
    }

    /** The service that gives a table its title. */
    static String title(String table) {
        return table.replace("access-matrix", "accessMatrix") + "Title";
    }

    static Tag table(String kind, String name) {
        return Tag.of("ownedRepresentations", "xsi:type", "table:" + kind, "name", name)
                .set("label", "%table." + name)
                .set("domainClass", "org::Document")
                .set("titleExpression", "service:" + title(name))
                .with(Diagram.metamodel());
    }

    /** One line for each element of a kind; lines are added and deleted. */
    static Tag line(String table, String type, String candidates) {
        var here = Refs.representation(table) + "/@ownedLineMappings[name='line']";
        return Tag.of("ownedLineMappings", "name", "line", "domainClass", "org::" + type)
                .set("semanticCandidatesExpression", candidates)
                .set("headerLabelExpression", "service:inscriptionInOneLine")
                .with(Tag.of("backgroundConditionalStyle", "predicateExpression", "service:hasErrors")
                        .with(Tag.of("style", "backgroundColor", Refs.colour("red-fill"))))
                .with(tool("delete", "delete", here, "element", "service:erase"));
    }

    /** Adds a line beside all others. */
    static Tag creation(String table, String create) {
        var line = Refs.representation(table) + "/@ownedLineMappings[name='line']";
        return tool("ownedCreateLine", "create", line, "root", "service:" + create);
    }

    private static Tag tool(String feature, String name, String mapping, String variable, String expression) {
        return Tag.of(feature, "name", name, "label", "%tool." + name, "mapping", mapping)
                .with(variables("root", "element", "container"))
                .with(Operations.first("firstModelOperation", variable, expression));
    }

    static List<Tag> variables(String... names) {
        return Arrays.stream(names)
                .map(name -> Tag.of("variables", "name", name))
                .toList();
    }
}
