-- SPDX-License-Identifier: EPL-2.0
-- Proves an object that has to exist; a failure is counted and stops the run at the end of the file.
--: section body
DECLARE
  @{declare}
  PROCEDURE prove IS
  BEGIN
    @{find}
    IF not_there(v_id) THEN RETURN; END IF;
    @{prove}
  END prove;
BEGIN
  about(${$kind}, ${$key}, ${$fragment});
  prove;
  report_state;
END;
