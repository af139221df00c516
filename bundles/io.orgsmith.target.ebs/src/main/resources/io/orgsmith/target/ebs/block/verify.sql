-- SPDX-License-Identifier: EPL-2.0
-- Proves one object, changes nothing; one that is not as it should be is counted.
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
