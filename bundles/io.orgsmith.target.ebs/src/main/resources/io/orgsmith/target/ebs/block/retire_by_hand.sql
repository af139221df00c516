-- SPDX-License-Identifier: EPL-2.0
-- An object that the text no longer has and no API ends: shown, but nothing waits for it.
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
  IF v_state = 'MISSING' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', 'no longer in the text: end it by hand');
[*instructions]    DBMS_OUTPUT.PUT_LINE(${.});
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/
