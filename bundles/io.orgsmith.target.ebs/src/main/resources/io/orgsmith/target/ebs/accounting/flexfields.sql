-- SPDX-License-Identifier: EPL-2.0
-- New segment values count once the flexfield is compiled; nothing in the database proves that it was.
--: section body
BEGIN
[*instructions]  DBMS_OUTPUT.PUT_LINE(${.});
  FOR s IN (
      SELECT DISTINCT s.id_flex_structure_code
        FROM fnd_flex_value_sets f, fnd_id_flex_segments g, fnd_id_flex_structures s
       WHERE f.flex_value_set_name IN (NULL
[*valueSets]           , ${.}
         )
         AND g.flex_value_set_id = f.flex_value_set_id
         AND g.application_id = 101
         AND g.id_flex_code = 'GL#'
         AND s.application_id = g.application_id
         AND s.id_flex_code = g.id_flex_code
         AND s.id_flex_num = g.id_flex_num
       ORDER BY s.id_flex_structure_code) LOOP
    DBMS_OUTPUT.PUT_LINE('MANUAL|CHART_OF_ACCOUNTS|' || ASCIISTR(s.id_flex_structure_code) || '||compile this structure');
  END LOOP;
END;
/
--: section query
SELECT s.id_flex_structure_code, f.flex_value_set_name, v.flex_value, v.compiled_value_attributes
  FROM fnd_flex_value_sets f, fnd_id_flex_segments g, fnd_id_flex_structures s, fnd_flex_values v
 WHERE f.flex_value_set_name IN (NULL
[*valueSets]     , ${.}
   )
   AND g.flex_value_set_id = f.flex_value_set_id
   AND g.application_id = 101
   AND g.id_flex_code = 'GL#'
   AND s.application_id = g.application_id
   AND s.id_flex_code = g.id_flex_code
   AND s.id_flex_num = g.id_flex_num
   AND v.flex_value_set_id = f.flex_value_set_id
 ORDER BY s.id_flex_structure_code, f.flex_value_set_name, v.flex_value;
