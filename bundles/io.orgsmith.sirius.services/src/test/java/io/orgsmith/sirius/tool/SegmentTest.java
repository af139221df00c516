// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Segments and values stand in charts and value sets, which have no figure: the figures that have to do with them tell. */
class SegmentTest {
    private static final String TEXT = """
            value set CO "Companies" { value 11 "Beijing" }
            value set CN "China" { value 21 "Wuhan" }
            chart of accounts A "A" { segment COMPANY "Company" balancing value set CO }
            chart of accounts B "B" { segment COMPANY "Company" balancing value set CN }
            ledger LA "Books A" { chart of accounts A }
            ledger LB "Books B" { chart of accounts B }
            """;

    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.of(folder, TEXT);
    }

    @Test
    void ontoALedgerAValueGoesIntoTheValueSetOfItsChart() {
        var value = new AccountingCreation().createSegmentValue(session.at("ledger:LB"));
        assertThat(value).isSameAs(session.at("segment-value:CN.22"));
    }

    @Test
    void ontoAValueItIsTheNextOfTheSameSet() {
        new AccountingCreation().createSegmentValue(session.at("segment-value:CO.11"));
        assertThat(session.text()).contains("value 11 \"Beijing\"", "value 12").doesNotContain("value 22");
    }

    @Test
    void besideAllOthersHeIsAskedIntoWhichSet() {
        var talk = Talk.in(session, null, 1);
        new AccountingCreation().createSegmentValue(session.document());
        assertThat(talk.heard).singleElement().asString().endsWith("[Companies, China]");
        assertThat(session.text()).contains("value 22");
    }

    @Test
    void whoChoosesNoneDeclaresNothing() {
        Talk.in(session, null, -1);
        new AccountingCreation().createSegmentValue(session.document());
        assertThat(session.text()).isEqualTo(TEXT);
    }

    @Test
    void aSegmentGoesIntoTheChartOfItsLedger() {
        new BesideCreation().createSegment(session.at("ledger:LA"));
        assertThat(session.text()).contains("value set CO\n  segment S1\n}\nchart of accounts B");
    }
}
