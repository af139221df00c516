// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.workbench.databases.compare.Names;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What objects are called in views and wizards. */
class NamesTest {
    private static final Key TV = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");

    private static SetupObject object(Key key, String fragment) {
        return new SetupObject(key, fragment, false, new TreeMap<>(), new TreeSet<>());
    }

    @Test
    void theIdOfTheDeclarationStandsBehindTheNames() {
        assertThat(Names.of(object(TV, "operating-unit:TV"))).isEqualTo("operating unit 光华集团 / 电视机业务 (TV)");
    }

    @Test
    void whatNoTextDeclaresHasNoId() {
        assertThat(Names.of(object(TV, ""))).isEqualTo("operating unit 光华集团 / 电视机业务");
    }

    @Test
    void anIdThatIsTheNameIsNotRepeated() {
        var user = Key.of(Kind.USER, "LIFANG");
        assertThat(Names.of(object(user, "user:LIFANG"))).isEqualTo("user LIFANG");
    }

    @Test
    void whatTheHistoryHasWrittenDownIsCalledTheSame() {
        assertThat(Names.of("OPERATING_UNIT", TV.toString())).isEqualTo("operating unit 光华集团 / 电视机业务");
    }

    @Test
    void aProfileValueIsCalledByTheNameThatPeopleSee() {
        var value = Key.of(Kind.PROFILE_VALUE, "responsibility", "PO", "TV_BUYER", "DEFAULT_ORG_ID");
        var name = "profile value MO:Default Operating Unit (responsibility PO / TV_BUYER)";
        assertThat(Names.of(object(value, ""))).isEqualTo(name);
        assertThat(Names.of("PROFILE_VALUE", value.toString())).isEqualTo(name);
    }

    @Test
    void aProfileValueForAllSaysSo() {
        var value = Key.of(Kind.PROFILE_VALUE, "site", "", "", "OF_OUR_OWN");
        assertThat(Names.of(object(value, ""))).isEqualTo("profile value OF_OUR_OWN (site)");
        assertThat(Names.of("PROFILE_VALUE", value.toString())).isEqualTo("profile value OF_OUR_OWN (site)");
    }
}
