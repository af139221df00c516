// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final int LONGER_THAN_PATIENCE = 1500;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Session session(boolean interactive) {
        var terminal = new Terminal(
                null,
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                Map.of(),
                Path.of("/"),
                interactive);
        return new Session(terminal, Locale.ENGLISH, new Paint(false), true);
    }

    @Test
    void whatTakesLongIsSaidToWhoeverWatches() throws InterruptedException {
        try (var progress = session(true).progress("progress.check", "tv")) {
            Thread.sleep(LONGER_THAN_PATIENCE);
        }
        assertThat(err.toString(UTF_8).strip()).isEqualTo("Checking tv …");
        assertThat(out.size()).isZero();
    }

    @Test
    void whatIsDoneSoonIsNot() throws InterruptedException {
        session(true).progress("progress.apply").close();
        Thread.sleep(LONGER_THAN_PATIENCE);
        assertThat(err.size()).isZero();
    }

    @Test
    void whereNobodyWatchesNothingIsSaid() throws InterruptedException {
        try (var progress = session(false).progress("progress.lab")) {
            Thread.sleep(LONGER_THAN_PATIENCE);
        }
        assertThat(err.size()).isZero();
    }
}
