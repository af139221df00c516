-- SPDX-License-Identifier: EPL-2.0
-- End-dates one object that the text no longer has; absent or ended already: left.
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
  SAVEPOINT orgsmith_step;
  about(${$kind}, ${$key}, ${$fragment});
  prove_ended;
  IF is_to_be_ended(NULL) THEN
    @{end}
    prove_ended;
    confirm_end(NULL);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
END;
