// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.help.HelpView;
import io.orgsmith.workbench.help.Topics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Help beside the work. */
@ExtendWith(ErrorLog.class)
class HelpViewTest {
    private final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @AfterEach
    void close() {
        page.hideView(page.findView(HelpView.ID));
    }

    @Test
    void f1InTheEditorShowsThePageOfTheRuleThatTheLineBreaks() throws Exception {
        var example = Example.television();
        var editor = OrgEditor.open(example.file("organizations.org"));
        try {
            editor.caretBehind("legal entities BJ_TV, SH_EL, SZ_EL");
            Driver.press(0, SWT.F1);
            Driver.waitUntil("the help is there", () -> page.findView(HelpView.ID) != null);
            assertThat(help().shown()).isEqualTo("editor");

            example.replace("organizations.org", "SZ_EL, CD_TV, XA_SALES", "SZ_EL, XA_SALES");
            Driver.waitUntil("a rule is broken", () -> !example.errors().isEmpty());
            int line = example.errors().get(0).getAttribute(org.eclipse.core.resources.IMarker.LINE_NUMBER, 0);
            page.activate(editor.editor());
            editor.text().setFocus();
            editor.text().setCaretOffset(editor.text().getOffsetAtLine(line - 1));
            Driver.press(0, SWT.F1);
            Driver.waitUntil("it is the rule's page", () -> help().shown().equals("INV003"));
            Picture.take("help-rule");
        } finally {
            editor.close();
            example.delete();
        }
    }

    @Test
    void eachViewHasItsPage() throws Exception {
        page.showView("org.eclipse.ui.views.ProblemView");
        Commands.run("io.orgsmith.workbench.help.show");
        assertThat(help().shown()).isEqualTo("problems");
        page.showView("io.orgsmith.workbench.databases.view");
        Commands.run("io.orgsmith.workbench.help.show");
        assertThat(help().shown()).isEqualTo("databases");
        page.hideView(page.findView("io.orgsmith.workbench.databases.view"));
    }

    @Test
    void wordsFindPagesAndALinkIsFollowedByEnter() throws Exception {
        Commands.run("io.orgsmith.workbench.help.show", "io.orgsmith.workbench.help.topic", Topics.CONTENTS);
        Picture.take("help-contents");
        var words = Widgets.all((Composite) shell(), Text.class).stream()
                .filter(text -> text.getMessage().equals("Find in the help"))
                .findFirst()
                .orElseThrow();
        words.getShell().forceActive();
        words.setFocus();
        Driver.type("share costs");
        Driver.waitUntil("pages are found", () -> text().getText().contains("INV010"));
        text().setFocus();
        text().setCaretOffset(text().getText().indexOf("INV010"));
        Driver.press(0, (int) SWT.CR);
        Driver.waitUntil("the page is there", () -> help().shown().equals("INV010"));
    }

    private HelpView help() {
        return (HelpView) page.findView(HelpView.ID);
    }

    private StyledText text() {
        return Widgets.all(shell(), StyledText.class).stream()
                .filter(text -> (text.getStyle() & SWT.READ_ONLY) != 0)
                .findFirst()
                .orElseThrow();
    }

    private org.eclipse.swt.widgets.Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
