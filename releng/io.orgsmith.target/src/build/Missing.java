// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * Says what the bundles of the target platform and the jars of our own modules still require, all at once: Tycho names one
 * missing requirement per run. Exit 1 when something is missing. CONTRIBUTING.md has the command.
 */
class Missing {
    private static final Pattern ARTIFACT = Pattern.compile(
            "<groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId><version>([^<]+)</version>");

    private static final Pattern WRAPPED = Pattern.compile("Bundle-SymbolicName: (\\S+)\\s+Bundle-Version: (\\S+)");

    private final Map<String, Version> bundles = new HashMap<>();
    private final Map<String, List<Version>> packages = new HashMap<>();
    private final List<Manifest> manifests = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    /** @param arguments the local Maven repository, then the root of the sources */
    public static void main(String[] arguments) throws IOException, BundleException {
        var repository = Path.of(arguments[0]);
        var root = Path.of(arguments[1]);
        var all = new Missing();
        var target = Files.readString(root.resolve("releng/io.orgsmith.target/io.orgsmith.target.target"));
        for (var found = WRAPPED.matcher(target); found.find(); ) {
            all.bundles.put(found.group(1), new Version(found.group(2)));
        }
        for (var found = ARTIFACT.matcher(target); found.find(); ) {
            var name = found.group(2) + "-" + found.group(3) + ".jar";
            all.add(repository.resolve(found.group(1).replace('.', '/')).resolve(found.group(2))
                    .resolve(found.group(3)).resolve(name));
        }
        try (var files = Files.find(root, 4, (file, attributes) -> file.toString().matches(
                ".*/(bundles|dsl|releng)/[^/]+/target/[^/]+\\.jar") && !file.toString().endsWith("-sources.jar"))) {
            for (var file : files.toList()) {
                all.add(file);
            }
        }
        for (var manifest : all.manifests) {
            all.check(manifest);
        }
        all.missing.forEach(System.out::println);
        System.out.println(all.manifests.size() + " bundles, " + all.missing.size() + " missing requirements");
        System.exit(all.missing.isEmpty() ? 0 : 1);
    }

    private void add(Path file) throws IOException, BundleException {
        try (var jar = new JarFile(file.toFile())) {
            var manifest = jar.getManifest();
            if (manifest == null || manifest.getMainAttributes().getValue("Bundle-SymbolicName") == null) {
                // Wrapped by the target definition: exports whatever it has.
                jar.stream().filter(entry -> entry.getName().endsWith(".class")).forEach(entry -> packages
                        .computeIfAbsent(entry.getName().replaceAll("/[^/]*$", "").replace('/', '.'), none -> new ArrayList<>())
                        .add(new Version("99999")));
                return;
            }
            manifests.add(manifest);
            var version = manifest.getMainAttributes().getValue("Bundle-Version");
            bundles.put(name(manifest), Version.parseVersion(version));
            for (var exported : elements(manifest, "Export-Package")) {
                for (var name : exported.getValueComponents()) {
                    packages.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(Version.parseVersion(exported.getAttribute("version")));
                }
            }
        } catch (java.nio.file.NoSuchFileException e) {
            missing.add("not in the local repository: " + file.getFileName());
        }
    }

    private void check(Manifest manifest) throws BundleException {
        for (var header : List.of("Require-Bundle", "Fragment-Host")) {
            for (var required : elements(manifest, header)) {
                var range = range(required.getAttribute("bundle-version"));
                var version = bundles.get(required.getValue());
                if (!required.getValue().startsWith("system.bundle") && (version == null || !range.includes(version))) {
                    report(manifest, required, "bundle " + required.getValue() + " " + range + ", there is " + version);
                }
            }
        }
        for (var imported : elements(manifest, "Import-Package")) {
            for (var name : imported.getValueComponents()) {
                var range = range(imported.getAttribute("version"));
                var versions = packages.getOrDefault(name, List.of());
                if (!isInJava(name) && versions.stream().noneMatch(v -> v.getMajor() == 99999 || range.includes(v))) {
                    report(manifest, imported, "package " + name + " " + range + ", there is " + versions);
                }
            }
        }
    }

    private void report(Manifest manifest, ManifestElement requirement, String text) {
        if (!"optional".equals(requirement.getDirective("resolution"))) {
            missing.add(name(manifest) + ": " + text);
        }
    }

    private static boolean isInJava(String name) {
        return name.startsWith("java.") || ModuleLayer.boot().modules().stream().anyMatch(m -> m.getPackages().contains(name));
    }

    private static VersionRange range(String text) {
        return new VersionRange(text == null ? "0" : text);
    }

    private static String name(Manifest manifest) {
        return manifest.getMainAttributes().getValue("Bundle-SymbolicName").replaceAll(";.*", "").strip();
    }

    private static ManifestElement[] elements(Manifest manifest, String header) throws BundleException {
        var elements = ManifestElement.parseHeader(header, manifest.getMainAttributes().getValue(header));
        return elements == null ? new ManifestElement[0] : elements;
    }
}
