// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.connection;

import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Fields;
import io.orgsmith.workbench.databases.wizard.FileField;
import io.orgsmith.workbench.databases.work.Background;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A connection's fields, and a button that tries it. */
public final class ConnectionPage extends WizardPage {
    private final Connection before;
    private final Set<String> taken;
    private final List<String> environments;
    private Text name;
    private Text url;
    private Text user;
    private Text password;
    private FileField driver;
    private Text history;
    private Combo environment;
    private Button test;

    /**
     * @param before what the fields hold at first
     * @param taken the names that other connections have
     * @param environments that the text declares
     */
    ConnectionPage(Connection before, Set<String> taken, List<String> environments) {
        super("connection", Texts.of("connection.heading"), null);
        this.before = before;
        this.taken = Set.copyOf(taken);
        this.environments = List.copyOf(environments);
        setDescription(Texts.of("connection.description"));
    }

    @Override
    public void createControl(Composite parent) {
        var fields = new Fields(parent, this::validate);
        name = fields.text("connection.name");
        url = fields.text("connection.url");
        url.setMessage("jdbc:oracle:thin:@//host:1521/service");
        user = fields.text("connection.user");
        password = fields.password("connection.password");
        driver = new FileField(fields, "connection.driver", "*.jar");
        driver.text().setMessage(Texts.of("connection.driver.hint"));
        history = fields.text("connection.history");
        history.setMessage(Texts.of("connection.history.hint"));
        environment = fields.combo("connection.environment", List.of());
        Fields.environments(environment, environments);
        test = new Button(fields.page(), SWT.PUSH);
        test.setText(Texts.of("connection.test"));
        test.addListener(SWT.Selection, event -> test());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(test);
        setControl(fields.page());
        fill();
        validate();
        setErrorMessage(null);
    }

    private void fill() {
        name.setText(before.name());
        url.setText(before.url());
        user.setText(before.user());
        driver.text().setText(before.driver());
        history.setText(before.history());
        environment.select(environments.indexOf(before.environment()) + 1);
        if (Vault.has(before)) {
            password.setMessage(Texts.of("connection.password.kept"));
        }
    }

    Connection connection() {
        return new Connection(
                name.getText().strip(),
                url.getText().strip(),
                user.getText().strip(),
                driver.text().getText().strip(),
                history.getText().strip(),
                Fields.environment(environment));
    }

    /** What was entered; empty when the one that is kept is to stay. */
    String password() {
        return password.getText();
    }

    private void validate() {
        var problem = ConnectionProblem.of(connection(), taken);
        setMessage(null);
        setErrorMessage(problem);
        setPageComplete(problem == null);
        test.setEnabled(problem == null);
    }

    private void test() {
        var tried = connection();
        var entered = password();
        setMessage(Texts.of("connection.tests"));
        Background.run(
                Texts.of("connection.test"),
                monitor -> Trial.of(tried, entered.isEmpty() ? Vault.password(tried) : entered),
                trial -> show(tried, trial));
    }

    private void show(Connection tried, Trial trial) {
        if (!getControl().isDisposed() && tried.equals(connection())) {
            setMessage(trial.words(), trial.isWell() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        }
    }
}
