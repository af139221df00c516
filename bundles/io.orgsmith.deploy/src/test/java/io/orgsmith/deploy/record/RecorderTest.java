// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.HistoryFile;
import io.orgsmith.plan.State;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runs of a spool in the history. */
class RecorderTest {
    private static final String RUN = """
            NOTE|RUN|apply.sql||2026-01-02 03:04:05 model abc
            CREATED|LOCATION|~\\5317\\4EAC\\603B\\90E8|location:BJ|
            MANUAL|LEGAL_ENTITY|BJ_TV|legal-entity:BJ_TV|MISSING
            ORA-20902: take the steps above
            """;
    private static final String NEXT = """
            NOTE|RUN|apply.sql||2026-01-03 03:04:05 model abc
            SKIP|LOCATION|~\\5317\\4EAC\\603B\\90E8|location:BJ|
            SKIP|LEGAL_ENTITY|BJ_TV|legal-entity:BJ_TV|
            NOTE|RUN|apply.sql||ended 2026-01-03 03:05:05
            """;

    @TempDir
    private Path folder;

    private ConnectionSource history;

    @BeforeEach
    void begin() {
        history = new HistoryFile(folder.resolve("prod")).begin("12.2", Instant.EPOCH);
    }

    private Set<Long> record(String spool) {
        return new Recorder(history, "dba", ZoneOffset.UTC)
                .record("a.log", Spool.read("a.log", spool), "abc", State.of(Objects.small()), new TreeMap<>())
                .keySet();
    }

    @Test
    void aRunIsNotedWithWhoWhenAndHowItEnded() {
        assertThat(record(RUN)).containsExactly(1L);

        var run = new History(history).runs().get(0);
        assertThat(run.who()).isEqualTo("dba");
        assertThat(run.started()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(run.outcome()).isEqualTo("FAILED");
        assertThat(run.message()).isEqualTo("ORA-20902: take the steps above");
        assertThat(new History(history).applied().objects()).containsOnlyKeys(Objects.PLACE);
    }

    @Test
    void aSpoolThatHasGrownAddsOnlyWhatIsNew() {
        record(RUN);

        assertThat(record(RUN + NEXT)).containsExactly(2L);
        assertThat(record(RUN + NEXT)).isEmpty();
        assertThat(new History(history).applied().objects()).containsOnlyKeys(Objects.PLACE, Objects.ENTITY);
    }

    @Test
    void scriptsOfAnotherModelAreRefusedAndNothingIsNoted() {
        var problem = problem(RUN + NEXT.replace("model abc", "model def"));

        assertThat(problem).contains("line 5", "def", "abc");
        assertThat(new History(history).runs()).isEmpty();
    }

    @Test
    void aDryRunIsRefused() {
        assertThat(problem(NEXT.replace("apply.sql", "dry-run.sql"))).contains("line 1", "dry-run.sql");
    }

    private String problem(String spool) {
        return catchThrowableOfType(DatabaseProblem.class, () -> record(spool)).message(Locale.ENGLISH);
    }
}
