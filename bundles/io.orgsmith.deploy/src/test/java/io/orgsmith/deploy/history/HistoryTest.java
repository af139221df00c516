// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    @TempDir
    private Path project;

    private LabFixture lab;
    private History history;

    @BeforeEach
    void makeLab() {
        lab = new LabFixture(project);
        history = new History(lab.address());
    }

    @Test
    void aFreshLabHasNoHistory() {
        assertThat(history.runs()).isEmpty();
        assertThat(history.steps(1)).isEmpty();
        assertThat(history.managed().fragments()).isEmpty();
        assertThat(history.applied().objects()).isEmpty();
    }

    @Test
    void theNewestRunComesFirst() {
        lab.apply(Objects.small());
        lab.apply(Objects.small());

        assertThat(history.runs()).extracting(Run::id).containsExactly(2L, 1L);
        assertThat(history.steps(1)).hasSizeGreaterThan(Objects.small().size());
        assertThat(history.steps(2)).isEmpty();
    }

    @Test
    void aStepSaysWhatWasDoneToWhichDeclaration() {
        lab.apply(Objects.small());

        assertThat(history.steps(1)).anySatisfy(step -> {
            assertThat(step.intent().action()).isEqualTo("create");
            assertThat(step.intent().kind()).isEqualTo("INVENTORY_ORGANIZATION");
            assertThat(step.intent().name()).isEqualTo("inventory organization B01");
            assertThat(step.intent().fragment()).isEqualTo("test:B01");
            assertThat(step.rows()).isPositive();
        });
    }

    @Test
    void aRunWithoutAnEndIsFoundInterruptedByTheNext() throws SQLException {
        try (var connection = lab.address().open();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO ORGSMITH_RUN (RUN_ID, RUN_KIND, COMMITS, WHO, STARTED_AT, OUTCOME)"
                    + " VALUES (1, 'APPLY', 'ONCE', 'died', TIMESTAMP '2025-12-31 00:00:00', 'RUNNING')");
        }

        lab.apply(Objects.small());

        assertThat(history.runs()).extracting(Run::outcome).containsExactly("APPLIED", "INTERRUPTED");
    }

    @Test
    void keysOfEveryShapeAreManaged() {
        var objects = new ArrayList<>(Objects.small());
        Key profile = Key.of(Kind.PROFILE_VALUE, "site", "", "", "HR_CROSS_BUSINESS_GROUP_X");
        objects.add(Objects.object(profile, "value", Objects.text("Yes")));

        lab.apply(objects);

        assertThat(history.managed().fragments().keySet())
                .containsExactlyElementsOf(
                        objects.stream().map(SetupObject::key).sorted().toList());
    }

    @Test
    void aLongValueIsKeptWhole() {
        var children = new ArrayList<Value>();
        var objects = new ArrayList<>(Objects.small());
        for (int i = 0; i < 200; i++) {
            Key key = Key.of(Kind.HR_ORGANIZATION, "光华集团", "一个名字很长的人力资源组织 " + i);
            objects.add(Objects.object(key, "businessGroup", Value.of(Objects.GROUP)));
            children.add(Value.of(key));
        }
        Key hierarchy = Key.of(Kind.ORGANIZATION_HIERARCHY, "光华集团", "全部");
        var link = new TreeMap<String, Value>();
        link.put("parent", Value.of(Objects.GROUP));
        link.put("children", new Value.Many(children));
        objects.add(Objects.object(hierarchy, "links", new Value.Many(List.of(new Value.Fields(link)))));

        lab.apply(objects);

        assertThat(history.applied().get(hierarchy).orElseThrow().text("links"))
                .hasSizeGreaterThan(4000)
                .contains("组织 0,", "组织 199]");
        assertThat(lab.plan(objects).steps()).isEmpty();
    }
}
