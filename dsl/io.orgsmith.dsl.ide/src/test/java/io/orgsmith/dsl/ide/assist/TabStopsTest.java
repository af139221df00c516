// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the caret goes in what a template writes. */
class TabStopsTest {
    private static TabStops of(String insert) {
        return TabStops.of(new Proposal(Proposal.Kind.TEMPLATE, "ledger", "", "", new Span(0, 0), insert, "ledger", 0));
    }

    @Test
    void theSignsOfTheStopsAreNotWritten() {
        var stops = of("ledger ${1:ID} \"${2:名称}\" {\n  $0\n}\n");
        assertThat(stops.text()).isEqualTo("ledger ID \"名称\" {\n  \n}\n");
        assertThat(stops.stops()).containsEntry(1, List.of(new Span(7, 2))).containsEntry(2, List.of(new Span(11, 2)));
        assertThat(stops.end()).isEqualTo("ledger ID \"名称\" {\n  ".length());
    }

    @Test
    void aStopThatIsRepeatedHasTheSameTextEverywhere() {
        var stops = of("ledger ${1:CN} { calendar ${1}_CAL }");
        assertThat(stops.text()).isEqualTo("ledger CN { calendar CN_CAL }");
        assertThat(stops.stops().get(1)).containsExactly(new Span(7, 2), new Span(21, 2));
    }

    @Test
    void withoutALastPlaceTheCaretGoesToTheEnd() {
        assertThat(of("at ${1:BJ}").end()).isEqualTo("at BJ".length());
    }

    @Test
    void aSignAfterABackslashIsOnlyASign() {
        assertThat(of("\\${1\\} ${1:a\\}b}").text()).isEqualTo("${1} a}b");
    }

    @Test
    void whatIsNoTemplateIsWrittenAsItStands() {
        var plain = new Proposal(Proposal.Kind.VALUE, "$1", "", "", new Span(0, 0), "$1", "", 0);
        assertThat(TabStops.of(plain).text()).isEqualTo("$1");
        assertThat(TabStops.of(plain).stops()).isEmpty();
    }
}
