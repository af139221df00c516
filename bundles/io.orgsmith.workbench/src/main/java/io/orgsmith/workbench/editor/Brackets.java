// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the brace that belongs to the one at the cursor. */
public final class Brackets extends DefaultCharacterPairMatcher {
    public Brackets() {
        super(new char[] {'{', '}', '(', ')'});
    }
}
