-- SPDX-License-Identifier: EPL-2.0
-- Names of locations in further languages: what the API does to the other languages
-- is not certain enough, so the form.
--: shown yes
--: values names
--: together all
--: section find
    v_id := location_id(${key:0}, ${key:1});
--: section prove
[*names]    compare_location_name(${.language}, ${.text});
--: section query
SELECT l.location_code, t.language, t.location_code translated, t.description
  FROM hr_locations_all l, hr_locations_all_tl t
 WHERE l.location_code IN (NULL
[*together]     , ${.:1}
   )
   AND t.location_id = l.location_id
 ORDER BY l.location_code, t.language;
