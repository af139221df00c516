// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an apply has to note though it has nothing to do. */
class NotNotedTest {
    @TempDir
    Path project;

    private LabFixture lab;

    @BeforeEach
    void apply() {
        lab = new LabFixture(project);
        lab.apply(Objects.small());
    }

    private List<SetupObject> notNoted(List<SetupObject> objects) {
        return NotNoted.of(State.of(objects), new History(lab.address()).applied());
    }

    @Test
    void afterAnApplyThereIsNothing() {
        assertThat(notNoted(Objects.small())).isEmpty();
    }

    @Test
    void anotherHandChangedItAndThenTheTextDid() {
        lab.foreignHand("UPDATE HR_ALL_ORGANIZATION_UNITS SET NAME = '新名' WHERE NAME = '北京电视机厂'");
        assertThat(notNoted(Objects.renamed("新名"))).extracting(SetupObject::key).containsExactly(Objects.PLANT);
        lab.apply(Objects.renamed("新名"));
        assertThat(notNoted(Objects.renamed("新名"))).isEmpty();
    }

    @Test
    void whatIsDeclaredExistingIsNeverOwned() {
        assertThat(notNoted(List.of(Objects.existing(Objects.LEDGER)))).isEmpty();
    }
}
