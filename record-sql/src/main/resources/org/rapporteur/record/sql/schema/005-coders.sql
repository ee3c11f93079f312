-- Format 5: which program coded a dispatch, as a digest of all that a coding depends on. What it coded already need not be coded again.
CREATE TABLE coders (
    dispatch_id VARCHAR NOT NULL,
    coder VARCHAR NOT NULL
);
