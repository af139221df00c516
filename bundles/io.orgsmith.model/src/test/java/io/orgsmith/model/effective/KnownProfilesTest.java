// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownProfilesTest {
    @ParameterizedTest
    @CsvSource({
        "MO:Security Profile, XLA_MO_SECURITY_PROFILE_LEVEL",
        "MO:Default Operating Unit, DEFAULT_ORG_ID",
        "MO:Operating Unit, ORG_ID",
        "HR:Security Profile, PER_SECURITY_PROFILE_ID",
        "HR:Business Group, PER_BUSINESS_GROUP_ID",
        "HR:Cross Business Group, HR_CROSS_BUSINESS_GROUP",
        "HR:User Type, HR_USER_TYPE",
        "GL Ledger Name, GL_SET_OF_BKS_NAME",
        "GL Ledger ID, GL_SET_OF_BKS_ID",
        "GL:Data Access Set, GL_ACCESS_SET_ID",
        "MFG:Organization ID, MFG_ORGANIZATION_ID",
        "Enable Security Groups, ENABLE_SECURITY_GROUPS"
    })
    void eachNameLeadsToTheInternalNameAndBack(String known, String internal) {
        assertThat(KnownProfiles.internalName(known)).isEqualTo(internal);
        assertThat(KnownProfiles.knownName(internal)).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mo : operating unit", "MO:OPERATING UNIT", "MO:\tOperating  Unit", "MO:OperatingUnit"})
    void letterCaseAndBlanksDoNotMatter(String written) {
        assertThat(KnownProfiles.internalName(written)).isEqualTo("ORG_ID");
    }

    @Test
    void setsOfBooksLeadToTheProfilesThatLedgersHave() {
        assertThat(KnownProfiles.internalName("GL Set of Books Name")).isEqualTo("GL_SET_OF_BKS_NAME");
        assertThat(KnownProfiles.internalName("GL Set of Books ID")).isEqualTo("GL_SET_OF_BKS_ID");
    }

    @Test
    void anUnknownNameIsItsOwn() {
        assertThat(KnownProfiles.internalName("Site Name")).isEqualTo("Site Name");
        assertThat(KnownProfiles.knownName("SITENAME")).isEqualTo("SITENAME");
    }
}
