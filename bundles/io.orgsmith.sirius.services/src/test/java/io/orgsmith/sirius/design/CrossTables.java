// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import java.util.List;
import java.util.stream.Stream;

/** Operating units by legal entities, and responsibilities by operating units. */
final class CrossTables {
    private static final String[] VARIABLES = {"table", "root", "line", "lineSemantic", "column", "columnSemantic"};

    private CrossTables() {}

    static Tag companies() {
        return Tables.table("CrossTableDescription", "companies")
                .with(Tables.line("companies", "OperatingUnit", "service:allOperatingUnits"))
                .with(Tables.creation("companies", "createOperatingUnit"))
                .with(column("LegalEntity", "service:allLegalEntities"))
                .with(cells(
                        "companies",
                        "companies",
                        "company",
                        List.of("addCompany", "makeDefaultCompany", "removeCompany")));
    }

    static Tag access() {
        return Tables.table("CrossTableDescription", "access-matrix")
                .with(Tables.line("access-matrix", "Responsibility", "service:allResponsibilities"))
                .with(Tables.creation("access-matrix", "createResponsibility"))
                .with(column("OperatingUnit", "service:allOperatingUnits"))
                .with(cells(
                        "access-matrix",
                        "reachedUnits",
                        "access",
                        List.of("addAccess", "makeDefaultUnit", "removeAccess")));
    }

    private static Tag column(String type, String candidates) {
        return Tag.of("ownedColumnMappings", "name", "column", "domainClass", "org::" + type)
                .set("initialWidth", "220")
                .set("semanticCandidatesExpression", candidates)
                .set("headerLabelExpression", "service:inscriptionInOneLine");
    }

    private static Tag cells(String table, String found, String shown, List<String> changes) {
        var here = Refs.representation(table);
        return Tag.of("intersection", "name", "cell")
                .set("lineMapping", here + "/@ownedLineMappings[name='line']")
                .set("columnMapping", here + "/@ownedColumnMappings[name='column']")
                .set("columnFinderExpression", "service:" + found)
                .set("labelExpression", "aql:self." + shown + "(columnSemantic)")
                .with(editing(Tag.of("directEdit"), changes).with(Tables.variables("element")))
                .with(editing(
                        Tag.of("create", "name", "create", "label", "%tool.create")
                                .set("mapping", here + "/@intersection[name='cell']"),
                        changes));
    }

    /** What is typed tells whether the relation is wanted, as the default, or no more. */
    private static Tag editing(Tag tool, List<String> changes) {
        var cases = Stream.of("isOne", "isDefault", "isNothing").toList();
        var operation = Operations.context("firstModelOperation", "var:lineSemantic");
        for (int i = 0; i < cases.size(); i++) {
            operation.with(Operations.when(
                    "aql:self." + cases.get(i) + "(arg0)", "aql:self." + changes.get(i) + "(columnSemantic)"));
        }
        return tool.with(Tables.variables(VARIABLES)).with(operation, Tag.of("mask", "mask", "{0}"));
    }
}
