// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** The default legal context of an operating unit is a legal entity of its ledger. */
class OU003Test {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing ledger HK "光华港币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            existing legal entity HK_TR "光华贸易（香港）有限公司" { ledger HK }
            """;

    @Test
    void oneOfTheOperatingUnitsOwnLegalEntitiesIsTaken() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN
                          legal entities SH_EL   // the factory
                        }
                        """)
                .fix("OU003.add", "TV")
                .titled("Add “default legal context SH_EL” to operating unit TV")
                .titledInChinese("给 operating unit TV 加上“default legal context SH_EL”")
                .gives("""
                        operating unit TV "电视机业务" {
                          business group GH  ledger CN
                          legal entities SH_EL   // the factory
                          default legal context SH_EL
                        }
                        """);
    }

    @Test
    void anyOfTheLedgerIsTakenWhereNoneIsListed() {
        Given.org(GROUND, """
                        operating unit 电视 "电视机业务" { business group GH  ledger HK }
                        """)
                .fix("OU003.add", "电视")
                .titled("Add “default legal context HK_TR” to operating unit 电视")
                .gives("""
                        operating unit 电视 "电视机业务" { business group GH  ledger HK  default legal context HK_TR }
                        """);
    }

    @Test
    void theWrongOneIsReplacedInItsPlace() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context HK_TR /* why? */ }
                        """)
                .fix("OU003.set", "TV")
                .titled("Write “default legal context BJ_TV” in operating unit TV")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV /* why? */ }
                        """);
    }

    @Test
    void theTemplateIsPutRightWhereOnlyThisOneIsLikeIt() {
        Given.org(GROUND, """
                        template BUSINESS for operating unit { ledger CN  default legal context HK_TR }
                        operating unit TV "电视机业务" like BUSINESS { business group GH }
                        """)
                .fix("OU003.set", "TV")
                .titled("Write “default legal context BJ_TV” in template BUSINESS")
                .gives("""
                        template BUSINESS for operating unit { ledger CN  default legal context BJ_TV }
                        operating unit TV "电视机业务" like BUSINESS { business group GH }
                        """);
    }

    @Test
    void aTemplateThatOthersUseStaysAsItIs() {
        Given.org(GROUND, """
                        template BUSINESS for operating unit { default legal context HK_TR }
                        operating unit HK "香港业务" like BUSINESS { business group GH  ledger HK }
                        operating unit TV "电视机业务" like BUSINESS { business group GH  ledger CN }
                        """)
                .fix("OU003.add", "TV")
                .titled("Add “default legal context BJ_TV” to operating unit TV")
                .gives("""
                        template BUSINESS for operating unit { default legal context HK_TR }
                        operating unit HK "香港业务" like BUSINESS { business group GH  ledger HK }
                        operating unit TV "电视机业务" like BUSINESS { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void defaultsThatSuitOthersStayAsTheyAre() {
        Given.org(GROUND, """
                        defaults for operating unit { default legal context HK_TR }
                        operating unit HK "香港业务" { business group GH  ledger HK }
                        operating unit TV "电视机业务" { business group GH  ledger CN }
                        """)
                .fix("OU003.add", "TV")
                .titled("Add “default legal context BJ_TV” to operating unit TV")
                .gives("""
                        defaults for operating unit { default legal context HK_TR }
                        operating unit HK "香港业务" { business group GH  ledger HK }
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        """);
    }

    @Test
    void whatAnEnvironmentSaysIsPutRightThere() {
        Given.org(GROUND, """
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        environment TEST { operating unit TV { default legal context HK_TR } }
                        """)
                .in("TEST")
                .fix("OU003.set", "TV")
                .titled("Write “default legal context BJ_TV” in operating unit TV (environment TEST)")
                .titledInChinese("在 operating unit TV (environment TEST) 中写“default legal context BJ_TV”")
                .gives("""
                        operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                        environment TEST { operating unit TV { default legal context BJ_TV } }
                        """);
    }

    @Test
    void noLegalEntityNoFix() {
        var given = Given.org(GROUND, """
                existing ledger EUR "欧元账"
                operating unit EU "欧洲业务" { business group GH  ledger EUR }
                """);
        assertThat(given.offers("OU003", "EU")).isEmpty();
    }
}
