// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.EffectiveModel;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples notice when an operator of an invariant is changed; a sample of what {@link InvariantMutation} tries. */
class InvariantMutationTest {

    private static final int STEP = 9;
    private static final List<EffectiveModel> EXAMPLES = InvariantMutation.examples();

    @ParameterizedTest
    @ValueSource(strings = {"GEN", "GEN004", "BG", "LED", "LE", "SEC"})
    void aChangedOperatorIsNoticed(String chapter) throws IOException {
        assertThat(InvariantMutation.survivors(chapter, EXAMPLES, STEP))
                .extracting(mutant -> "line " + mutant.line() + ": " + mutant.change())
                .isEmpty();
    }

    @Test
    void operatorsInStringsCommentsAndDeclarationsStay() {
        List<Mutant> mutants = Mutant.of("""
                -- a = b and c
                def: x(y : T) : Boolean = let z : T = y in z->exists(a | a <> 'b = c')
                inv R: not x
                """);
        assertThat(mutants)
                .extracting(mutant -> mutant.line() + " " + mutant.change())
                .containsExactly("2 exists -> forAll", "2 <> -> =", "3 not -> ");
        assertThat(mutants.get(1).text()).contains("let z : T = y in z->exists(a | a = 'b = c')");
    }
}
