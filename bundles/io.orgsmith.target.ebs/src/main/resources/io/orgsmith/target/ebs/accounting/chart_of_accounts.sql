-- SPDX-License-Identifier: EPL-2.0
-- Charts of accounts: key flexfield GL#, defined, frozen and compiled in the form.
--: section declare
  c_code CONSTANT VARCHAR2(4000) := ${key:0};
--: section find
    v_id := chart_id(c_code);
--: section prove
[separator]    FOR s IN (
[separator]        SELECT concatenated_segment_delimiter
[separator]          FROM fnd_id_flex_structures
[separator]         WHERE application_id = 101
[separator]           AND id_flex_code = 'GL#'
[separator]           AND id_flex_num = v_id) LOOP
[separator]      compare('separator', s.concatenated_segment_delimiter, ${separator});
[separator]    END LOOP;
[*segments]    compare_segment(${.name}, ${.valueSet});
[*segments.qualifiers]    compare_qualifier(${..name},
[*segments.qualifiers]      ${.|balancing=GL_BALANCING,cost center=FA_COST_CTR,natural account=GL_ACCOUNT,intercompany=GL_INTERCOMPANY});
--: section created
    SELECT MAX(creation_date), MAX(created_by)
      INTO v_created, v_created_by
      FROM fnd_id_flex_structures
     WHERE application_id = 101
       AND id_flex_code = 'GL#'
       AND id_flex_num = v_id;
--: section query
SELECT s.id_flex_structure_code, s.concatenated_segment_delimiter, g.segment_num, g.segment_name,
       v.flex_value_set_name
  FROM fnd_id_flex_structures s, fnd_id_flex_segments g, fnd_flex_value_sets v
 WHERE s.application_id = 101
   AND s.id_flex_code = 'GL#'
   AND s.id_flex_structure_code = ${key:0}
   AND g.application_id = s.application_id
   AND g.id_flex_code = s.id_flex_code
   AND g.id_flex_num = s.id_flex_num
   AND v.flex_value_set_id = g.flex_value_set_id
 ORDER BY g.segment_num;
