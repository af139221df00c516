// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.explorer.Models;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the views know of the projects. */
@ExtendWith(ErrorLog.class)
class ModelsTest {
    private final AtomicInteger changes = new AtomicInteger();
    private final Models models = new Models(changes::incrementAndGet);

    @AfterEach
    void close() throws Exception {
        models.close();
        var left = ResourcesPlugin.getWorkspace().getRoot().getProject("television");
        if (left.exists()) {
            left.delete(true, true, null);
        }
    }

    @Test
    void aCheckThatEndsAfterItsProjectIsGoneShowsNothing() throws Exception {
        var example = Example.television();
        var late = Checks.service().checked(example.project(), new NullProgressMonitor());
        models.start();
        example.delete();
        models.checked(example.project(), late);
        assertThat(models.all()).isEmpty();
    }

    @Test
    void viewsAreToldWhenAProjectIsClosedOrGone() throws Exception {
        var example = Example.television();
        models.start();
        models.checked(example.project(), Checks.service().checked(example.project(), new NullProgressMonitor()));
        assertThat(models.all()).containsOnlyKeys(example.project());
        int before = changes.get();
        example.project().close(null);
        assertThat(changes.get()).isGreaterThan(before);
        assertThat(models.all()).isEmpty();
        before = changes.get();
        example.delete();
        assertThat(changes.get()).isGreaterThan(before);
    }

    @Test
    void whatIsKnownOutlivesTheNewsThatItsProjectWasOpened() throws Exception {
        var example = Example.television();
        var snapshot = Checks.service().checked(example.project(), new NullProgressMonitor());
        example.project().close(null);
        models.start();
        ResourcesPlugin.getWorkspace()
                .run(
                        monitor -> {
                            example.project().open(null);
                            models.checked(example.project(), snapshot);
                        },
                        null);
        assertThat(models.all()).containsOnlyKeys(example.project());
    }
}
