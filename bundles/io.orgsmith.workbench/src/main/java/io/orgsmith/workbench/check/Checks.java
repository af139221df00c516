// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.check;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.workspace.Snapshot;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.FrameworkUtil;

/**
 * The checks of all projects, one workspace of the language for each project that was looked at. May be called from any
 * thread; returns at once, and shows what was found as markers when it is known.
 */
public final class Checks implements IResourceChangeListener {
    /** In milliseconds: so often it is asked whether somebody who waits still wants to. */
    private static final int LOOK_AGAIN = 100;

    private final Map<IProject, ProjectCheck> running = new HashMap<>();
    private final List<CheckListener> listeners = new CopyOnWriteArrayList<>();

    public Checks() {
        ResourcesPlugin.getWorkspace()
                .addResourceChangeListener(
                        this,
                        IResourceChangeEvent.POST_CHANGE
                                | IResourceChangeEvent.PRE_CLOSE
                                | IResourceChangeEvent.PRE_DELETE);
    }

    /** The one of this workbench. */
    public static Checks service() {
        var context = FrameworkUtil.getBundle(Checks.class).getBundleContext();
        return context.getService(context.getServiceReference(Checks.class));
    }

    /** A text is edited: it counts instead of the file. */
    public synchronized void edited(IFile file, String text) throws CoreException {
        of(file.getProject()).edited(file, text);
    }

    /** A text is edited no longer: the file counts again. */
    public synchronized void closed(IFile file) {
        var check = running.get(file.getProject());
        if (check != null) {
            check.closed(file);
        }
    }

    /** Has a project checked that was not yet; what changes in one that was is seen at once, before any build. */
    public synchronized void begin(IProject project) throws CoreException {
        if (!running.containsKey(project)) {
            of(project).refresh();
        }
    }

    /** Has all of a project read and checked once more. */
    public synchronized void refresh(IProject project) throws CoreException {
        of(project).refresh();
    }

    /** Takes the findings of a project away, until it is checked again. */
    public synchronized void clean(IProject project) throws CoreException {
        of(project).clean();
    }

    /** The project as its texts are now, saved or not, checked; cancelled when a change overtakes it. */
    public synchronized CompletableFuture<Snapshot> snapshot(IProject project) throws CoreException {
        return of(project).snapshot();
    }

    /**
     * The same, waited for; where a change overtakes the check, the next counts. Not for the thread of the widgets.
     *
     * @throws OperationCanceledException when the monitor or the thread says so
     */
    public Snapshot checked(IProject project, IProgressMonitor monitor) throws CoreException {
        while (!monitor.isCanceled()) {
            try {
                return waitFor(snapshot(project), monitor);
            } catch (CancellationException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            } catch (ExecutionException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        }
        throw new OperationCanceledException();
    }

    /**
     * The project as its texts are at this moment, for what is shown while somebody types. Reads at once, and the first time
     * all files.
     *
     * @throws IOException when the folder of the project is not there
     */
    public LanguageProject glance(IProject project) throws CoreException, IOException {
        ProjectCheck check;
        synchronized (this) {
            check = of(project);
        }
        return check.glance();
    }

    /** The same, a file being edited whose text is this at the moment. */
    public LanguageProject glance(IFile file, String text) throws CoreException, IOException {
        ProjectCheck check;
        synchronized (this) {
            check = of(file.getProject());
        }
        return check.glance(file, text);
    }

    /** Texts that a project is about to have were read on trial: the check of them need not read them again. */
    public synchronized void expect(IProject project, LanguageProject tried) {
        var check = running.get(project);
        if (check != null) {
            check.expect(tried);
        }
    }

    private static Snapshot waitFor(CompletableFuture<Snapshot> check, IProgressMonitor monitor)
            throws InterruptedException, ExecutionException {
        while (!monitor.isCanceled()) {
            try {
                return check.get(LOOK_AGAIN, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            }
        }
        throw new OperationCanceledException();
    }

    /** The project as it was checked last; empty before the first check. */
    public synchronized Optional<Snapshot> last(IProject project) {
        return Optional.ofNullable(running.get(project)).flatMap(ProjectCheck::last);
    }

    /** Tells from now on of every check that ends. */
    public void addListener(CheckListener listener) {
        listeners.add(listener);
    }

    public void removeListener(CheckListener listener) {
        listeners.remove(listener);
    }

    @Override
    public synchronized void resourceChanged(IResourceChangeEvent event) {
        if (event.getType() == IResourceChangeEvent.POST_CHANGE) {
            running.forEach((project, check) -> {
                if (Changed.content(event.getDelta().findMember(project.getFullPath()))) {
                    check.refresh();
                }
            });
            return;
        }
        var check = running.remove(event.getResource());
        if (check != null) {
            check.close();
        }
    }

    /** The workbench ends. */
    public synchronized void close() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        running.values().forEach(ProjectCheck::close);
        running.clear();
    }

    private ProjectCheck of(IProject project) throws CoreException {
        var check = running.get(project);
        if (check == null) {
            check = new ProjectCheck(
                    project,
                    unjudged -> listeners.forEach(each -> each.read(project, unjudged)),
                    snapshot -> listeners.forEach(each -> each.checked(project, snapshot)));
            running.put(project, check);
        }
        return check;
    }
}
