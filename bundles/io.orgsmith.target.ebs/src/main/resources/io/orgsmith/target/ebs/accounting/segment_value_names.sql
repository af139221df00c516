-- SPDX-License-Identifier: EPL-2.0
-- Descriptions of segment values in further languages.
--: shown yes
--: values names
--: together owner
--: section find
    v_id := segment_value_id(value_set_id(${key:0}), ${key:1});
--: section prove
[*names]    compare_segment_value_name(${.language}, ${.text});
--: section query
SELECT v.flex_value, t.language, t.description
  FROM fnd_flex_value_sets s, fnd_flex_values v, fnd_flex_values_tl t
 WHERE s.flex_value_set_name = ${key:0}
   AND v.flex_value_set_id = s.flex_value_set_id
   AND t.flex_value_id = v.flex_value_id
 ORDER BY v.flex_value, t.language;
