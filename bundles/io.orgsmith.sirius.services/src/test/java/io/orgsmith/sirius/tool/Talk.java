// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.sirius.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;

/** A user who answers what he was told to, and remembers what he heard. */
final class Talk extends AdapterImpl implements Conversation {
    final List<String> heard = new ArrayList<>();
    private final String name;
    private final int choice;

    private Talk(String name, int choice) {
        this.name = name;
        this.choice = choice;
    }

    /** @param name what he calls something new; null to give up @param choice which one he chooses; -1 to give up */
    static Talk in(Session session, String name, int choice) {
        var talk = new Talk(name, choice);
        session.set().eAdapters().add(talk);
        return talk;
    }

    @Override
    public void refused(String reason) {
        heard.add(reason);
    }

    @Override
    public Optional<String> typed(String question, String proposal) {
        heard.add(question + " " + proposal);
        return Optional.ofNullable(name);
    }

    @Override
    public Optional<Integer> chosen(String question, List<String> answers) {
        heard.add(question + " " + answers);
        return choice < 0 ? Optional.empty() : Optional.of(choice);
    }
}
