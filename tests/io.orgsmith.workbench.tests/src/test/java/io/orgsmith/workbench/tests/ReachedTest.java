// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.work.Reached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is known of a database before it is worked on. */
@ExtendWith(ErrorLog.class)
class ReachedTest {
    private Example example;

    @BeforeEach
    void project() throws Exception {
        example = Example.television();
    }

    @AfterEach
    void remove() throws Exception {
        example.delete();
    }

    @Test
    void aLabKeepsItsOwnHistory() throws Exception {
        var lab = new Lab(example.project());
        lab.make("12.2");
        var reached = Reached.of(lab);
        assertThat(reached.installation().isEbs()).isFalse();
        assertThat(reached.history().find()).contains(reached.source());
    }

    @Test
    void eachEnvironmentHasALabOfItsOwn() throws Exception {
        new Lab(example.project(), "TEST").make("12.1");
        assertThat(new Lab(example.project()).isThere()).isFalse();
        assertThat(Reached.of(new Lab(example.project(), "TEST")).installation().release())
                .isEqualTo("12.1");
        assertThat(new Lab(example.project(), "TEST").title()).isEqualTo("the lab TEST of television");
    }

    @Test
    void aLabThatWasNotMadeIsNotMadeByLooking() {
        var lab = new Lab(example.project());
        assertThatThrownBy(() -> Reached.of(lab)).isInstanceOf(DatabaseProblem.class);
        assertThat(lab.isThere()).isFalse();
    }
}
