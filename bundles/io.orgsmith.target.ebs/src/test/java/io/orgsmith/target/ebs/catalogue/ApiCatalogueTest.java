// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ApiCatalogueTest {
    private final ApiCatalogue catalogue = ApiCatalogue.read();

    @Test
    void everyRowSaysWhereItIsFromAndHowSureItIs() {
        assertThat(catalogue.rows()).allSatisfy(row -> {
            assertThat(row.source()).matches("S\\d+|X");
            assertThat(row.confidence()).matches("[HML]");
            assertThat(row.releases()).isSubsetOf("11i", "12.1", "12.2");
            assertThat(row.owner()).isIn("APPS", "SYS");
            assertThat(row.packageName() + row.procedure() + row.name()).matches("[A-Z0-9_]+");
        });
    }

    @Test
    void noParameterStandsTwice() {
        var seen = new HashSet<String>();
        assertThat(catalogue.rows())
                .allSatisfy(row -> assertThat(seen.add(row.packageName() + "." + row.procedure() + "." + row.name()))
                        .isTrue());
    }

    @Test
    void findsAProcedureInAnyCase() {
        assertThat(catalogue.procedure("hr_location_api", "create_location"))
                .extracting(ApiParameter::name)
                .contains("P_LOCATION_CODE", "P_STYLE");
        assertThat(catalogue.procedure("hr_location_api", "drop_location")).isEmpty();
    }

    /** What ebs knows no API for, or only handlers that leave half a setup, must not creep in. */
    @Test
    void nothingForLedgersLegalEntitiesAndInventoryParameters() {
        assertThat(catalogue.rows())
                .extracting(ApiParameter::packageName)
                .noneMatch(name -> name.startsWith("XLE") || name.startsWith("GL_") || name.startsWith("MTL_PARAM"));
    }
}
