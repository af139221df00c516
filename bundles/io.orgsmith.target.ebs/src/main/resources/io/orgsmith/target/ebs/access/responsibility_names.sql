-- SPDX-License-Identifier: EPL-2.0
-- Names of responsibilities in further languages.
--: shown yes
--: values names
--: together all
--: section find
    v_id := responsibility_id(${key:0}, ${key:1});
--: section prove
[*names]    compare_responsibility_name(${key:0}, ${.language}, ${.text});
--: section query
SELECT r.responsibility_key, t.language, t.responsibility_name
  FROM fnd_application a, fnd_responsibility r, fnd_responsibility_tl t
 WHERE r.application_id = a.application_id
   AND r.responsibility_key IN (NULL
[*together]     , ${.:1}
   )
   AND t.application_id = r.application_id
   AND t.responsibility_id = r.responsibility_id
 ORDER BY r.responsibility_key, t.language;
