// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.attribute.Attribute;
import io.orgsmith.dsl.ide.attribute.Form;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each clause that a form can fill in has its place in the order. */
class EveryWordTest {
    static Stream<EClass> kinds() {
        return Stream.of(
                Literals.VALUE_SET,
                Literals.LEDGER,
                Literals.LEGAL_ENTITY,
                Literals.BUSINESS_GROUP,
                Literals.OPERATING_UNIT,
                Literals.INVENTORY_ORGANIZATION,
                Literals.SUBINVENTORY,
                Literals.COST_CENTER,
                Literals.HR_ORGANIZATION,
                Literals.LOCATION,
                Literals.SECURITY_PROFILE,
                Literals.RESPONSIBILITY,
                Literals.USER);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyClauseHasAPlace(EClass kind) {
        var last = ClauseOrder.of(kind, "something else");
        var element = kind.getEPackage().getEFactoryInstance().create(kind);
        var lost = Attribute.of((io.orgsmith.model.org.Element) element).stream()
                .filter(each -> each.form() != Form.FIXED && !each.feature().isDerived())
                .map(each ->
                        each.form() == Form.FLAG ? Flags.clause(each.feature(), true) : Words.of(each.feature(), false))
                .filter(words -> !words.isEmpty() && !words.equals("name"))
                .filter(words -> ClauseOrder.of(kind, words).equals(last));
        assertThat(lost).isEmpty();
    }
}
