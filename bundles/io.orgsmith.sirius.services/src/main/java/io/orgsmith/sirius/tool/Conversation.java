// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** What a session says to its user and asks him: an adapter of its resource set, hung there by whoever has windows. */
public interface Conversation {
    /** A gesture was not carried out, and nothing changed. */
    void refused(String reason);

    /** A text that he types. @return empty where he gives up */
    Optional<String> typed(String question, String proposal);

    /** One of several. @return its index; empty where he gives up */
    Optional<Integer> chosen(String question, List<String> answers);

    /** Empty where nobody is there to be asked. */
    static Optional<Conversation> in(ResourceSet set) {
        return set.eAdapters().stream()
                .filter(Conversation.class::isInstance)
                .map(Conversation.class::cast)
                .findFirst();
    }
}
