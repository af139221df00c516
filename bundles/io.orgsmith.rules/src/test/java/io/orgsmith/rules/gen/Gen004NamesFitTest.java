// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;

import io.orgsmith.model.effective.ResolveOptions;
import org.junit.jupiter.api.Test;

/** GEN004: names and codes fit the database, measured in bytes of its character set. */
class Gen004NamesFitTest {

    private static String han(int characters) {
        return "光".repeat(characters);
    }

    private static String x(int bytes) {
        return "x".repeat(bytes);
    }

    @Test
    void anOrganizationNameHas240BytesWhichAre80ChineseCharacters() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization A "%s"
                  existing hr organization B "%s"  //! error GEN004
                  existing hr organization C "%s"
                  existing hr organization D "%s"  //! error GEN004
                }
                """.formatted(han(80), han(81), x(240), x(241)));
    }

    @Test
    void inZhs16gbkAChineseCharacterTakesTwoBytes() {
        findings("""
                enterprise "光华集团" for ebs 12.2 { character set ZHS16GBK }
                existing business group GH "光华集团" {
                  existing hr organization A "%s"
                  existing hr organization B "%s"  //! error GEN004
                }
                """.formatted(han(120), han(121)));
    }

    @Test
    void inUtf8AnEmojiTakesSixBytesOfOracle() {
        findings("""
                enterprise "X" for ebs 12.2 { character set UTF8 }
                existing ledger A "%s"
                existing ledger B "%s"  //! error GEN004
                """.formatted("😀".repeat(5), "😀".repeat(5) + "x"));
    }

    @Test
    void aCharacterThatTheCharacterSetDoesNotHaveCannotBeStored() {
        findings("""
                enterprise "Guanghua" for ebs 12.2 { character set WE8ISO8859P1 }
                existing business group GH "Guanghua"
                existing business group CN "光华"  //! error GEN004
                """);
    }

    @Test
    void aLedgerHas30BytesAndItsShortName20() {
        findings("""
                existing ledger A "%s" short "%s"
                existing ledger B "%s"               //! error GEN004
                existing ledger C "C" short "%s"     //! error GEN004
                """.formatted(han(10), x(20), han(10) + "x", x(21)));
    }

    @Test
    void aShortNameThatIsTheIdIsMeasuredAsWell() {
        findings("""
                ledger GUANGHUA_RENMINBI_2020 "光华人民币账" {   //! error GEN004
                  currency CNY  calendar GH_MONTH  chart of accounts COA  retained earnings 00-3101
                }
                existing chart of accounts COA "GH_COA"
                """);
    }

    @Test
    void aLocationHas60Bytes() {
        findings("""
                existing location A "%s"
                existing location B "%s"  //! error GEN004
                """.formatted(han(20), han(20) + "1"));
    }

    @Test
    void namesAreTrimmedNotBlankAndWithoutControlCharacters() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization A " 甲"       //! error GEN004
                  existing hr organization B "乙 "       //! error GEN004
                  existing hr organization C ""         //! error GEN004
                  existing hr organization D " "        //! error GEN004
                  existing hr organization E "戊\\n己"    //! error GEN004
                  existing hr organization F "庚\\t辛"    //! error GEN004
                  existing hr organization G "　壬"      //! error GEN004
                  existing hr organization H "甲 乙"
                }
                """);
    }

    @Test
    void translationsLieInTablesOfTheSameWidth() {
        findings("""
                existing business group GH "GH" {
                  existing hr organization A "A" zh "%s"
                  existing hr organization B "B" zh "%s"  //! error GEN004
                  existing hr organization C "C" zh "丙 "  //! error GEN004
                }
                """.formatted(han(80), han(81)));
    }

    @Test
    void anotherNameInAnEnvironmentIsMeasuredThere() {
        String text = """
                existing ledger CN "光华人民币账"
                environment TEST { ledger CN is "%s" }%s
                """;
        findings(text.formatted(han(11), ""));
        findings(new ResolveOptions(null, "TEST"), text.formatted(han(11), "  //! error GEN004"));
        findings(new ResolveOptions(null, "TEST"), text.formatted(han(10), ""));
    }
}
