// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.check.Checks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What takes long is shown in the Progress view, and can be cancelled there. */
class CancelTest extends DatabasesScene {
    private static final String CHECK = "Checking television";
    private static final String PLAN = "Plan";

    @AfterEach
    void closeTheView() {
        Progress.close();
    }

    @Test
    void aCheckIsCancelledAndTheNextChangeIsCheckedAgain() throws Exception {
        Progress.open();
        makeItSlow();
        Driver.waitUntil("the check is shown", () -> Progress.shows(CHECK));
        Picture.take("progress");
        Progress.cancel(CHECK);
        Driver.waitUntil("it is gone", () -> !Progress.shows(CHECK));
        example.file("slow.ocl").delete(true, null);
        example.replace("organizations.org", "SZ_EL, CD_TV, XA_SALES", "SZ_EL, XA_SALES");
        Driver.waitUntil("a mistake is found", () -> !example.errors().isEmpty());
    }

    @Test
    void aCheckIsGivenUpBeforeTheNextChangeCanBeginAnother() throws Exception {
        makeItSlow();
        Driver.waitUntil("the check goes on", () -> check().isPresent());
        var checked = Checks.service().snapshot(example.project());
        assertThat(checked).isNotDone();
        check().orElseThrow().cancel();
        assertThat(checked).isCompletedExceptionally();
    }

    @Test
    void aPlanThatWaitsForTheCheckIsCancelled() throws Exception {
        Driver.waitUntil("the lab is shown", () -> databases.lab().getText().contains("not made"));
        Mouse.click(databases.lab());
        databases.click("Make Lab");
        Driver.waitUntil("the lab is made", () -> databases.lab().getText().equals("Lab"));
        Progress.open();
        makeItSlow();
        Driver.waitUntil("the check is shown", () -> Progress.shows(CHECK));
        Mouse.click(databases.lab());
        databases.click("Plan");
        Progress.cancel(PLAN);
        Driver.waitUntil("it is gone", () -> !Progress.shows(PLAN));
        assertThat(Databases.page().findView("io.orgsmith.workbench.databases.plan"))
                .isNull();
    }

    private static Optional<Job> check() {
        return Stream.of(Job.getJobManager().find(null))
                .filter(job -> job.getName().equals(CHECK) && job.getState() == Job.RUNNING)
                .findFirst();
    }

    /** Rules of a site that never end by themselves: each is stopped after some seconds. */
    private void makeItSlow() throws CoreException {
        var rules = IntStream.range(0, 60)
                .mapToObj(i -> "inv LOOP" + i + ": Sequence{1..2000000000}->forAll(i | i > 0)\n")
                .collect(Collectors.joining("", "context LegalEntity\n", ""));
        var text = new ByteArrayInputStream(rules.getBytes(StandardCharsets.UTF_8));
        example.file("slow.ocl").create(text, true, null);
    }
}
