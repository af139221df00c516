-- SPDX-License-Identifier: EPL-2.0
-- Names in further languages: HR_ORGANIZATION_API.TRANS_ORG_NAME, for the languages that the instance has.
--: completes yes
--: section find
    v_id := any_organization_id(${key:kind}, ${key:0}, ${key:1});
--: section prove
[*names]    compare_organization_name(${.language}, ${.text});
--: section create
[*names]    set_organization_name(${.language}, ${.text});
