// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** GEN002: operating units and inventory organizations are few. */
class Gen002FewTest {

    private static String legalEntities(int count, String ledger) {
        return times(count, "existing legal entity L%d \"Company %1$d\" { ledger " + ledger + " }\n");
    }

    private static String operatingUnits(int count, String ledger) {
        return times(
                count,
                "existing operating unit " + ledger + "%d \"" + ledger + " unit %1$d\" { business group GH  ledger "
                        + ledger + " }\n");
    }

    private static String times(int count, String line) {
        return IntStream.rangeClosed(1, count).mapToObj(line::formatted).collect(Collectors.joining());
    }

    @Test
    void sixOperatingUnitsForFiveLegalEntities() {
        findingsOf("GEN002", """
                existing business group GH "光华集团"
                existing ledger CN "光华人民币账"  //! advice GEN002
                """ + operatingUnits(6, "CN") + legalEntities(5, "CN"));
    }

    @Test
    void asManyOperatingUnitsAsLegalEntities() {
        findingsOf(
                "GEN002",
                "existing business group GH \"光华集团\"\nexisting ledger CN \"光华人民币账\"\n"
                        + operatingUnits(6, "CN")
                        + legalEntities(6, "CN"));
    }

    @Test
    void fiveOperatingUnitsAreFewWhateverTheLegalEntities() {
        findingsOf(
                "GEN002",
                "existing business group GH \"光华集团\"\nexisting ledger CN \"光华人民币账\"\n"
                        + operatingUnits(5, "CN")
                        + legalEntities(1, "CN"));
    }

    @Test
    void operatingUnitsAreCountedByLedger() {
        findingsOf("GEN002", """
                existing business group GH "光华集团"
                existing ledger CN "光华人民币账"
                existing ledger HK "光华港币账"
                """ + operatingUnits(4, "CN") + operatingUnits(4, "HK") + legalEntities(1, "CN"));
    }

    @Test
    void theBoundOfOperatingUnitsIsTheEnterprisesOwn() {
        findingsOf("GEN002", """
                enterprise "光华集团" for ebs 12.2 { setting GEN002.operating-units = 2 }
                existing business group GH "光华集团"
                existing ledger CN "光华人民币账"  //! advice GEN002
                """ + operatingUnits(3, "CN") + legalEntities(2, "CN"));
    }

    @Test
    void aThousandInventoryOrganizationsAreTheMost() {
        String thousand = times(
                1000, "existing inventory organization I%03d \"Plant %1$d\" { code \"%1$03X\"  operating unit TV }\n");
        String group = """
                existing business group GH "光华集团"
                existing operating unit TV "电视机业务" { business group GH }
                """;
        String one = "existing inventory organization ONE \"Plant\" { code ZZZ  operating unit TV }\n";
        findings("enterprise \"光华集团\" for ebs 12.2\n" + group + thousand);
        findings("enterprise \"光华集团\" for ebs 12.2 //! advice GEN002\n" + group + thousand + one);
    }

    @Test
    void theBoundOfInventoryOrganizationsIsTheEnterprisesOwn() {
        findings("""
                enterprise "光华集团" for ebs 12.2 { setting GEN002.inventory-organizations = 1 }  //! advice GEN002
                existing business group GH "光华集团"
                existing operating unit TV "电视机业务" {
                  business group GH
                  existing inventory organization BJ "北京电视机厂" code B01
                  existing inventory organization SH "上海电视机厂" code S01
                }
                """);
    }
}
