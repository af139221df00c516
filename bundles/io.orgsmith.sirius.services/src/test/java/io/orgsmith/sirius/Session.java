// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius;

import io.orgsmith.dsl.resource.OrgResource;
import io.orgsmith.dsl.resource.OrgResourceFactory;
import io.orgsmith.dsl.resource.OrgTexts;
import io.orgsmith.sirius.read.Organization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** The resource set of a session in which somebody opened one file of a project. */
public record Session(ResourceSet set) {
    private static final Path EXAMPLES = Path.of("../../examples").toAbsolutePath();

    /** A project of one file. */
    public static Session of(Path folder, String text) {
        write(folder.resolve("a.org"), text);
        return opened(folder.resolve("a.org"));
    }

    /** A copy of an example. */
    public static Session example(Path folder, String name) {
        try (var files = Files.list(EXAMPLES.resolve(name))) {
            var texts = files.filter(each -> each.toString().endsWith(".org")).toList();
            for (var file : texts) {
                write(folder.resolve(file.getFileName().toString()), Files.readString(file));
            }
            return opened(folder.resolve(texts.get(0).getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Session opened(Path file) {
        var set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("org", new OrgResourceFactory());
        set.getResource(URI.createFileURI(file.toString()), true);
        return new Session(set);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document of the first file, which diagrams are made on. */
    public EObject document() {
        return file().getContents().get(0);
    }

    /** What is declared with a qualified id now. */
    public EObject at(String id) {
        return OrgTexts.in(set).stream()
                .map(file -> file.getEObject(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not declared"));
    }

    /** The text of the first file now, saved or not. */
    public String text() {
        return file().text();
    }

    public Organization organization() {
        return Organization.of(document()).orElseThrow();
    }

    public OrgResource file() {
        return OrgTexts.in(set).get(0);
    }
}
