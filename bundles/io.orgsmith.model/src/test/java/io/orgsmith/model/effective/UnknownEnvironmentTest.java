// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.change;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.resolveIn;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnknownEnvironmentTest {
    @Test
    void itSaysWhatWasAskedForAndWhatThereIs() {
        var ledger = with(NEW.createLedger(), "CN");
        var first = file(ledger);
        change(first, "TEST", ledger, null);
        change(first, "TEST", ledger, null);
        var second = file();
        change(second, "生产", ledger, null);
        assertThatThrownBy(() -> resolveIn("PROD", first, second))
                .hasMessage("environment PROD is not declared; declared: [TEST, 生产]")
                .isInstanceOfSatisfying(UnknownEnvironment.class, unknown -> {
                    assertThat(unknown.environment()).isEqualTo("PROD");
                    assertThat(unknown.declared()).containsExactly("TEST", "生产");
                });
    }

    @Test
    void letterCaseMatters() {
        var ledger = with(NEW.createLedger(), "CN");
        var document = file(ledger);
        change(document, "TEST", ledger, null);
        assertThatThrownBy(() -> resolveIn("test", document)).isInstanceOf(UnknownEnvironment.class);
    }

    @Test
    void whereNothingIsDeclaredNoneIsOffered() {
        assertThatThrownBy(() -> resolveIn("X", file()))
                .isInstanceOfSatisfying(UnknownEnvironment.class, unknown -> assertThat(unknown.declared())
                        .isEmpty());
    }
}
