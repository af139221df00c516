// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has no figure is declared from a diagram, too. */
class BesideCreationTest {
    private final BesideCreation creation = new BesideCreation();

    @Test
    void aLocationStandsInItsBusinessGroup(@TempDir Path folder) {
        var session = Session.of(folder, "business group HT \"Group\"\n");
        creation.createLocation(session.at("business-group:HT"));
        assertThat(session.text()).isEqualTo("business group HT \"Group\" {\n  location L1\n}\n");
    }

    @Test
    void aChartOfAccountsIsThatOfItsLedger(@TempDir Path folder) {
        var session = Session.of(folder, "ledger CN \"Books\"\n");
        var chart = creation.createChartOfAccounts(session.at("ledger:CN"));
        assertThat(session.text())
                .isEqualTo("chart of accounts COA1\n\nledger CN \"Books\" { chart of accounts COA1 }\n");
        assertThat(chart).isSameAs(session.at("chart-of-accounts:COA1"));
    }

    @Test
    void theNextCompanyValueGoesIntoTheValueSetOfCompanies(@TempDir Path folder) {
        var session = Session.example(folder, "four-factories");
        var value = new AccountingCreation().createSegmentValue(session.document());
        assertThat(value).isSameAs(session.at("segment-value:HT_COMPANY.03"));
    }

    @Test
    void withoutOneValueSetOfCompaniesNothingIsDeclared(@TempDir Path folder) {
        var session = Session.of(folder, "ledger CN \"Books\"\n");
        assertThatExceptionOfType(RefusedGesture.class)
                .isThrownBy(() -> new AccountingCreation().createSegmentValue(session.document()));
        assertThat(session.text()).isEqualTo("ledger CN \"Books\"\n");
    }
}
