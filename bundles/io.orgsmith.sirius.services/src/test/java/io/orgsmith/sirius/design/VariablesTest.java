// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each variable that an expression reads is one that its tool has. */
class VariablesTest {
    private final DesignFile file = DesignFile.read();

    @Test
    void eachIsDeclaredWhereItIsRead() {
        assertThat(Expression.of(file))
                .anySatisfy(expression -> assertThat(expression.variables()).contains("newSemanticContainer"))
                .allSatisfy(expression -> assertThat(Scope.of(expression.at().getOwnerElement()))
                        .as(expression.toString())
                        .containsAll(expression.variables().toList()));
    }

    @Test
    void whatATableTypesIsNotKnownToItsTitle() {
        var table = file.of("CrossTableDescription").get(0);
        assertThat(Scope.of(table)).containsExactly("self");
    }
}
