// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Organization;
import org.junit.jupiter.api.Test;

/** What a caller can ask of a resolved model. */
class EffectiveModelTest {
    private final BusinessGroup group = with(NEW.createBusinessGroup(), "GH");
    private final OperatingUnit unit = with(NEW.createOperatingUnit(), "TV");
    private final Document document = file(group);

    EffectiveModelTest() {
        group.getNested().add(unit);
    }

    @Test
    void elementsComeInTheOrderOfTheFilesOuterOnesFirst() {
        var model = resolve(document, file(with(NEW.createLedger(), "CN")));
        assertThat(model.elements()).extracting(Element::getId).containsExactly(null, "GH", "TV", "CN");
        assertThat(model.elements().get(0)).isSameAs(model.enterprise());
    }

    @Test
    void aSuperTypeFindsAllBelowIt() {
        assertThat(resolve(document).all(Organization.class))
                .extracting(Element::getId)
                .containsExactly("GH", "TV");
        assertThat(resolve(document).all(Ledger.class)).isEmpty();
    }

    @Test
    void anElementIsFoundByItsQualifiedIdAlone() {
        var model = resolve(document);
        assertThat(model.byId("operating-unit:TV")).containsSame(only(model, OperatingUnit.class));
        assertThat(model.byId("TV")).isEmpty();
        assertThat(model.byId("ledger:TV")).isEmpty();
        assertThat(model.fragment(only(model, OperatingUnit.class))).isEqualTo("operating-unit:TV");
        assertThat(model.fragment(document)).isEmpty();
    }

    @Test
    void ofTwoWithOneIdTheFirstIsFound() {
        var second = with(NEW.createBusinessGroup(), "GH");
        second.setName("second");
        var found = resolve(document, file(second)).byId("business-group:GH");
        assertThat(found).get().extracting(Element::getName).isEqualTo("GH");
    }

    @Test
    void whatIsEmptyIsNotSaid() {
        var model = resolve(document);
        assertThat(model.said(only(model, OperatingUnit.class), Literals.OPERATING_UNIT__LEDGER))
                .isFalse();
        assertThat(model.said(only(model, OperatingUnit.class), Literals.ELEMENT__ID))
                .isTrue();
    }

    @Test
    void nobodyAddsElements() {
        var elements = resolve(document).elements();
        assertThatThrownBy(() -> elements.add(unit)).isInstanceOf(UnsupportedOperationException.class);
    }
}
