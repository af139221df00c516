// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpoolTest {
    private static final String BEGIN = "NOTE|RUN|apply.sql||2026-01-02 03:04:05 model abc\n";
    private static final String CREATED = "CREATED|LOCATION|~\\5317\\4EAC|location:BJ|\n";
    private static final String FILE = "NOTE|FILE|20_locations.sql||ended\n";
    private static final String END = "NOTE|RUN|apply.sql||ended 2026-01-02 03:05:06\n";

    private static String problem(String text) {
        return catchThrowableOfType(DatabaseProblem.class, () -> Spool.read("a.log", text))
                .message(Locale.ENGLISH);
    }

    @Test
    void aRunThatCameToItsEnd() {
        var runs = Spool.read("a.log", BEGIN + CREATED + FILE + END);
        assertThat(Spool.read("a.log", (BEGIN + CREATED + FILE + END).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(runs);

        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).started()).isEqualTo(LocalDateTime.of(2026, 1, 2, 3, 4, 5));
        assertThat(runs.get(0).ended()).isEqualTo(LocalDateTime.of(2026, 1, 2, 3, 5, 6));
        assertThat(runs.get(0).checksum()).isEqualTo("abc");
        assertThat(runs.get(0).error()).isEmpty();
        assertThat(runs.get(0).lines())
                .extracting(line -> line.key().lastName())
                .containsExactly("北京");
    }

    @Test
    void aRunThatStoppedSaysAtWhat() {
        var runs = Spool.read("a.log", BEGIN + """
                ERROR|LOCATION|~BJ|location:BJ|ORA-20901: no such country
                DECLARE
                *
                ERROR at line 1:
                ORA-20901: no such country
                ORA-06512: at line 99
                """ + BEGIN.replace("03:04:05", "04:04:05") + CREATED + END);

        assertThat(runs).extracting(SpoolRun::error).containsExactly("ORA-20901: no such country", "");
        assertThat(runs).extracting(SpoolRun::line).containsExactly(1, 8);
    }

    @Test
    void aLineOf11iThatGoesOnInTheNextIsOne() {
        var runs = Spool.read("a.log", BEGIN + "CREATED|LOCA\\\nTION|~BJ|location:BJ|\n" + END);

        assertThat(runs.get(0).lines()).extracting(line -> line.fragment()).containsExactly("location:BJ");
    }

    @Test
    void whatSqlPlusAndPeopleSayBetweenIsPassedOver() {
        var runs = Spool.read("a.log", "SQL> @apply\r\n" + BEGIN + "Navigate to: GL\r\n\r\n" + CREATED + END);

        assertThat(runs.get(0).lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "'some other file\nwith lines\n', 1",
        "'CREATED|LOCATION|~BJ|location:BJ|\n', 1",
        "'SQL> x\nCREATED|LOCATION|~BJ|location:BJ|\n', 2"
    })
    void aForeignFileIsRefusedWithTheLine(String text, int line) {
        assertThat(problem(text)).startsWith("a.log, line " + line + ": this is no spool");
    }

    @Test
    void aFileThatWasCutIsRefusedWithTheLine() {
        assertThat(problem(BEGIN + CREATED)).startsWith("a.log, line 2: the run that begins on line 1 has no end");
        assertThat(problem(BEGIN + CREATED + BEGIN + END)).startsWith("a.log, line 2: the run that begins on line 1");
        assertThat(problem(BEGIN + "CREATED|LOCAT")).startsWith("a.log, line 2: this line was cut");
        assertThat(problem(BEGIN.replace("01-02", "13-02") + CREATED + END))
                .startsWith("a.log, line 1: this line was cut");
        assertThat(problem(BEGIN + "CREATED|NONSENSE|a|b|\n" + END)).startsWith("a.log, line 2: this line was cut");
    }
}
