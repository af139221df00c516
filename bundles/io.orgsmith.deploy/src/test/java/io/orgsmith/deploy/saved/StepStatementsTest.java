// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import static io.orgsmith.deploy.Objects.small;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checksums of what a plan would write. */
class StepStatementsTest {
    @TempDir
    Path folder;

    private LabFixture lab(String name) throws IOException {
        return new LabFixture(Files.createDirectories(folder.resolve(name)));
    }

    private static SetupObject location(String name) {
        var attributes = new TreeMap<String, Value>();
        attributes.put("name", Value.of(name));
        attributes.put("country", Value.of("CN"));
        var key = Key.of(Kind.LOCATION, "", name);
        return new SetupObject(key, "", false, attributes, new TreeSet<>(attributes.keySet()));
    }

    @Test
    void areTheSameWhereOthersHaveSetUpOtherThings() throws IOException {
        var fresh = lab("fresh");
        var used = lab("used");
        used.enter(location("别家的地点"));
        used.enter(location("又一个"));
        var plan = fresh.plan(small());
        var statements = StepStatements.of(fresh.address(), plan);
        assertThat(statements).hasSameSizeAs(plan.steps()).doesNotContainNull();
        assertThat(StepStatements.of(used.address(), plan)).isEqualTo(statements);
    }

    @Test
    void differForAnotherValueAndWriteNothing() throws IOException {
        var lab = lab("lab");
        var before = lab.digest();
        assertThat(StepStatements.of(lab.address(), lab.plan(List.of(location("甲")))))
                .isNotEqualTo(StepStatements.of(lab.address(), lab.plan(List.of(location("乙")))));
        assertThat(lab.digest()).isEqualTo(before);
    }
}
