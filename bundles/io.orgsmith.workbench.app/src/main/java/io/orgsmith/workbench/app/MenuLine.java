// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.app;

import java.util.Locale;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;

/** The lines of menus, in our own words: the platform has English ones only. */
enum MenuLine {
    CLOSE(ActionFactory.CLOSE),
    CLOSE_ALL(ActionFactory.CLOSE_ALL),
    SAVE(ActionFactory.SAVE),
    SAVE_ALL(ActionFactory.SAVE_ALL),
    REVERT(ActionFactory.REVERT),
    RENAME(ActionFactory.RENAME),
    REFRESH(ActionFactory.REFRESH),
    IMPORT(ActionFactory.IMPORT),
    EXPORT(ActionFactory.EXPORT),
    PROPERTIES(ActionFactory.PROPERTIES),
    QUIT(ActionFactory.QUIT),
    UNDO(ActionFactory.UNDO),
    REDO(ActionFactory.REDO),
    CUT(ActionFactory.CUT),
    COPY(ActionFactory.COPY),
    PASTE(ActionFactory.PASTE),
    DELETE(ActionFactory.DELETE),
    SELECT_ALL(ActionFactory.SELECT_ALL),
    FIND(ActionFactory.FIND),
    NEXT(ActionFactory.NEXT),
    PREVIOUS(ActionFactory.PREVIOUS),
    RESET(ActionFactory.RESET_PERSPECTIVE),
    PREFERENCES(ActionFactory.PREFERENCES),
    ABOUT(ActionFactory.ABOUT);

    private final ActionFactory factory;

    MenuLine(ActionFactory factory) {
        this.factory = factory;
    }

    ActionFactory factory() {
        return factory;
    }

    /** Gives an action of this line its words. */
    void name(IWorkbenchAction action) {
        action.setText(Texts.of("line." + name().toLowerCase(Locale.ROOT)));
        action.setToolTipText(action.getText().replaceAll("\\(&\\w\\)|&|\\.\\.\\.|…", ""));
    }
}
