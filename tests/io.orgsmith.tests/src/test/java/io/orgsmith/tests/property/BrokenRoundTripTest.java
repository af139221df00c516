// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.tests.line.LabLine;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws of the way there and back fail where the database does not hold what the text asked for. */
class BrokenRoundTripTest {
    private static final Meaning WANTED = Meaning.of("location HZ \"杭州\" { country CN  city \"杭州\" }");
    private static final Meaning OTHER = Meaning.of("location HZ \"杭州\" { country CN  city \"宁波\" }");

    private LabLine lab;
    private RoundTrip trip;

    @BeforeEach
    void apply(@TempDir Path folder) {
        lab = new LabLine(folder, "12.2");
        trip = new RoundTrip(lab, lab.actual());
        trip.apply(WANTED);
        trip.importsAll(WANTED);
    }

    @Test
    void whatSomebodyChangedIsImportedAsItIsAndThatIsNotWhatWasApplied() throws SQLException {
        try (var connection = lab.address().open();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE HR_LOCATIONS_ALL SET TOWN_OR_CITY = '温州' WHERE LOCATION_CODE = '杭州'");
        }
        assertThatThrownBy(() -> trip.importsAll(WANTED))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("what is imported asks for what was applied");
    }

    @Test
    void whatWasNeverAppliedIsNotImported() {
        assertThatThrownBy(() -> trip.importsWhatIsStated(OTHER))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("what is imported has all that is stated");
    }

    @Test
    void whatIsThereBesideIsTooMuch() {
        assertThatThrownBy(() -> trip.importsAll(Meaning.of("location NB \"宁波\" { country CN }")))
                .isInstanceOf(BrokenLaw.class);
    }
}
