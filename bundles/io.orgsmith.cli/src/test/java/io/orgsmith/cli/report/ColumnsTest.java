// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.lab.LabQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void theyStandBelowEachOtherWhateverLettersAreInThem() {
        var table = new LabQuery.Table(
                List.of("NAME", "CODE"), List.of(List.of("北京", "B01"), List.of("Wuhan", "W01"), List.of("😀", "E01")));
        assertThat(Columns.print(table)).isEqualTo("""
                        NAME   CODE
                        -----  ----
                        北京   B01
                        Wuhan  W01
                        😀     E01
                        """);
    }

    @Test
    void noRowsLeaveTheHeading() {
        assertThat(Columns.print(new LabQuery.Table(List.of("A", "BC"), List.of())))
                .isEqualTo("A  BC\n-  --\n");
    }

    @Test
    void aCellIsOneLineAndCannotSteerTheTerminal() {
        var table = new LabQuery.Table(List.of("A"), List.of(List.of("one\ntwo\u001B[31m")));
        assertThat(Columns.print(table)).isEqualTo("A\n------------\none two [31m\n");
    }

    @Test
    void namesOfColumnsAreTakenOnce() {
        assertThat(Columns.distinct(List.of("A", "B", "A", "A_2", "A")))
                .containsExactly("A", "B", "A_2", "A_2_2", "A_3");
    }
}
