// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reads which classes a class file names. */
final class ClassReferences {
    private ClassReferences() {}

    /** Without arrays; in the form {@code org.eclipse.gef.EditPart}. */
    static List<String> of(InputStream classFile) throws IOException {
        var in = new DataInputStream(classFile);
        in.skipNBytes(8);
        int count = in.readUnsignedShort();
        var texts = new HashMap<Integer, String>();
        var classes = new ArrayList<Integer>();
        for (int i = 1; i < count; i++) {
            switch (in.readUnsignedByte()) {
                case 1 -> texts.put(i, in.readUTF());
                case 7 -> classes.add(in.readUnsignedShort());
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> in.skipNBytes(4);
            }
        }
        return classes.stream()
                .map(texts::get)
                .filter(name -> !name.startsWith("["))
                .map(name -> name.replace('/', '.'))
                .toList();
    }
}
