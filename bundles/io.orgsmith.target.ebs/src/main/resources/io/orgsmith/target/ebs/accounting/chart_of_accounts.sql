-- SPDX-License-Identifier: EPL-2.0
-- Charts of accounts: key flexfield GL#, defined, frozen and compiled in the form.
--: section declare
  c_code CONSTANT VARCHAR2(4000) := ${key:0};
  v_id NUMBER;
--: section procedures
  PROCEDURE compare_segment(p_name VARCHAR2, p_value_set VARCHAR2) IS
    v_set NUMBER;
  BEGIN
    SELECT g.flex_value_set_id
      INTO v_set
      FROM fnd_id_flex_segments g
     WHERE g.application_id = 101
       AND g.id_flex_code = 'GL#'
       AND g.id_flex_num = v_id
       AND g.segment_name = p_name;
    compare_id('value set of segment ' || p_name, TO_CHAR(v_set), value_set_id(p_value_set), p_value_set);
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      differ('segment', NULL, p_name);
  END compare_segment;

  PROCEDURE compare_qualifier(p_segment VARCHAR2, p_qualifier VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_id_flex_segments g, fnd_segment_attribute_values q
     WHERE g.application_id = 101
       AND g.id_flex_code = 'GL#'
       AND g.id_flex_num = v_id
       AND g.segment_name = p_segment
       AND q.application_id = g.application_id
       AND q.id_flex_code = g.id_flex_code
       AND q.id_flex_num = g.id_flex_num
       AND q.application_column_name = g.application_column_name
       AND q.segment_attribute_type = p_qualifier
       AND q.attribute_value = 'Y';
    IF v_count = 0 THEN
      differ('qualifier of segment ' || p_segment, NULL, p_qualifier);
    END IF;
  END compare_qualifier;
--: section prove
    v_id := chart_id(c_code);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
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
