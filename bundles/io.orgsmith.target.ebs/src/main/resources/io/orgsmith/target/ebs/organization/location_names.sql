-- SPDX-License-Identifier: EPL-2.0
-- Names of locations in further languages: what the API does to the other languages
-- is not certain enough, so the form.
--: shown yes
--: values names
--: section declare
  v_id NUMBER;
--: section procedures
  -- A language that is not installed here needs no name.
  PROCEDURE compare_name(p_language VARCHAR2, p_wanted VARCHAR2, p_name VARCHAR2) IS
    v_name VARCHAR2(240);
  BEGIN
    IF p_language IS NULL THEN
      say('WARNING', 'language ' || p_wanted || ' is not installed; its name is left out');
      RETURN;
    END IF;
    SELECT MAX(location_code)
      INTO v_name
      FROM hr_locations_all_tl
     WHERE location_id = v_id
       AND language = p_language;
    compare('name in ' || p_language, v_name, p_name);
  END compare_name;
--: section prove
    v_id := location_id(${key:0}, ${key:1});
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
[*names]    compare_name(installed_language(${.language}), ${.language}, ${.text});
--: section query
SELECT l.location_code, t.language, t.location_code translated, t.description
  FROM hr_locations_all l, hr_locations_all_tl t
 WHERE l.location_code = ${key:1}
   AND t.location_id = l.location_id
 ORDER BY t.language;
