SELECT count(*), min(published), max(published) FROM dispatches
