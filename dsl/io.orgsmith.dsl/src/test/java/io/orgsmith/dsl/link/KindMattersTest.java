// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.Texts;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.SecurityProfile;
import org.junit.jupiter.api.Test;

/** A clause links to what its keyword names, whatever else bears the id. */
class KindMattersTest {
    private static final String DECLARED = "ledger A\nlegal entity A\noperating unit A\nlocation A\nuser A\n";

    private static Element last(String text) {
        var project = Texts.read(DECLARED + text);
        assertThat(project.problems()).isEmpty();
        var elements = project.documents().get(0).getElements();
        return elements.get(elements.size() - 1);
    }

    @Test
    void eachClauseFindsItsKind() {
        var unit = (OperatingUnit) last("operating unit B { ledger A  legal entities A  at A }");
        assertThat(unit.getLedger().get(0).eClass()).isEqualTo(Literals.LEDGER);
        assertThat(unit.getLegalEntities().get(0).eClass()).isEqualTo(Literals.LEGAL_ENTITY);
        assertThat(unit.getLocation().eClass()).isEqualTo(Literals.LOCATION);
    }

    @Test
    void aProfileValueNamesTheKindItself() {
        var profiles = (ProfileSettings) last("profiles at site { MO:Operating Unit = operating unit A }");
        assertThat(profiles.getProfiles().get(0).getTarget().eClass()).isEqualTo(Literals.OPERATING_UNIT);
    }

    @Test
    void operatingUnitsOfASecurityProfileAreNoOtherOrganizations() {
        var profile = (SecurityProfile) last("security profile P { operating units A }");
        assertThat(profile.getOrganizations().get(0).eClass()).isEqualTo(Literals.OPERATING_UNIT);
        assertThat(Texts.problems("legal entity A\nsecurity profile P { operating units A }"))
                .containsExactly("2:38 link.unknown");
    }

    @Test
    void onlyIdsOfThatKindAreProposed() {
        var project = Texts.read("legal entity TVS\noperating unit TVX\nsecurity profile P { operating units TVZ }");
        assertThat(project.problems().get(0).data()).containsExactly("TVZ", "kind.operating unit", "TVX");
    }
}
