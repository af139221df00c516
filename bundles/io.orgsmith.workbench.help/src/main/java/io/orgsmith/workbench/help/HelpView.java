// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import io.orgsmith.workbench.help.page.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The pages of help, and the words to find them by. */
public final class HelpView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "io.orgsmith.workbench.help.view";

    /** Links begin so that lead to cheat sheets. */
    static final String SHEET = "sheet:";

    private final Deque<Topic> before = new ArrayDeque<>();
    private final Topics topics = Topics.in(Locale.getDefault());
    private PageText page;
    private Topic shown;

    @Override
    public void createPartControl(Composite parent) {
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        parent.setLayout(layout);
        var words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Texts.of("help.search"));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words.addListener(SWT.Modify, event -> search(words.getText()));
        page = new PageText(parent, this::follow);
        page.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        addTools();
        show(Topics.CONTENTS);
    }

    /** Shows the page of a name; a name that there is no page for shows the contents. */
    public void show(String id) {
        var topic = topics.find(id).or(() -> topics.find(Topics.CONTENTS)).orElseThrow();
        if (shown != null && !shown.equals(topic)) {
            before.push(shown);
        }
        put(topic);
    }

    /** The name of the page that is shown. */
    public String shown() {
        return shown.id();
    }

    @Override
    public void setFocus() {
        page.control().setFocus();
    }

    private void search(String words) {
        put(words.isBlank() ? topics.find(Topics.CONTENTS).orElseThrow() : topics.search(words));
    }

    private void put(Topic topic) {
        shown = topic;
        page.show(Page.of(topic.markdown()));
    }

    private void follow(String target) {
        if (target.startsWith("https://")) {
            Program.launch(target);
        } else if (target.startsWith(SHEET)) {
            OpenSheet.of(getSite().getPage(), "io.orgsmith.workbench.help." + target.substring(SHEET.length()));
        } else {
            show(target.startsWith("#") ? target.substring(1).toUpperCase(Locale.ROOT) : target);
        }
    }

    private void addTools() {
        var back = new Action(Texts.of("help.back")) {
            @Override
            public void run() {
                if (!before.isEmpty()) {
                    put(before.pop());
                }
            }
        };
        var images = PlatformUI.getWorkbench().getSharedImages();
        back.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_TOOL_BACK));
        var contents = new Action(Texts.of("help.title")) {
            @Override
            public void run() {
                show(Topics.CONTENTS);
            }
        };
        contents.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_ETOOL_HOME_NAV));
        var tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(back);
        tools.add(contents);
    }
}
