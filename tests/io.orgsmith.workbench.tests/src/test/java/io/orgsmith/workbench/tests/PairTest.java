// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.compare.Pair;
import io.orgsmith.workbench.databases.compare.Sides;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can be compared with what. */
@ExtendWith(ErrorLog.class)
class PairTest {
    private Example example;
    private Example other;

    @BeforeEach
    void projects() throws Exception {
        example = Example.copy("television");
        other = Example.copy("other");
    }

    @AfterEach
    void remove() throws Exception {
        example.delete();
        other.delete();
    }

    private Lab lab(String environment) {
        return new Lab(example.project(), environment);
    }

    @Test
    void nothingIsComparedWithItself() {
        assertThat(new Pair(lab("DEV"), lab("DEV")).problem(Sides.TEXT)).isEqualTo("Choose two different ones.");
    }

    @Test
    void theTextOfTwoEnvironmentsNeedsNoDatabase() {
        assertThat(new Pair(lab("DEV"), lab("TEST")).problem(Sides.TEXT)).isNull();
        assertThat(new Pair(lab("DEV"), lab("TEST")).problem(Sides.CONTENT)).contains("not made yet: the lab DEV");
    }

    @Test
    void whatTheyHoldNeedsBoth() throws Exception {
        lab("").make("12.2");
        assertThat(new Pair(lab(""), lab("TEST")).problem(Sides.CONTENT)).contains("not made yet: the lab TEST");
        lab("TEST").make("12.2");
        assertThat(new Pair(lab(""), lab("TEST")).problem(Sides.CONTENT)).isNull();
    }

    @Test
    void ofTwoProjectsOnlyWhatTheyHoldCanBeCompared() throws Exception {
        var foreign = new Lab(other.project(), "DEV");
        assertThat(new Pair(lab("TEST"), foreign).problem(Sides.TEXT)).contains("different projects");
        lab("").make("12.2");
        new Lab(other.project()).make("12.2");
        assertThat(new Pair(lab(""), new Lab(other.project())).problem(Sides.CONTENT))
                .isNull();
    }
}
