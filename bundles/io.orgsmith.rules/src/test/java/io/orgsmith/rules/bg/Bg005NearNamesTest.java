// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** BG005: names within a business group differ in more than letter case, width or blanks. */
class Bg005NearNamesTest {

    @Test
    void letterCase() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization A "Beijing Plant"   //! warning BG005
                  existing hr organization B "Beijing PLANT"   //! warning BG005
                }
                """);
    }

    @Test
    void width() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization A "X光机（北京）"     //! warning BG005
                  existing hr organization B "Ｘ光机(北京)"     //! warning BG005
                  existing hr organization C "1厂"              //! warning BG005
                  existing hr organization D "１厂"            //! warning BG005
                }
                """);
    }

    @Test
    void blanks() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization A "X 光机"           //! warning BG005
                  existing hr organization B "X光机"           //! warning BG005
                  existing hr organization C "北京　工厂"        //! warning BG005
                  existing hr organization D "北京工厂"        //! warning BG005
                }
                """);
    }

    @Test
    void theBusinessGroupsNameAsWell() {
        findings("""
                existing business group GH "Guanghua Group" {       //! warning BG005
                  existing operating unit A "GUANGHUA GROUP"    //! warning BG005
                }
                """);
    }

    @Test
    void theSameNameIsMoreThanAWarning() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization A "学校"   //! error BG004
                  existing hr organization B "学校"   //! error BG004
                }
                """);
    }

    @Test
    void otherGroupsAndOtherWords() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization A "Plant A"
                  existing hr organization B "Plant B"
                  existing hr organization C "电视机一厂"
                  existing hr organization D "电视机二厂"
                }
                existing business group MED "光华医疗" { existing hr organization E "PLANT A" }
                """);
    }

    @Test
    void legalEntitiesOfR12AreElsewhere() {
        String text = """
                enterprise "光华" for ebs %s
                existing business group GH "光华集团"
                existing ledger CN "光华人民币账"
                existing legal entity A "GH TV" { business group GH  ledger CN }%s
                existing operating unit B "GH tv" { business group GH  ledger CN }%s
                """;
        findings(text.formatted("12.2", "", ""));
        findings(text.formatted("11i", "  //! warning BG005", "  //! warning BG005"));
    }
}
