// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgFactory;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CalledTest {
    @Test
    void anElementByItsKindInTheReadersLanguageAndItsId() {
        var unit = OrgFactory.eINSTANCE.createOperatingUnit();
        unit.setId("TV");

        assertThat(Called.of(unit).in(Locale.ENGLISH)).isEqualTo("operating unit TV");
        assertThat(Called.of(unit).in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("业务实体 TV");
        assertThat(Called.of(unit)).isEqualTo(Called.of(unit));
    }

    @Test
    void aSubinventoryWithItsOrganization() {
        var plant = OrgFactory.eINSTANCE.createInventoryOrganization();
        plant.setId("PLANT");
        var raw = OrgFactory.eINSTANCE.createSubinventory();
        raw.setId("RAW");
        raw.getInventoryOrganization().add(plant);

        assertThat(Called.of(raw).in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("子库存 PLANT.RAW");
    }

    @Test
    void aKindIsInEnglishAsTheTextWritesIt() {
        var kind = Called.kind(Literals.HR_ORGANIZATION);

        assertThat(kind.in(Locale.ENGLISH)).isEqualTo("hr organization");
        assertThat(kind.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("HR 组织");
    }
}
