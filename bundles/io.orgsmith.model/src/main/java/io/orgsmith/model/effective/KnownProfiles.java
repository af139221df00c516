// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Profile options that people know by a name, and the internal names (FND_PROFILE_OPTIONS.PROFILE_OPTION_NAME) that
 * scripts use.
 */
public final class KnownProfiles {
    private static final Map<String, String> INTERNAL = internal();

    private KnownProfiles() {}

    /** The internal name of a profile as written; letter case and blanks do not matter. Unknown names are internal ones. */
    public static String internalName(String written) {
        return INTERNAL.getOrDefault(key(written), written);
    }

    /** The known name of an internal one; the internal name itself where it has none. */
    public static String knownName(String internal) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(internal))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(internal);
    }

    /** The names that people know, as EBS spells them. */
    public static Set<String> names() {
        return Collections.unmodifiableSet(NAMES.keySet());
    }

    private static final Map<String, String> NAMES = namesInOrder();

    private static Map<String, String> namesInOrder() {
        var names = new LinkedHashMap<String, String>();
        names.put("MO:Security Profile", "XLA_MO_SECURITY_PROFILE_LEVEL");
        names.put("MO:Default Operating Unit", "DEFAULT_ORG_ID");
        names.put("MO:Operating Unit", "ORG_ID");
        names.put("HR:Security Profile", "PER_SECURITY_PROFILE_ID");
        names.put("HR:Business Group", "PER_BUSINESS_GROUP_ID");
        names.put("HR:Cross Business Group", "HR_CROSS_BUSINESS_GROUP");
        names.put("HR:User Type", "HR_USER_TYPE");
        names.put("GL Ledger Name", "GL_SET_OF_BKS_NAME");
        names.put("GL Set of Books Name", "GL_SET_OF_BKS_NAME");
        names.put("GL Ledger ID", "GL_SET_OF_BKS_ID");
        names.put("GL Set of Books ID", "GL_SET_OF_BKS_ID");
        names.put("GL:Data Access Set", "GL_ACCESS_SET_ID");
        names.put("MFG:Organization ID", "MFG_ORGANIZATION_ID");
        names.put("MFG:Organization", "MFG_ORGANIZATION_ID");
        names.put("Enable Security Groups", "ENABLE_SECURITY_GROUPS");
        return names;
    }

    private static Map<String, String> internal() {
        var internal = new LinkedHashMap<String, String>();
        namesInOrder().forEach((known, name) -> internal.put(key(known), name));
        return internal;
    }

    private static String key(String name) {
        return name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
