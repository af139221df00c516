// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines from responsibilities, as values of profile options. */
class ProfileConnectionTest {
    private static final String ACCESS = "ProfileValue.target";
    private static final String DEFAULT = "ProfileValue.target (MO:Default Operating Unit)";

    private final Drawn drawn = Drawn.org("""
            business group G "Group"
            operating unit TV "TV"
            legal entity TV "TV company"
            security profile ALL "All" { business group G  all organizations }
            security profile ONE "One" { business group G  operating units TV }
            template IN_GROUP for responsibility { HR:Security Profile = business group G }
            responsibility BUYER "Buyer" in PO like IN_GROUP {
              menu "PO"
              MO:Security Profile = ONE  // until May
            }
            """);

    @Test
    void theOptionGetsAnotherValue() {
        assertThat(drawn.connected(ACCESS, "responsibility:BUYER", "security-profile:ALL"))
                .contains("  MO:Security Profile = ALL  // until May\n");
    }

    @Test
    void anIdThatSeveralBearIsNamedWithItsKind() {
        assertThat(drawn.connected(DEFAULT, "responsibility:BUYER", "operating-unit:TV"))
                .contains("  MO:Security Profile = ONE  // until May\n"
                        + "  MO:Default Operating Unit = operating unit TV\n}");
    }

    @Test
    void aLineGoesWithItsValue() {
        assertThat(drawn.disconnected(ACCESS, "responsibility:BUYER", "security-profile:ONE"))
                .doesNotContain("ONE  //")
                .contains("menu \"PO\"");
    }

    @Test
    void whatATemplateSaysIsNotTakenFromAll() {
        var text = drawn.project().texts().get(Drawn.FILE);
        assertThat(drawn.disconnected(
                        "ProfileValue.target (HR:Security Profile)", "responsibility:BUYER", "business-group:G"))
                .isEqualTo(text);
    }

    @Test
    void companiesAreNoAccess() {
        assertThat(drawn.canConnect(ACCESS, "responsibility:BUYER", "legal-entity:TV"))
                .isFalse();
        assertThat(drawn.canConnect(ACCESS, "operating-unit:TV", "security-profile:ALL"))
                .isFalse();
        assertThat(drawn.canConnect(DEFAULT, "responsibility:BUYER", "security-profile:ALL"))
                .isFalse();
    }
}
