// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.OrgPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reference looks for. */
class WantedTest {
    @Test
    void anIdAloneIsOfTheKindThatTheClauseNames() {
        assertThat(Wanted.of(" TV ", Literals.OPERATING_UNIT)).isEqualTo(new Wanted(Literals.OPERATING_UNIT, "TV"));
    }

    @ParameterizedTest
    @CsvSource({
        "operating unit A, OperatingUnit",
        "business   group A, BusinessGroup",
        "hr organization A, HrOrganization",
        "chart of accounts A, ChartOfAccounts",
        "set of books A, Ledger",
        "ledger A, Ledger",
        "subinventory A, Subinventory",
        "organization hierarchy A, OrganizationHierarchy"
    })
    void theKindBeforeTheIdDecides(String text, String kind) {
        var wanted = Wanted.of(text, Literals.ELEMENT);
        assertThat(wanted.kind().getName()).isEqualTo(kind);
        assertThat(wanted.id()).isEqualTo("A");
    }

    @Test
    void everyKindOfElementIsKnownByItsWords() {
        for (var classifier : OrgPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass kind && Literals.ELEMENT.isSuperTypeOf(kind)) {
                assertThat(Wanted.of(Wanted.words(kind) + " X", null).kind()).isEqualTo(kind);
            }
        }
    }
}
