// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import java.io.IOException;
import java.util.SortedMap;

/** What a new project begins with. */
interface Start {
    /** In the language of the workbench. */
    String label();

    /** Its files by name. */
    SortedMap<String, byte[]> files() throws IOException;

    /** The file that is opened first. */
    String main();
}
