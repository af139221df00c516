// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the place of a declaration says, by the kinds of both. */
class NestingTest {
    private static Arguments inside(EClass parent, EClass child, EStructuralFeature says) {
        return Arguments.of(parent, child, says);
    }

    static Stream<Arguments> places() {
        var group = Literals.BUSINESS_GROUP;
        var inGroup = Literals.ORGANIZATION__BUSINESS_GROUP;
        var plant = Literals.INVENTORY_ORGANIZATION;
        return Stream.of(
                inside(group, Literals.LEGAL_ENTITY, inGroup),
                inside(group, Literals.OPERATING_UNIT, inGroup),
                inside(group, plant, inGroup),
                inside(group, Literals.COST_CENTER, inGroup),
                inside(group, Literals.HR_ORGANIZATION, inGroup),
                inside(group, Literals.IMPROPER_ORGANIZATION, inGroup),
                inside(group, Literals.LOCATION, Literals.LOCATION__BUSINESS_GROUP),
                inside(group, Literals.ORGANIZATION_HIERARCHY, Literals.ORGANIZATION_HIERARCHY__BUSINESS_GROUP),
                inside(group, Literals.SECURITY_PROFILE, Literals.SECURITY_PROFILE__BUSINESS_GROUP),
                inside(Literals.OPERATING_UNIT, plant, Literals.INVENTORY_ORGANIZATION__OPERATING_UNIT),
                inside(plant, Literals.SUBINVENTORY, Literals.SUBINVENTORY__INVENTORY_ORGANIZATION),
                inside(Literals.LEDGER, Literals.LEDGER, Literals.LEDGER__PRIMARY_LEDGER));
    }

    @ParameterizedTest
    @MethodSource("places")
    @SuppressWarnings("unchecked")
    void theInnerElementBelongsToTheOuter(EClass parent, EClass child, EStructuralFeature says) {
        var outer = with((Element) EcoreUtil.create(parent), "OUT");
        var inner = with((Element) EcoreUtil.create(child), "IN");
        ((List<EObject>) outer.eGet(parent.getEStructuralFeature("nested"))).add(inner);
        var model = resolve(file(outer));
        var effective = model.elements().get(2);
        var value = effective.eGet(says);
        assertThat(value instanceof List<?> list ? list : List.of(value))
                .isEqualTo(List.of(model.elements().get(1)));
        assertThat(model.origin(effective, says).how()).isEqualTo(How.NESTING);
        assertThat(model.said(effective, says)).isTrue();
    }
}
