-- SPDX-License-Identifier: EPL-2.0
-- Proves one object, changes nothing.
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
  say(v_state, v_differences);
  IF v_state <> 'OK' THEN
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/
