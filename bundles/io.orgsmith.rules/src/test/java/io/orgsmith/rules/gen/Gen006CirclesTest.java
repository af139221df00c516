// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** GEN006: neither a hierarchy nor the master relation goes in a circle. */
class Gen006CirclesTest {

    private static final String FOUR = """
            existing business group GH "光华集团"
            existing hr organization A "甲" { business group GH }
            existing hr organization B "乙" { business group GH }
            existing hr organization C "丙" { business group GH }
            existing hr organization D "丁" { business group GH }
            """;

    private static final String PLANTS = """
            existing business group GH "光华集团"
            existing operating unit TV "电视机业务" { business group GH }
            """;

    @Test
    void anOrganizationUnderItself() {
        findings(FOUR + """
                organization hierarchy H "架构" { business group GH
                  under A: B, A   //! error GEN006
                }
                """);
    }

    @Test
    void aCircleOfThree() {
        findingsOf("GEN006", FOUR + """
                organization hierarchy H "架构" { business group GH
                  under D: A
                  under A: B      //! error GEN006
                  under B: C      //! error GEN006
                  under C: A      //! error GEN006
                }
                """);
    }

    @Test
    void twoWaysDownAreNoCircle() {
        findingsOf("GEN006", FOUR + """
                organization hierarchy H "架构" { business group GH
                  under A: B, C
                  under B: D
                  under C: D
                }
                """);
    }

    @Test
    void eachHierarchyIsOnItsOwn() {
        findings(FOUR + """
                organization hierarchy H "行政架构" { business group GH  under A: B }
                organization hierarchy G "汇报架构" { business group GH  under B: A }
                """);
    }

    @Test
    void aMasterIsItsOwnMaster() {
        findings(PLANTS + """
                existing inventory organization M "物料主组织" code MST { operating unit TV  master organization M }
                existing inventory organization P "北京厂" code B01 { operating unit TV  master organization M }
                """);
    }

    @Test
    void twoMastersOfEachOther() {
        findingsOf("GEN006", PLANTS + """
                existing inventory organization P "北京厂" code B01 { operating unit TV  master organization Q }  //! error GEN006
                existing inventory organization Q "上海厂" code S01 { operating unit TV  master organization P }  //! error GEN006
                existing inventory organization R "天津厂" code T01 { operating unit TV  master organization P }
                """);
    }

    @Test
    void aMasterWithAnotherMasterIsAMatterOfInv009NotACircle() {
        findings(PLANTS + """
                existing inventory organization M "物料主组织" code MST { operating unit TV }
                existing inventory organization P "北京厂" code B01 { operating unit TV  master organization M }
                existing inventory organization Q "上海厂" code S01 { operating unit TV  master organization P }  //! error INV009
                """);
    }
}
