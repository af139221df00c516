// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.connection.Connections;
import io.orgsmith.workbench.databases.connection.Vault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Connections are entered, tried, changed and forgotten. */
class ConnectionTest extends ConnectionScene {
    private static boolean says(Shell dialog, String words) {
        return Widgets.all(dialog, Text.class).stream()
                .anyMatch(text -> text.getText().contains(words));
    }

    private static void finish(Shell dialog) throws Exception {
        Mouse.click(Widgets.button(dialog, "Finish"));
        Driver.waitUntil("the dialog is closed", dialog::isDisposed);
    }

    @Test
    void aConnectionIsTriedBeforeItIsKept() throws Exception {
        var dialog = enter("Shared", PASSWORD);
        Mouse.click(Widgets.button(dialog, "Test Connection"));
        Driver.waitUntil("it is connected", () -> says(dialog, "neither an EBS nor a lab"));
        Picture.take("connection");
        finish(dialog);
        assertThat(databases.database("Shared").getText()).isEqualTo("Shared");
        assertThat(new Connections(example.project()).all()).containsExactly(connection("Shared"));
    }

    @Test
    void aWrongPasswordIsSaid() throws Exception {
        var dialog = enter("Shared", "wrong");
        Mouse.click(Widgets.button(dialog, "Test Connection"));
        Driver.waitUntil("it is refused", () -> says(dialog, "refuses"));
        Picture.take("connection-refused");
        Mouse.click(Widgets.button(dialog, "Cancel"));
        Driver.waitUntil("the dialog is closed", dialog::isDisposed);
        assertThat(new Connections(example.project()).all()).isEmpty();
        assertThat(Vault.has(connection("Shared"))).isFalse();
    }

    @Test
    void thePasswordStandsInNoFile() throws Exception {
        finish(enter("Shared", PASSWORD));
        assertThat(Vault.password(connection("Shared"))).isEqualTo(PASSWORD);
        assertThat(filesWith(PASSWORD)).isEmpty();
        assertThat(filesWith(url)).anyMatch(file -> file.endsWith("io.orgsmith.workbench.databases.prefs"));
    }

    /** In the workspace, with its logs, and where the secure storage is. */
    private java.util.List<Path> filesWith(String words) throws Exception {
        var workspace = Platform.getLocation().toPath();
        var target = Path.of(System.getProperty("orgsmith.pictures")).resolveSibling("keyring");
        try (Stream<Path> files = Stream.concat(Files.walk(workspace), Files.walk(target))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return text.replace("\\:", ":").contains(words);
        } catch (java.io.IOException e) {
            return false;
        }
    }

    @Test
    void aPasswordInTheUrlIsRefused() throws Exception {
        url = url + ";PASSWORD=x";
        var dialog = enter("Shared", PASSWORD);
        Driver.waitUntil("it is refused", () -> says(dialog, "does not belong into the URL"));
        assertThat(Widgets.button(dialog, "Finish").isEnabled()).isFalse();
        Mouse.click(Widgets.button(dialog, "Cancel"));
        Driver.waitUntil("the dialog is closed", dialog::isDisposed);
    }

    @Test
    void aConnectionIsForgottenWithItsPassword() throws Exception {
        connected();
        databases.click("Remove Connection…");
        var question = dialog("Remove Connection");
        Picture.take("connection-remove");
        Mouse.click(Widgets.button(question, "Remove"));
        Driver.waitUntil(
                "it is gone", () -> new Connections(example.project()).all().isEmpty());
        assertThat(Vault.has(connection("Shared"))).isFalse();
    }

    @Test
    void anotherNameTakesThePlaceOfTheFormerOne() throws Exception {
        connected();
        databases.click("Edit Connection…");
        var dialog = dialog("Edit Connection");
        Driver.press(org.eclipse.swt.SWT.CTRL, 'a');
        Driver.type("Team");
        finish(dialog);
        assertThat(new Connections(example.project()).all()).containsExactly(connection("Team"));
        assertThat(Vault.password(connection("Team"))).isEqualTo(PASSWORD);
    }
}
