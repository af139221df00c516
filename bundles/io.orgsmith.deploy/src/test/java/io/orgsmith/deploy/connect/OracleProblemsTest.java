// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What errors of Oracle mean to a person. */
class OracleProblemsTest {
    @ParameterizedTest
    @CsvSource({
        "1017, access.denied.because",
        "28000, access.denied.because",
        "28001, access.denied.because",
        "942, access.insufficient",
        "1031, access.insufficient",
        "12154, database.unreachable",
        "12514, database.unreachable",
        "3113, database.gone",
        "20901, database.error",
    })
    void itsNumberDecides(int code, String key) {
        var words = "ORA-%05d: that is so".formatted(code);

        var problem = Problems.of(new SQLException(words, "72000", code), "APPS at prod");

        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.message(Locale.ENGLISH)).contains("APPS at prod", words);
        assertThat(problem.message(Locale.CHINESE)).contains("APPS at prod", words);
    }

    @ParameterizedTest
    @CsvSource({"1044, access.insufficient", "1049, database.unreachable"})
    void aNumberOfMariaDbIsNotTakenForOneOfOracle(int code, String key) {
        assertThat(Problems.of(new SQLException("Unknown database 'x'", "42000", code), "x")
                        .key())
                .isEqualTo(key);
    }
}
