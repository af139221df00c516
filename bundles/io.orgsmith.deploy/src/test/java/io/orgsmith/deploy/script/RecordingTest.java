// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.HistoryFile;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import io.orgsmith.target.ebs.SpoolLine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of a run of scripts, in a file. */
class RecordingTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String GROUP = "BUSINESS_GROUP|\\5149\\534E\\96C6\\56E2|test:g|";
    private static final String PLACE = "LOCATION|~\\5317\\4EAC\\603B\\90E8|test:p|";

    @TempDir
    private Path folder;

    private HistoryFile file;
    private ConnectionSource history;

    @BeforeEach
    void begin() {
        file = new HistoryFile(folder.resolve("prod"));
        history = file.begin("12.2", NOW);
    }

    private long note(String spool, String failure) {
        var recording =
                new Recording("张三", "abc", State.of(Objects.small()), new TreeMap<>(), NOW, NOW.plusSeconds(60));
        return recording.note(history, SpoolLine.read(spool), failure);
    }

    @Test
    void whatTookEffectIsDoneAndOwned() {
        long run = note("SKIP|" + PLACE + "\nCREATED|" + GROUP + "\n", "");

        var noted = new History(history).runs().get(0);
        assertThat(noted.isWhole()).isTrue();
        assertThat(noted.modelChecksum()).isEqualTo("abc");
        assertThat(noted.finished()).isEqualTo(NOW.plusSeconds(60));
        assertThat(new History(history).steps(run))
                .allMatch(step -> step.isDone())
                .extracting(step -> step.intent().action())
                .containsExactly("require", "create");
        assertThat(new History(history).applied().objects()).containsOnlyKeys(Objects.PLACE, Objects.GROUP);
    }

    @Test
    void whatIsStillToBeDoneByHandIsNeither() {
        long run = note("CREATED|" + PLACE + "\nMANUAL|" + GROUP + "MISSING\n", "ORA-20902: by hand");

        var noted = new History(history).runs().get(0);
        assertThat(noted.outcome()).isEqualTo("FAILED");
        assertThat(noted.message()).isEqualTo("ORA-20902: by hand");
        assertThat(new History(history).steps(run).get(1).isDone()).isFalse();
        assertThat(new History(history).applied().objects()).containsOnlyKeys(Objects.PLACE);
    }

    @Test
    void whatWasRetiredIsOwnedNoMore() {
        note("CREATED|" + GROUP + "\n", "");
        note("RETIRED|" + GROUP + "\n", "");

        assertThat(new History(history).applied().objects()).isEmpty();
        assertThat(new History(history).runs()).hasSize(2);
    }

    @Test
    void whatWasRenamedIsOwnedUnderItsNewNameAlone() {
        var before = Key.of(Kind.BUSINESS_GROUP, "旧集团");
        var inside = Key.of(Kind.HR_ORGANIZATION, "旧集团", "财务部");
        var old = State.of(List.of(Objects.object(before), Objects.object(inside)));
        new Recording("张三", "abc", old, new TreeMap<>(), NOW, NOW)
                .note(history, List.of(line("CREATED", before), line("CREATED", inside)), "");

        var now = Key.of(Kind.HR_ORGANIZATION, "光华集团", "财务部");
        var present = State.of(List.of(Objects.object(Objects.GROUP), Objects.object(now)));
        var renames = new TreeMap<>(Map.of(before, Objects.GROUP));
        new Recording("张三", "abc", present, renames, NOW, NOW.plusSeconds(9))
                .note(history, List.of(line("UPDATED", Objects.GROUP)), "");

        assertThat(new History(history).applied().objects()).containsOnlyKeys(Objects.GROUP, now);
    }

    private static SpoolLine line(String outcome, Key key) {
        return new SpoolLine(outcome, key, "x:X", "");
    }

    @Test
    void theSameRunAgainLeavesTheSameOwned() {
        note("CREATED|" + GROUP + "\n", "");
        note("SKIP|" + GROUP + "\n", "");

        assertThat(new History(history).applied().objects()).containsOnlyKeys(Objects.GROUP);
    }

    @Test
    void aFileBelongsToOneRelease() {
        var problem = catchThrowableOfType(DatabaseProblem.class, () -> file.open("11i"));

        assertThat(problem.key()).isEqualTo("history.file.other");
    }

    @Test
    void aFileThatIsNotThereIsNotMadeByReading() {
        var missing = new HistoryFile(folder.resolve("other.mv.db"));

        assertThat(catchThrowableOfType(DatabaseProblem.class, () -> missing.open("12.2"))
                        .key())
                .isEqualTo("history.file.missing");
        assertThat(missing.exists()).isFalse();
    }
}
