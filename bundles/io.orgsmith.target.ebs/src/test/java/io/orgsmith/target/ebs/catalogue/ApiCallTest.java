// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApiCallTest {
    private final ApiCatalogue catalogue = ApiCatalogue.read();

    @Test
    void readsTheNamedParametersOfTheCallItself() {
        var calls = ApiCall.in("""
                hr_location_api.create_location(
                    p_location_code => need(f(x => 1), 'a, p_no => 1)')
                  , p_style => NULL);
                """, catalogue);

        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.procedure()).isEqualTo("CREATE_LOCATION");
            assertThat(call.parameters()).containsExactly("P_LOCATION_CODE", "P_STYLE");
        });
    }

    @Test
    void mergesCallsOfOneProcedure() {
        var calls = ApiCall.in("fnd_profile.save(x_name => a); FND_PROFILE.SAVE(x_value => b);", catalogue);

        assertThat(calls).singleElement().satisfies(call -> assertThat(call.parameters())
                .containsExactly("X_NAME", "X_VALUE"));
    }

    @Test
    void seesNoCallInLiteralsCommentsAndAliases() {
        assertThat(ApiCall.in(
                        "-- fnd_profile.save(x_name => a)\nx := 'fnd_profile.save(x_name => a)'; o.name(1)", catalogue))
                .isEmpty();
    }
}
