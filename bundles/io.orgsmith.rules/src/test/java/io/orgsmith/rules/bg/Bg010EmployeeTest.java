// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** BG010: a user who is an employee of one business group holds no responsibility of another. */
class Bg010EmployeeTest {

    private static final String ACCESS = """
            existing business group GH "光华集团"
            existing business group MED "光华医疗"
            existing security profile DOCTORS "医生" { business group MED }
            existing security profile ALL "全集团" global
            existing responsibility HR "集团人事" in PER { HR:Security Profile = business group GH }
            existing responsibility MEDHR "医疗人事" in PER { HR:Security Profile = business group MED }
            existing responsibility DOC "医生排班" in PER { HR:Security Profile = DOCTORS }
            existing responsibility EVERYBODY "员工查询" in PER { HR:Security Profile = ALL }
            existing responsibility SELF "自助服务" in PER
            """;

    @Test
    void aResponsibilityOfTheOtherGroup() {
        findings(ACCESS + """
                existing user WANG "王芳" { employee of GH  responsibilities MEDHR }        //! warning BG010
                existing user LI "李强" { employee of MED  responsibilities HR }            //! warning BG010
                """);
    }

    @Test
    void aSecurityProfileOfTheOtherGroup() {
        findings(ACCESS + """
                existing user WANG "王芳" { employee of GH  responsibilities HR, DOC }      //! warning BG010
                """);
    }

    @Test
    void eachForeignResponsibilityIsNamed() {
        findings(ACCESS + """
                existing user WANG "王芳" {
                  employee of GH
                  responsibilities HR,
                    MEDHR,                                                               //! warning BG010
                    DOC                                                                  //! warning BG010
                }
                """);
    }

    @Test
    void theOwnGroupAGlobalProfileOrNoProfile() {
        findings(ACCESS + """
                existing user WANG "王芳" { employee of GH  responsibilities HR, EVERYBODY, SELF }
                existing user LI "李强" { employee of MED  responsibilities MEDHR, DOC }
                """);
    }

    @Test
    void theBusinessGroupThatTheSiteGives() {
        findings(ACCESS + """
                profiles at site { HR:Security Profile = business group MED }
                responsibility CLERK "人事录入" in PER { menu M }
                existing user WANG "王芳" { employee of GH  responsibilities CLERK, SELF }  //! warning BG010
                """);
    }

    @Test
    void aUserWhoIsNoEmployee() {
        findings(ACCESS + """
                existing user SYSADMIN "系统管理员" { responsibilities HR, MEDHR, DOC }
                """);
    }
}
