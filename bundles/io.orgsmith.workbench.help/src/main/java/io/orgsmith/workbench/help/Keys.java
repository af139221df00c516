// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys as they are bound at this time: ours first, then the others. */
final class Keys {
    private static final String OURS = "io.orgsmith.";

    private Keys() {}

    static Topic topic() {
        var ours = new TreeMap<String, String>();
        var others = new TreeMap<String, String>();
        for (var binding : bindings().getBindings()) {
            if (binding.getParameterizedCommand() != null
                    && isFor(bindings().getActiveScheme().getId(), binding)) {
                var command = binding.getParameterizedCommand();
                add(command.getId().startsWith(OURS) ? ours : others, binding, command);
            }
        }
        var title = Texts.of("keys.title");
        var text = "# " + title + "\n\n" + Texts.of("keys.intro") + "\n\n## Orgsmith\n\n" + lines(ours) + "\n## "
                + Texts.of("keys.others") + "\n\n" + lines(others);
        return new Topic("keys", title, text);
    }

    private static IBindingService bindings() {
        return PlatformUI.getWorkbench().getService(IBindingService.class);
    }

    private static boolean isFor(String scheme, Binding binding) {
        return scheme.equals(binding.getSchemeId())
                && (binding.getPlatform() == null || binding.getPlatform().equals(org.eclipse.swt.SWT.getPlatform()));
    }

    private static void add(Map<String, String> keys, Binding binding, ParameterizedCommand command) {
        try {
            keys.merge(command.getName(), binding.getTriggerSequence().format(), (one, other) -> one + "  " + other);
        } catch (NotDefinedException e) {
            // A key for a command of a part of the platform that is not here.
            return;
        }
    }

    private static String lines(Map<String, String> keys) {
        var text = new StringBuilder();
        keys.forEach((name, sequence) ->
                text.append("- **").append(sequence).append("**  ").append(name).append('\n'));
        return text.toString();
    }
}
