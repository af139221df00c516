-- SPDX-License-Identifier: EPL-2.0
-- Names of responsibilities in further languages.
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
    SELECT MAX(t.responsibility_name)
      INTO v_name
      FROM fnd_responsibility_tl t, fnd_application a
     WHERE a.application_short_name = ${key:0}
       AND t.application_id = a.application_id
       AND t.responsibility_id = v_id
       AND t.language = p_language;
    compare('name in ' || p_language, v_name, p_name);
  END compare_name;
--: section prove
    v_id := responsibility_id(${key:0}, ${key:1});
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
[*names]    compare_name(installed_language(${.language}), ${.language}, ${.text});
--: section query
SELECT r.responsibility_key, t.language, t.responsibility_name
  FROM fnd_application a, fnd_responsibility r, fnd_responsibility_tl t
 WHERE a.application_short_name = ${key:0}
   AND r.application_id = a.application_id
   AND r.responsibility_key = ${key:1}
   AND t.application_id = r.application_id
   AND t.responsibility_id = r.responsibility_id
 ORDER BY t.language;
