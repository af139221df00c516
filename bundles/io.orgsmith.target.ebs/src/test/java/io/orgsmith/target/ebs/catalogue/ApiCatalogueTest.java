// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.ebs.EbsRelease;
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
    void noParameterStandsTwiceForARelease() {
        var seen = new HashSet<String>();
        assertThat(catalogue.rows())
                .allSatisfy(row -> assertThat(row.releases()).allSatisfy(release -> assertThat(
                                seen.add(release + row.packageName() + "." + row.procedure() + "." + row.name()))
                        .isTrue()));
    }

    /** The duplicate warning, the short code and the enabled flag came later: naming them would fail on 11i. */
    @Test
    void knowsTheOlderSignaturesOf11i() {
        assertThat(catalogue.procedure("HR_ORGANIZATION_API", "CREATE_OPER_UNIT_CLASSIF", EbsRelease.R11I))
                .extracting(ApiParameter::name)
                .contains("P_SET_OF_BOOKS_ID")
                .doesNotContain("P_OPER_UNIT_SHORT_CODE");
        assertThat(catalogue.procedure("HR_ORGANIZATION_API", "UPDATE_ORGANIZATION", EbsRelease.R11I))
                .extracting(ApiParameter::name)
                .doesNotContain("P_NAME", "P_DUPLICATE_ORG_WARNING");
        assertThat(catalogue.procedure("MTL_SECONDARY_INVENTORIES_PKG", "INSERT_ROW", EbsRelease.R11I))
                .isEmpty();
    }

    @Test
    void theOldWayToALegalEntityIsNotOfferedInR12() {
        assertThat(catalogue.procedure("HR_ORGANIZATION_API", "CREATE_LEGAL_ENTITY_CLASSIF", EbsRelease.R12_2))
                .isEmpty();
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
