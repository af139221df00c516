// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.sirius.Session;
import io.orgsmith.sirius.line.AccountingLines;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company value that no value set declares is drawn where it is named. */
class UndeclaredValueTest {
    @Test
    void theClauseThatNamesItIsItsFigure(@TempDir Path folder) {
        var session = Session.of(folder, """
                ledger CN "Books"
                legal entity BJ "Beijing" { ledger CN  balancing segment values 11 }
                legal entity SH "Shanghai" { ledger CN  balancing segment values 11 }
                """);
        var values = new AccountingFigures().accountingSegmentValues(session.document());
        assertThat(values).hasSize(1);
        assertThat(new Inscriptions().inscription(values.get(0))).isEqualTo("11");
        assertThat(new AccountingLines().accountingCompanyValues(session.at("legal-entity:SH")))
                .isEqualTo(values);
    }
}
