// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.desired;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A profile option has one value at a level. */
class SeveralValuesTest {
    private static final Key OPTION =
            Key.of(Kind.PROFILE_VALUE, "responsibility", "PER", "HR", "PER_SECURITY_PROFILE_ID");

    private static State desired(String values) {
        var text = """
                existing business group GH "光华集团"
                existing business group MED "光华医疗集团"
                responsibility HR "人事" in PER { HR:User Type = "HR User"  %s }
                profiles at application PER { Enable Security Groups = Yes }
                """.formatted(values);
        var project = LanguageProject.parse(new TreeMap<>(Map.of(URI.create("memory:/a.org"), text)));
        assertThat(project.problems()).isEmpty();
        return Desired.of(EffectiveModel.resolve(project.documents(), new ResolveOptions(Release.R12_2, null)));
    }

    @Test
    void oneIsWritten() {
        assertThat(desired("HR:Security Profile = business group MED").get(OPTION))
                .hasValueSatisfying(object ->
                        assertThat(object.value("value")).contains(Value.of(Key.of(Kind.BUSINESS_GROUP, "光华医疗集团"))));
    }

    @Test
    void withSecurityGroupsSeveralBelongToTheAssignmentsOfUsersAndNoneIsWritten() {
        var state = desired("HR:Security Profile = business group GH  HR:Security Profile = business group MED");
        assertThat(state.get(OPTION)).isEmpty();
        assertThat(state.objects())
                .containsKey(Key.of(Kind.PROFILE_VALUE, "responsibility", "PER", "HR", "HR_USER_TYPE"));
    }

    @Test
    void theSameTwiceIsOne() {
        assertThat(desired("HR:Security Profile = business group GH  HR:Security Profile = business group GH")
                        .get(OPTION))
                .isPresent();
    }
}
