// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 12.1 is 12.2 without editions, on databases from 10gR2. */
class Release121Test {
    private final Map<String, String> scripts =
            Scripts.sql(EveryKind.plan(EbsRelease.R12_1, "A", Wanted::create), ScriptOptions.defaults());

    @Test
    void knowsNoEditions() {
        scripts.forEach((name, script) ->
                assertThat(script).as(name).doesNotContainIgnoringCase("ad_zd", "ad_adop", "edition"));
    }

    @Test
    void asksForNothingThatTheDictionaryOf10gDoesNotHave() {
        assertThat(scripts.get("00_preflight.sql")).doesNotContain("defaulted");
    }

    @Test
    void runsOn121Only() {
        assertThat(scripts.get("session.sql"))
                .contains("NOT LIKE '12.1%'", "'these scripts are for release ' || '12.1'");
    }

    @Test
    void doesTheSameAs122() {
        var newer = Scripts.sql(EveryKind.plan("A", Wanted::create), ScriptOptions.defaults());

        assertThat(scripts.keySet()).isEqualTo(newer.keySet());
        assertThat(statements(scripts.get("60_operating_units.sql")))
                .isEqualTo(statements(newer.get("60_operating_units.sql")));
    }

    private static String statements(String script) {
        return script.replaceAll("(?m)^--.*\n", "");
    }
}
