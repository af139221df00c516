// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a colleague does to a lab past the tool. */
class LabChangeTest {
    @TempDir
    private Path project;

    private LabFixture lab;

    @BeforeEach
    void fill() {
        lab = new LabFixture(project);
        lab.apply(Objects.small());
    }

    @Test
    void rowsAreChangedAndCounted() {
        var sql = "update HR_LOCATIONS_ALL set TOWN_OR_CITY = 'a;b ORGSMITH_' where LOCATION_CODE = '北京总部';\n";
        assertThat(LabChange.run(lab.address(), sql)).isEqualTo(1);
        assertThat(lab.ask("SELECT TOWN_OR_CITY FROM HR_LOCATIONS_ALL WHERE LOCATION_CODE = '北京总部'"))
                .isEqualTo("a;b ORGSMITH_");
    }

    @Test
    void nothingFoundIsNothingChanged() {
        assertThat(LabChange.run(lab.address(), "DELETE FROM HR_LOCATIONS_ALL WHERE LOCATION_CODE = 'no'"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DROP TABLE HR_LOCATIONS_ALL | change.one",
                "SELECT 1 | change.one",
                "DELETE FROM FND_USER; DELETE FROM GL_LEDGERS | change.one",
                "DELETE FROM orgsmith_managed | change.own",
                "UPDATE NOPE SET A = 1 | change.wrong",
                "UPDATE HR_LOCATIONS_ALL SET | change.wrong"
            })
    void whatIsNoChangeOfRowsOfEbsIsRefused(String sql, String key) {
        var before = lab.digest();
        assertThatThrownBy(() -> LabChange.run(lab.address(), sql))
                .isInstanceOfSatisfying(DatabaseProblem.class, problem -> assertThat(problem.key())
                        .isEqualTo(key));
        assertThat(lab.digest()).isEqualTo(before);
    }
}
