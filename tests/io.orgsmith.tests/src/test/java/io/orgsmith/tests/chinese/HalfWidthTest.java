// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a half-width sign in Chinese. */
class HalfWidthTest {
    @ParameterizedTest
    @ValueSource(strings = {"分类账: 光华人民币账", "材料, 资源", "注册号 (仅显示)", "请先声明它,或先设置", "代码(en、zh)", "“甲”; 乙", "完成!", "a;乙"})
    void isFound(String text) {
        assertThat(HalfWidth.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "分类账：光华人民币账",
                "材料、资源（仅显示）",
                "文件(&F)",
                "请见[计划](plan.md)。",
                "操作指引[从偏差到修正](sheet:drift)对两者都有说明",
                "“HR:安全性配置文件”",
                "写成 `账套: CN`",
                "    3 | ledger CN, 总账 (x)",
                "a.org:2:13: 错误",
                "Guanghua (legal entity), 3"
            })
    void isNone(String text) {
        assertThat(HalfWidth.in(text)).isEmpty();
    }
}
