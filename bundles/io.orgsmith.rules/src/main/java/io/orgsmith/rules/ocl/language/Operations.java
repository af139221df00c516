// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.util.List;
import java.util.Optional;

/** All operations that rules may call beside those of OCL: twelve at most. */
public final class Operations {

    private static final List<Operation> ALL = List.of(
            new TwinsOperation(),
            new CyclicOperation(),
            new ReachesOperation(),
            new BytesOperation(),
            new MatchesOperation(),
            new FoldedOperation(),
            new IsAfterOperation(),
            new SettingOperation(),
            new HavingOperation(),
            new SaidOperation());

    private static final List<String> NAMES = ALL.stream().map(Operation::name).toList();

    private Operations() {}

    /** Their names in OCL. */
    public static List<String> names() {
        return NAMES;
    }

    static Optional<Offer> find(String name, CallSite site) {
        for (Operation operation : ALL) {
            if (operation.name().equals(name)) {
                return operation.offer(site);
            }
        }
        return Optional.empty();
    }
}
