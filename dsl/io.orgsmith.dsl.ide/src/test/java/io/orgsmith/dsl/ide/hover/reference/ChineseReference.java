// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover.reference;

import io.orgsmith.dsl.ide.hover.Documentation;
import io.orgsmith.dsl.ide.hover.clause.Clauses;
import io.orgsmith.dsl.ide.hover.stored.Places;
import io.orgsmith.dsl.ide.hover.stored.Remarks;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Writes the reference of the language in Chinese: the English page, each explanation as the hover gives it in Chinese. */
final class ChineseReference {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final String BEGINNING = """
            <!-- SPDX-License-Identifier: EPL-2.0 -->
            # 语言参考

            本页由语法和元模型生成；如何书写，见 `language-introduction.zh.md`。写法中，`ID` 是标识，`TEXT` 是代码或双引号中的文本，`"…"` 是双引号中的
            文本，`DAY` 是日期，如 2020-01-31，`→ kind` 是该类元素的标识，`[ … ]` 可以省略，`…*` 可以重复，`( … | … )` 任选其一。子句的顺序不限。

            """;

    private static final Map<String, String> FIXED = Map.of(
            "## What every element can say", "## 各类元素共有的内容",
            "## What every organization can say", "## 各类组织共有的内容",
            "| feature | meaning | stored in EBS |", "| 内容 | 含义 | 在 EBS 中 |",
            "| clause | meaning | stored in EBS |", "| 子句 | 含义 | 在 EBS 中 |");

    private final Map<String, EClass> kinds = new HashMap<>();
    private EClass kind = Literals.ELEMENT;

    private ChineseReference() {
        OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .forEach(each -> kinds.put("## " + capitalized(Wanted.words(each)), each));
    }

    static String of(String english) {
        var reference = new ChineseReference();
        var tables = english.substring(english.indexOf("## What every element"));
        return BEGINNING + tables.lines().map(reference::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(String line) {
        if (line.startsWith("## ")) {
            kind = kinds.getOrDefault(line, line.contains("organization") ? Literals.ORGANIZATION : Literals.ELEMENT);
            return FIXED.getOrDefault(line, "## " + Kinds.of(kind, CHINESE) + "（" + Wanted.words(kind) + "）");
        }
        if (FIXED.containsKey(line) || line.startsWith("|--") || line.isBlank()) {
            return FIXED.getOrDefault(line, line);
        }
        if (line.startsWith("Written: ")) {
            return line.replace("Written: ", "写法：");
        }
        return line.startsWith("| ") ? row(line) : Documentation.of(kind, CHINESE);
    }

    private String row(String line) {
        var cells = line.split("(?<!\\\\)\\|");
        var feature = kind.getEAllStructuralFeatures().stream()
                .filter(each -> cell(EcoreUtil.getDocumentation(each)).equals(cells[2].strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(kind.getName() + ": " + line));
        return "|" + cells[1] + "| " + cell(meaning(feature)) + " | " + stored(cells[3].strip()) + " |";
    }

    private static String meaning(EStructuralFeature feature) {
        var chinese = Clauses.of(feature, CHINESE);
        if (chinese.isEmpty()) {
            throw new IllegalStateException("not in Chinese: " + feature);
        }
        return chinese;
    }

    private static String stored(String cell) {
        return cell.startsWith("no: ")
                ? "不保存：" + Remarks.of(cell.substring(4), CHINESE)
                : cell.equals("with each kind") ? "见各类元素" : Places.of(cell, CHINESE);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
