// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.connection;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Refusal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.wizard.Wizard;

/** Takes a new connection down, or one that is to be another. */
public final class ConnectionWizard extends Wizard {
    /** With nothing in it. */
    public static final Connection EMPTY = new Connection("", "", "", "", "", "");

    private final ConnectionPage page;
    private final Consumer<Connection> then;

    /**
     * @param before what is there at first
     * @param taken the names that other connections have
     * @param environments that the text declares
     * @param then gets the connection; its password is in the secure storage then
     */
    public ConnectionWizard(
            Connection before, Set<String> taken, List<String> environments, Consumer<Connection> then) {
        this.page = new ConnectionPage(before, taken, environments);
        this.then = then;
        setWindowTitle(Texts.of(before.name().isEmpty() ? "connection.new" : "connection.edit"));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            if (!page.password().isEmpty()) {
                Vault.keep(page.connection(), page.password());
            }
        } catch (Refusal refusal) {
            page.setErrorMessage(refusal.getMessage());
            return false;
        }
        then.accept(page.connection());
        return true;
    }
}
