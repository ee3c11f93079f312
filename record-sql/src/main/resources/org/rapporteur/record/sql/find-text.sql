SELECT text FROM dispatches WHERE dispatch_id = ?
