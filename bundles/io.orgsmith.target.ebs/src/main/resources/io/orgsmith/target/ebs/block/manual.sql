-- SPDX-License-Identifier: EPL-2.0
-- A step that people take: proved, else explained and counted; the file stops at its end when one is open.
--: section body
DECLARE
@{declare}
@{routines}
@{procedures}
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
@{prove}
  END prove;
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
[*instructions]    tell(${.});
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/
