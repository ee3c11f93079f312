DELETE FROM incoming_raw
