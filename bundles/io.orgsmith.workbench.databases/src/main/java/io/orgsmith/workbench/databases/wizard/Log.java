// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.wizard;

/** Told what is done, from any thread. */
@FunctionalInterface
public interface Log {
    void say(String line);
}
