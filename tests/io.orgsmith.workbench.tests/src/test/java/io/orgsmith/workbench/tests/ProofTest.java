// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.manual.Proof;
import io.orgsmith.workbench.databases.manual.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Given the query of a step, this is what a database answers. */
@ExtendWith(ErrorLog.class)
class ProofTest {
    private Example example;
    private Lab lab;

    @BeforeEach
    void lab() throws Exception {
        example = Example.television();
        lab = new Lab(example.project());
        lab.make("12.2");
    }

    @AfterEach
    void remove() throws Exception {
        example.delete();
    }

    private Proof ask(String query) {
        return Proof.of(lab, new Step("1. Users", "", query));
    }

    @Test
    void rowsStandInTheirColumns() {
        var proof = ask("SELECT user_name FROM fnd_user WHERE user_name = 'SYSADMIN';");
        assertThat(proof.columns()).containsExactly("USER_NAME");
        assertThat(proof.table()).isEqualTo("USER_NAME\nSYSADMIN\n");
        assertThat(proof.summary()).isEqualTo("found: 1");
    }

    @Test
    void noRowMeansThatNothingWasDone() {
        assertThat(ask("SELECT user_name FROM fnd_user WHERE user_name = 'NOBODY'")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aQueryCannotChangeTheDatabase() {
        assertThatThrownBy(() -> ask("DELETE FROM fnd_user")).isInstanceOf(DatabaseProblem.class);
        assertThat(ask("SELECT user_name FROM fnd_user").isEmpty()).isFalse();
    }
}
