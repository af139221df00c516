// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage;
import java.util.ArrayList;
import java.util.Locale;
import org.eclipse.emf.ecore.EModelElement;
import org.junit.jupiter.api.Test;

class RemarksTest {
    @Test
    void eachRemarkOfTheMetamodelIsThereInChinese() {
        var remarks = new ArrayList<String>();
        OrgPackage.eINSTANCE.eAllContents().forEachRemaining(each -> {
            var mark = each instanceof EModelElement element
                    ? element.getEAnnotation("http://orgsmith.io/org/mark")
                    : null;
            if (mark != null && mark.getDetails().containsKey("declared")) {
                remarks.add(mark.getDetails().get("declared"));
            }
        });

        assertThat(remarks).hasSizeGreaterThan(20).allSatisfy(remark -> assertThat(
                        Remarks.of(remark, Locale.SIMPLIFIED_CHINESE))
                .as(remark)
                .matches(".*\\p{IsHan}.*"));
    }

    @Test
    void inEnglishItIsTheMetamodelsOwn() {
        assertThat(Remarks.of("rules read it", Locale.ENGLISH)).isEqualTo("rules read it");
    }
}
