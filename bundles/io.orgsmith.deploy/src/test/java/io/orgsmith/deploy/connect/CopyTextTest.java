// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.lab.table.Row;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows as COPY of PostgreSQL reads them. */
class CopyTextTest {
    private final CopyText text = new CopyText("B", "A");

    private static Row row(Map<String, ?> values) {
        return new Row("T", new TreeMap<>(values));
    }

    @Test
    void columnsComeInTheOrderOfTheStatement() {
        text.add(row(Map.of("A", 7L, "B", LocalDate.of(2026, 1, 15))));

        assertThat(text.take()).isEqualTo("2026-01-15\t7\n");
    }

    @Test
    void anEmptyColumnIsNoText() {
        text.add(row(Map.of("A", "\\N")));

        assertThat(text.take()).isEqualTo("\\N\t\\\\N\n");
    }

    @Test
    void whatEndsColumnsAndLinesIsEscaped() {
        text.add(row(Map.of("A", "一\t二\r\n三", "B", "\\.")));

        assertThat(text.take()).isEqualTo("\\\\.\t一\\t二\\r\\n三\n");
    }

    @Test
    void whatWasTakenIsNotTakenAgain() {
        text.add(row(Map.of("A", 1L)));
        text.take();

        assertThat(text.length()).isZero();
        text.add(row(Map.of("A", 2L)));
        assertThat(text.take()).isEqualTo("\\N\t2\n");
    }
}
