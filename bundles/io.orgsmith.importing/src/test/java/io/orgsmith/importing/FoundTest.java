// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.State;
import org.junit.jupiter.api.Test;

/** What every EBS brings along is not declared anew; what refers to it requires it. */
class FoundTest {
    private static final String INSTALLED = """
            business group SETUP "Setup Business Group"
            responsibility SA "System Administrator" in SYSADMIN { key SYSTEM_ADMINISTRATOR }
            user SYSADMIN "System"
            """;

    private static final State FRESH = Given.setUp(INSTALLED);

    @Test
    void aFreshSystemHasNothingToImport() {
        assertThat(Given.imported(FRESH, FRESH).values())
                .singleElement()
                .asString()
                .startsWith("// ");
    }

    @Test
    void whatRefersToItRequiresIt() {
        var texts = Given.imported(Given.setUp(INSTALLED + "user CHEN \"陈丽\" { responsibility SA }"), FRESH);
        assertThat(texts.get("access.org")).isEqualTo("""
                        existing responsibility SYSTEM_ADMINISTRATOR "System Administrator" in SYSADMIN
                        """);
        assertThat(texts.get("users.org"))
                .isEqualTo("imported user CHEN \"陈丽\" { responsibility SYSTEM_ADMINISTRATOR }\n");
    }

    @Test
    void whatLiesInItIsDeclaredInIt() {
        var texts =
                Given.imported(Given.setUp(INSTALLED + "hr organization P \"人事部\" { business group SETUP }"), FRESH);
        assertThat(texts.get("business-group-SETUP.org"))
                .startsWith("existing business group SETUP \"Setup Business Group\" {")
                .contains("imported hr organization 人事部");
    }

    @Test
    void whatWasChangedOfItIsDeclaredWithTheChange() {
        var changed = INSTALLED.replace("user SYSADMIN \"System\"", "user SYSADMIN \"系统管理员\"");
        assertThat(Given.imported(Given.setUp(changed), FRESH).get("users.org"))
                .isEqualTo("imported user SYSADMIN \"系统管理员\"\n");
    }

    @Test
    void theSecurityProfileThatComesWithABusinessGroupIsNotDeclared() {
        var group = "business group HT \"华泰\"  security profile ALL \"华泰\" { business group HT  all organizations }";
        assertThat(Given.imported(Given.setUp(group))).doesNotContainKey("access.org");
    }
}
