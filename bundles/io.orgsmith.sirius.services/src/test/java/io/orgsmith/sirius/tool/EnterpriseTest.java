// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The enterprise has a name and no id; it stands before all others, and there is one at most. */
class EnterpriseTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void itsNameIsAskedFor(@TempDir Path folder) {
        var session = Session.of(folder, "// Huatai\nledger CN \"Books\"\n");
        var talk = Talk.in(session, "Huatai Machinery", -1);
        new BesideCreation().createEnterprise(session.document());
        assertThat(talk.heard).containsExactly("What is the enterprise called? " + folder.getFileName());
        assertThat(session.text()).isEqualTo("// Huatai\nenterprise \"Huatai Machinery\"\n\nledger CN \"Books\"\n");
    }

    @Test
    void whoGivesUpDeclaresNothing(@TempDir Path folder) {
        var session = Session.of(folder, "ledger CN \"Books\"\n");
        Talk.in(session, null, -1);
        new BesideCreation().createEnterprise(session.document());
        assertThat(session.text()).isEqualTo("ledger CN \"Books\"\n");
    }

    @Test
    void withoutAnybodyToAskItIsCalledAsItsFolder(@TempDir Path folder) {
        var session = Session.of(folder, "ledger CN \"Books\"\n");
        new BesideCreation().createEnterprise(session.document());
        assertThat(session.text()).startsWith("enterprise \"" + folder.getFileName() + "\"\n");
    }

    @Test
    void thereIsOneAtMost(@TempDir Path folder) {
        var session = Session.of(folder, "enterprise \"Huatai\"\nledger CN \"Books\"\n");
        var talk = Talk.in(session, "Another", -1);
        new BesideCreation().createEnterprise(session.document());
        assertThat(talk.heard).containsExactly("There is one enterprise already.");
    }
}
