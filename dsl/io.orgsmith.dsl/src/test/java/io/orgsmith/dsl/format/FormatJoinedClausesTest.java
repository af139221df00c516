// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Short clauses that belong together may share a line; the layout leaves that to their author. */
class FormatJoinedClausesTest {
    @Test
    void clausesThatShareALineStayTogether() {
        assertThat(OrgFormatter.format("ledger A {\n currency CNY     calendar M\n  chart of accounts C\n}"))
                .isEqualTo("ledger A {\n  currency CNY  calendar M\n  chart of accounts C\n}\n");
    }

    @Test
    void aClauseBehindTheOpeningBraceAndADeclarationBeginALine() {
        assertThat(OrgFormatter.format("ledger A { currency CNY\n} user U"))
                .isEqualTo("ledger A {\n  currency CNY\n}\nuser U\n");
    }

    @Test
    void aClauseWithABlockBeginsALineAndSoDoesWhatFollowsIt() {
        assertThat(OrgFormatter.format("template P for inventory organization {\n mrp subinventory R {} wip\n}"))
                .isEqualTo("template P for inventory organization {\n  mrp\n  subinventory R {}\n  wip\n}\n");
    }

    @Test
    void aClauseThatDoesNotFitTheLineGoesToTheNext() {
        var city = "city \"" + "电".repeat(51) + "\"";
        var fits = "location L {\n  " + city + "  country CN\n}\n";
        var long1 = "location L {\n  " + city.replace("\"电", "\"北京电") + "  country CN\n}\n";
        assertThat(OrgFormatter.format(fits.replace(city, "city \"X\""))).contains("\"X\"  country CN\n");
        assertThat(OrgFormatter.format(long1)).contains("\"\n  country CN\n");
    }

    @Test
    void aCommentBehindSharedClausesStaysThere() {
        var text = "ledger A {\n  currency CNY  calendar M  // both by law\n  chart of accounts C\n}\n";
        assertThat(OrgFormatter.format(text)).isEqualTo(text);
    }

    @Test
    void aFreshTextHasOneClauseALine() {
        assertThat(OrgFormatter.formatFresh("ledger A {\n currency CNY calendar M\n}"))
                .isEqualTo("ledger A {\n  currency CNY\n  calendar M\n}\n");
    }
}
