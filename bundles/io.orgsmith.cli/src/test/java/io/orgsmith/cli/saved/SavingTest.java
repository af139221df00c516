// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan -o FILE.orgplan}: what is saved, and what is not. */
class SavingTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).write("in/a.org", "location BJ \"北京\" { country CN }\n");
    }

    @Test
    void aFileOfAnyOtherNameGetsThePrintedReport() {
        shell.run("orgsmith plan in -o report.txt");
        assertThat(shell.read("report.txt")).startsWith("  + location");
    }

    @Test
    void aPlanThatRulesForbidIsNotSaved() {
        shell.write("in/a.org", "enterprise \"E\" for ebs 12.2\n" + ledger("CNY"));
        assertThat(shell.run("orgsmith apply in").exit()).isZero();
        shell.write("in/a.org", "enterprise \"E\" for ebs 12.2\n" + ledger("EUR"));
        var result = shell.run("orgsmith plan in -o p.orgplan");
        assertThat(result.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(result.err()).contains("PLN001", "The plan was not saved");
        assertThat(folder.resolve("p.orgplan")).doesNotExist();
    }

    private static String ledger(String currency) {
        return """
                value set GH_COMPANY { size 2  value 11 "公司" }
                value set GH_ACCOUNT { size 4  value 4104 "未分配利润" }
                chart of accounts GH_COA "GH_ACCOUNTING_FLEX" {
                  segment COMPANY "公司" balancing value set GH_COMPANY
                  segment ACCOUNT "科目" natural account value set GH_ACCOUNT
                }
                ledger CN "光华人民币账" {
                  currency %s  calendar GH_MONTH  chart of accounts GH_COA
                  retained earnings 11-4104  accounting method STANDARD_ACCRUAL
                }
                """.formatted(currency);
    }

    @Test
    void theProjectIsFoundFromThePlanWhereverBothAreMovedTogether() throws IOException {
        shell.run("orgsmith plan in -o plans/p.orgplan");
        Files.createDirectories(folder.resolve("away"));
        Files.move(folder.resolve("in"), folder.resolve("away/in"));
        assertThat(shell.run("orgsmith apply plans/p.orgplan").err()).contains("is not in $WORK/in");
        Files.move(folder.resolve("plans"), folder.resolve("away/plans"));
        assertThat(shell.run("orgsmith apply away/plans/p.orgplan").exit()).isZero();
        assertThat(shell.run("orgsmith verify away/in").exit()).isZero();
    }

    @Test
    void whatIsMissingIsSaidWhenThePlanIsApplied() {
        shell.write("in/a.org", "existing location BJ \"北京\" { country CN }\n");
        assertThat(shell.run("orgsmith plan in -o p.orgplan").exit()).isZero();
        var result = shell.run("orgsmith apply p.orgplan");
        assertThat(result.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(result.err()).contains("something was missing that the text declares existing");
    }

    @Test
    void withDetailedExitCodeDifferencesAreTwo() {
        assertThat(shell.run("orgsmith plan in -o p.orgplan --detailed-exitcode")
                        .exit())
                .isEqualTo(2);
        shell.run("orgsmith apply p.orgplan");
        assertThat(shell.run("orgsmith plan in -o p.orgplan --detailed-exitcode")
                        .exit())
                .isZero();
    }
}
