-- SPDX-License-Identifier: EPL-2.0
-- Says of an object that no interface takes back that it stays, and what it was before where it was changed.
--: section body
DECLARE
  @{declare}
BEGIN
  about(${$kind}, ${$key}, ${$fragment});
  @{find}
  IF not_there(v_id) THEN
    say('SKIP', 'not there');
  ELSE
[!before]    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
[*before]    say('KEPT', 'changed, not created; before: ' || ${.});
    NULL;
  END IF;
END;
