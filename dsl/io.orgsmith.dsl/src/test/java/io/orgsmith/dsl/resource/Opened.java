// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** A folder of which some editor opened a file. */
record Opened(Path folder) {
    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    OrgResource open(String name) {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("org", new OrgResourceFactory());
        return (OrgResource)
                set.getResource(URI.createFileURI(folder.resolve(name).toString()), true);
    }
}
