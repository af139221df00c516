-- SPDX-License-Identifier: EPL-2.0
-- An object that the text no longer has and no API ends: shown until it is ended, but nothing waits for it.
--: section body
DECLARE
  @{declare}
  PROCEDURE prove_ended IS
  BEGIN
    @{find}
    IF not_there(v_id) THEN RETURN; END IF;
    @{ended}
  END prove_ended;
BEGIN
  about(${$kind}, ${$key}, ${$fragment});
  prove_ended;
  IF is_to_be_ended(NULL) THEN
    say('MANUAL', 'no longer in the text: end it by hand');
[*instructions]    tell(${.});
  END IF;
END;
