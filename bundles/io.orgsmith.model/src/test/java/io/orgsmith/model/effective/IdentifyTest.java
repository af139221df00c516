// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.LedgerCategory;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Origin;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.model.org.User;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an element is found by in EBS is its id where nothing else is said, also for what already exists. */
class IdentifyTest {
    static Stream<Arguments> identifiers() {
        return Stream.of(
                Arguments.of(Literals.LEGAL_ENTITY, Literals.LEGAL_ENTITY__IDENTIFIER, "Gh1"),
                Arguments.of(Literals.INVENTORY_ORGANIZATION, Literals.INVENTORY_ORGANIZATION__CODE, "Gh1"),
                Arguments.of(Literals.SUBINVENTORY, Literals.SUBINVENTORY__CODE, "Gh1"),
                Arguments.of(Literals.RESPONSIBILITY, Literals.RESPONSIBILITY__KEY, "Gh1"),
                Arguments.of(Literals.USER, Literals.USER__USER_NAME, "GH1"),
                Arguments.of(Literals.LEDGER, Literals.LEDGER__CATEGORY, LedgerCategory.PRIMARY),
                Arguments.of(Literals.BUSINESS_GROUP, Literals.ELEMENT__NAME, "Gh1"),
                Arguments.of(Literals.LOCATION, Literals.ELEMENT__NAME, "Gh1"));
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void itIsTheId(EClass kind, EStructuralFeature feature, Object expected) {
        for (var origin : List.of(Origin.NEW, Origin.EXISTING, Origin.IMPORTED)) {
            var written = with((Element) EcoreUtil.create(kind), "Gh1");
            written.setOrigin(origin);
            assertThat(resolve(file(written)).elements().get(1).eGet(feature))
                    .as(origin.getLiteral())
                    .isEqualTo(expected);
        }
    }

    @Test
    void segmentValuesAndSubinventoriesHaveNoNameOfTheirOwn() {
        var set = with(NEW.createValueSet(), "CO");
        set.getValues().add(with(NEW.createSegmentValue(), "11"));
        var model = resolve(file(set, with(NEW.createSubinventory(), "RAW")));
        assertThat(only(model, SegmentValue.class).getName()).isNull();
        assertThat(only(model, SegmentValue.class).getCode()).isEqualTo("11");
        assertThat(only(model, Subinventory.class).getName()).isNull();
    }

    @Test
    void upperCaseDoesNotDependOnTheMachine() {
        var model = resolve(file(with(NEW.createUser(), "lili")));
        assertThat(only(model, User.class).getUserName()).isEqualTo("LILI");
    }
}
