-- SPDX-License-Identifier: EPL-2.0
-- Descriptions of segment values in further languages.
--: shown yes
--: values names
--: section declare
  v_set_id NUMBER;
  v_id     NUMBER;
--: section procedures
  -- A language that is not installed here needs no name.
  PROCEDURE compare_name(p_language VARCHAR2, p_wanted VARCHAR2, p_name VARCHAR2) IS
    v_name VARCHAR2(240);
  BEGIN
    IF p_language IS NULL THEN
      say('WARNING', 'language ' || p_wanted || ' is not installed; its name is left out');
      RETURN;
    END IF;
    SELECT MAX(description)
      INTO v_name
      FROM fnd_flex_values_tl
     WHERE flex_value_id = v_id
       AND language = p_language;
    compare('name in ' || p_language, v_name, p_name);
  END compare_name;
--: section prove
    v_set_id := value_set_id(${key:0});
    SELECT MAX(flex_value_id)
      INTO v_id
      FROM fnd_flex_values
     WHERE flex_value_set_id = v_set_id
       AND flex_value = ${key:1}
       AND parent_flex_value_low IS NULL;
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
[*names]    compare_name(installed_language(${.language}), ${.language}, ${.text});
--: section query
SELECT v.flex_value, t.language, t.description
  FROM fnd_flex_value_sets s, fnd_flex_values v, fnd_flex_values_tl t
 WHERE s.flex_value_set_name = ${key:0}
   AND v.flex_value_set_id = s.flex_value_set_id
   AND v.flex_value = ${key:1}
   AND t.flex_value_id = v.flex_value_id
 ORDER BY t.language;
