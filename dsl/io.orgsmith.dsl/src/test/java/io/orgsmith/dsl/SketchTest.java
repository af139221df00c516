// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;

class SketchTest {
    static XtextResource parse(String text) throws Exception {
        var injector = OrgStandaloneSetup.injector();
        var set = injector.getInstance(XtextResourceSet.class);
        var resource = (XtextResource) set.createResource(URI.createURI("memory:/a.org"));
        resource.load(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        EcoreUtil.resolveAll(resource);
        return resource;
    }

    @Test
    void readsTheTelevisionExample() throws Exception {
        var resource = parse("""
                enterprise "光华集团" for ebs 12.2
                existing chart of accounts GH_COA "GH_ACCOUNTING_FLEX"   // required
                location BJ "北京总部" { country CN  city "北京"  address "亦庄路 1 号" }
                ledger CN "光华人民币账" short CN {
                  currency CNY   calendar GH_MONTH   chart of accounts GH_COA   retained earnings 00-0000-3101
                  secondary ledger CN_PROD "光华产品账" { level subledger  mapping GH_TO_PROD }
                }
                legal entity BJ_TV "北京光华电视有限公司" en "Beijing Guanghua TV Co., Ltd." {
                  ledger CN
                  balancing segment values 11, 12
                  balancing segment values of CN_PROD: P1
                  registration "91110000MA01TV1101" jurisdiction CN
                  at BJ
                }
                business group GH "光华集团" from 2020-01-01 {
                  legislation CN  currency CNY  employee numbers automatic
                  operating unit TV "电视机业务" short TV {
                    ledger CN
                    legal entities BJ_TV
                    default legal context BJ_TV
                    inventory organization PLANT "北京电视机厂" code B01 like PLANT { legal entity BJ_TV  cost center BJ_OFFICE }
                  }
                  cost center BJ_OFFICE "北京厂部" { chart of accounts GH_COA  value 11-1000 }
                  hr organization HR_DEPT "人力资源部" { cost center 1000 }
                }
                security profile TV_ONLY { business group GH  operating units TV }
                security profile GROUP_ALL global { all operating units }
                responsibility TV_BUYER "电视机采购" in PO {
                  menu "PO_SUPERUSER_GUI"   request group "All Reports"
                  HR: Security Profile         = business group GH
                  MO:Security Profile         = TV_ONLY
                  MO:Default Operating Unit   = operating unit TV
                  HR:Cross Business Group = Yes
                }
                template PLANT for inventory organization {
                  calendar GH_WORK   costing average   master organization PLANT   mrp wip
                  subinventory RAW { description "原料库" }   subinventory FG { description "成品库" }
                }
                accept GEN001 on HR_DEPT because "named so by law"
                environment TEST { ledger CN is "TEST 光华人民币账" }
                """);
        assertThat(resource.getErrors()).isEmpty();
    }
}
