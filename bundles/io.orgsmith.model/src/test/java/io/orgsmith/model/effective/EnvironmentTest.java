// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.change;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolveIn;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Ledger;
import org.junit.jupiter.api.Test;

/** What an environment changes, and what it leaves. */
class EnvironmentTest {
    private final Ledger ledger = with(NEW.createLedger(), "CN");
    private final Document document = file(ledger);

    EnvironmentTest() {
        ledger.setName("光华");
        ledger.getCurrency().add("CNY");
        ledger.setMapping("M");
    }

    @Test
    void aClauseOfTheEnvironmentTakesThePlaceOfTheOwnOne() {
        var body = NEW.createLedger();
        body.getCurrency().add("USD");
        change(document, "TEST", ledger, body);
        var effective = only(resolveIn("TEST", document), Ledger.class);
        assertThat(effective.getCurrency()).containsExactly("USD");
        assertThat(effective.getMapping()).isEqualTo("M");
        assertThat(effective.getName()).isEqualTo("光华");
    }

    @Test
    void ofTwoChangesOfOneClauseTheFirstCounts() {
        change(document, "TEST", ledger, null).setName("first");
        change(document, "TEST", ledger, null).setName("second");
        assertThat(only(resolveIn("TEST", document), Ledger.class).getName()).isEqualTo("first");
    }

    @Test
    void anotherEnvironmentChangesNothing() {
        change(document, "TEST", ledger, null).setName("test");
        change(document, "PROD", ledger, null);
        assertThat(only(resolveIn("PROD", document), Ledger.class).getName()).isEqualTo("光华");
    }

    @Test
    void theIdStaysWhateverTheEnvironmentIs() {
        change(document, "TEST", ledger, NEW.createLedger()).setName("TEST");
        assertThat(resolveIn("TEST", document).byId("ledger:CN")).isPresent();
    }
}
