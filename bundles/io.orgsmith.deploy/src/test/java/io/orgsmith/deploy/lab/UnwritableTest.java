// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnwritableTest {
    private static final Path FOLDER = Path.of("/p/.orgsmith");

    private static String message(Exception failure) {
        return Unwritable.of(failure, FOLDER).message(Locale.ENGLISH);
    }

    @Test
    void aFullDiskIsSaidInTheWordsOfTheSystem() {
        var failure = new SQLException(
                "General error: \"Writing to sun.nio.ch.FileChannelImpl@36b4a65a failed\" [50000-240]",
                "HY000",
                50000,
                new IllegalStateException(new IOException("No space left on device")));
        assertThat(message(failure)).startsWith("The lab in /p/.orgsmith cannot be written: No space left on device. ");
    }

    @Test
    void missingPermissionIsSaidWhoeverNoticesIt() {
        var denied = new AccessDeniedException("/p/.orgsmith/lab-new.mv.db");
        var expected = "The lab in /p/.orgsmith cannot be written: no permission. ";
        assertThat(message(denied)).startsWith(expected).contains("in a folder of your own");
        assertThat(message(new SQLException("IO Exception", "90028", 90028, denied)))
                .startsWith(expected);
    }

    @Test
    void aFileInThePlaceOfTheFolder() {
        assertThat(message(new FileAlreadyExistsException("/p/.orgsmith")))
                .isEqualTo("/p/.orgsmith is a file, but the lab needs a folder of that name. Move the file away.");
    }

    @Test
    void somebodyElseWasFaster() {
        assertThat(Unwritable.of(new FileAlreadyExistsException("/p/.orgsmith/lab.mv.db"), FOLDER)
                        .key())
                .isEqualTo("lab.exists");
    }
}
