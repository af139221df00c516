-- SPDX-License-Identifier: EPL-2.0
-- Says of what a run created, or changed, and no interface takes back, that it stays; where people can end it, and what it was.
--: section body
DECLARE
  @{declare}
BEGIN
  about(${$kind}, ${$key}, ${$fragment});
  @{find}
  IF not_there(v_id) THEN
    say('SKIP', 'not there');
  ELSE
[!before]    @{created}
[!before]    IF is_created_since THEN
[!before]      say('KEPT', 'no interface takes it back; if it is to go, end it by hand:');
[*where]      tell(${.});
[!before]    END IF;
[*before]    say('KEPT', 'changed, not created; before: ' || ${.});
    NULL;
  END IF;
END;
