// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.eclipse;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.command.CreateRepresentationCommand;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/**
 * A diagram or table that is made and opened. The project becomes one of Sirius where it is none yet.
 *
 * @param name of the description in the design
 */
record NewView(TextFolder folder, String name) {
    private static final List<String> TABLES = List.of("companies", "access-matrix", "inventory");

    /** Of all descriptions, diagrams first. */
    static final List<String> NAMES =
            List.of("structure", "accounting", "access", TABLES.get(0), TABLES.get(1), TABLES.get(2));

    /** The key of the words for one of them. */
    static String label(String name) {
        return (TABLES.contains(name) ? "table." : "view.") + name;
    }

    void open(IProgressMonitor monitor) throws CoreException {
        var session = session(folder.container().getProject(), monitor);
        for (var file : folder.files()) {
            add(session, file, monitor);
        }
        select(session, monitor);
        var document = document(session);
        var description = description(session, document);
        var made = new CreateRepresentationCommand(
                session, description, document, title(session, document, description), monitor);
        perform(session, made);
        DialectUIManager.INSTANCE.openEditor(session, made.getCreatedRepresentation(), monitor);
    }

    private static Session session(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!ModelingProject.hasModelingProjectNature(project)) {
            ModelingProjectManager.INSTANCE.convertToModelingProject(project, monitor);
        }
        var modeling = ModelingProject.asModelingProject(project).get();
        var session = modeling.getSession();
        if (session == null) {
            var file = modeling.getMainRepresentationsFileURI(monitor).get();
            session = SessionManager.INSTANCE.getSession(file, monitor);
        }
        if (!session.isOpen()) {
            session.open(monitor);
        }
        return session;
    }

    private static void add(Session session, IFile file, IProgressMonitor monitor) {
        var uri = uri(file);
        if (session.getSemanticResources().stream()
                .noneMatch(each -> each.getURI().equals(uri))) {
            perform(session, new AddSemanticResourceCommand(session, uri, monitor));
        }
    }

    private static void select(Session session, IProgressMonitor monitor) {
        perform(session, new RecordingCommand(session.getTransactionalEditingDomain()) {
            @Override
            protected void doExecute() {
                ViewpointRegistry.getInstance().getViewpoints().stream()
                        .filter(NewView::isOurs)
                        .filter(each ->
                                session.getSelectedViewpoints(false).stream().noneMatch(selected -> isOurs(selected)))
                        .forEach(each -> new ViewpointSelectionCallback().selectViewpoint(each, session, monitor));
            }
        });
    }

    private static boolean isOurs(Viewpoint viewpoint) {
        var resource = viewpoint.eResource();
        return resource != null && resource.getURI().segmentsList().contains("io.orgsmith.sirius");
    }

    private EObject document(Session session) {
        var uri = uri(folder.files().get(0));
        return session.getTransactionalEditingDomain()
                .getResourceSet()
                .getResource(uri, true)
                .getContents()
                .get(0);
    }

    private RepresentationDescription description(Session session, EObject document) throws CoreException {
        return DialectManager.INSTANCE
                .getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), document)
                .stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new CoreException(Status.error(Words.of("wizard.view.missing"))));
    }

    private static String title(Session session, EObject document, RepresentationDescription description)
            throws CoreException {
        try {
            return session.getInterpreter().evaluateString(document, description.getTitleExpression());
        } catch (EvaluationException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
    }

    private static URI uri(IFile file) {
        return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
    }

    private static void perform(Session session, Command command) {
        session.getTransactionalEditingDomain().getCommandStack().execute(command);
    }
}
