// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** A file of words of the platform in Chinese, beside the English one that it stands for. */
record PlatformWords(String file, Map<String, String> chinese, Map<String, String> english) {
    static Stream<PlatformWords> all() {
        return fragments()
                .flatMap(fragment -> Collections.list(fragment.findEntries("/", "*_zh.properties", true)).stream()
                        .map(file -> read(fragment, file)));
    }

    static Stream<Bundle> fragments() {
        return Stream.of(FrameworkUtil.getBundle(PlatformWords.class)
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("io.orgsmith.nl."));
    }

    static boolean isResolved(Bundle fragment) {
        return fragment.getState() == Bundle.RESOLVED;
    }

    /** What a program puts in, such as <code>{0}</code>. */
    static List<String> holes(String words) {
        return Pattern.compile("\\{\\d")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static PlatformWords read(Bundle fragment, URL file) {
        var host = Platform.getBundle(
                fragment.getHeaders().get(Constants.FRAGMENT_HOST).replaceAll(";.*", ""));
        var english = file.getPath().replace("_zh.", ".");
        return new PlatformWords(
                host.getSymbolicName() + english, properties(file), properties(host.getEntry(english)));
    }

    private static Map<String, String> properties(URL file) {
        var words = new Properties();
        try (var text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var map = new TreeMap<String, String>();
        words.stringPropertyNames().forEach(key -> map.put(key, words.getProperty(key)));
        return map;
    }

    @Override
    public String toString() {
        return file;
    }
}
