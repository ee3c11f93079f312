-- Format 6: that a dispatch was coded again and came out otherwise, with what coded it; rows are only ever added.
CREATE TABLE recodings (
    dispatch_id VARCHAR NOT NULL,
    model VARCHAR NOT NULL,
    codebook VARCHAR NOT NULL
);
