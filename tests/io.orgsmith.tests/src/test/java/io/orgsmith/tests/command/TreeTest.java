// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.tests.documents.Clone;
import io.orgsmith.tests.line.Example;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After an apply the tree shows every organization under what it belongs to. */
class TreeTest {
    static List<Example> examples() {
        return Example.WORKED;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasEveryOrganizationOnce(Example example, @TempDir Path folder) throws IOException {
        var shown = Clone.in(folder).console().run("./orgsmith apply examples/" + example.name());
        var tree = shown.substring(shown.indexOf("Verified: ")).lines().toList();
        var model = example.model();
        for (var unit : model.all(OperatingUnit.class)) {
            assertThat(tree)
                    .filteredOn(line -> line.endsWith(" " + unit.getName() + " (operating unit)"))
                    .hasSize(1);
        }
        for (var plant : model.all(InventoryOrganization.class)) {
            assertThat(tree)
                    .filteredOn(line -> line.contains("─ " + plant.getCode() + " "))
                    .hasSize(1);
        }
        for (var company : model.all(LegalEntity.class)) {
            assertThat(tree).anyMatch(line -> line.contains(" " + company.getName() + " "));
        }
    }
}
