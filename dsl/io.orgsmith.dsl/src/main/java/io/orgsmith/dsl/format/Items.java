// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.format;

import io.orgsmith.dsl.syntax.ClauseStarts;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Reads the words, signs and comments of a text from its node model. */
final class Items {
    private Items() {}

    static List<Item> of(ICompositeNode root) {
        var starts = ClauseStarts.of(root);
        var items = new ArrayList<Item>();
        int lines = 0;
        boolean afterProfileColon = false;
        for (var leaf : root.getLeafNodes()) {
            var text = leaf.getText();
            if (text.isBlank()) {
                lines += lineBreaks(text);
                continue;
            }
            boolean profileColon = text.equals(":") && isInProfileName(leaf);
            boolean tight = text.equals(",") || text.equals(":") || afterProfileColon && !leaf.isHidden();
            items.add(new Item(text.stripTrailing(), starts.contains(leaf), tight, lines));
            lines = text.startsWith("//") ? lineBreaks(text) : 0;
            afterProfileColon = profileColon;
        }
        return items;
    }

    private static int lineBreaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static boolean isInProfileName(ILeafNode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            var element = node.getGrammarElement();
            boolean inRule = element != null
                    && !(element instanceof RuleCall call && call.getRule() == element)
                    && GrammarUtil.containingRule(element) != null
                    && GrammarUtil.containingRule(element).getName().equals("ProfileName");
            if (inRule) {
                return true;
            }
        }
        return false;
    }
}
