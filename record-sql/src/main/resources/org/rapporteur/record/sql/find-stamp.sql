SELECT stamp FROM dispatches WHERE dispatch_id = ?
