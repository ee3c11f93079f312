-- Format 4: the bytes that dispatches were decoded from, each once under the sha256 that sightings name. bytes is a zlib stream (RFC 1950)
-- of length bytes. Records of an older format have none until the dispatches are coded again.
CREATE TABLE raw (
    sha256 VARCHAR NOT NULL,
    length BIGINT NOT NULL,
    bytes BLOB NOT NULL
);
