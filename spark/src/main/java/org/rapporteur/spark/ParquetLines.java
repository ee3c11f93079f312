package org.rapporteur.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The rows of a Parquet file as JSON Lines, so that they are read as these are: columns text (or body, content, article), headline, published, publisher, url. Days
 * and instants are written as ISO 8601 does; columns that hold other columns are passed over.
 */
final class ParquetLines extends InputStream {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final JsonFactory JSON = new JsonFactory();

    private final ParquetReader<Group> rows;
    private byte[] line = {};
    private int at;

    private ParquetLines(ParquetReader<Group> rows) {
        this.rows = rows;
    }

    static ParquetLines open(Path file, Configuration hadoop) throws IOException {
        return new ParquetLines(ParquetReader.builder(new GroupReadSupport(), file)
                .withConf(hadoop)
                .build());
    }

    /** Whether a file of these first bytes is of Parquet. */
    static boolean isParquet(byte[] begin) {
        return begin.length >= MAGIC.length && Arrays.equals(begin, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    @Override
    public int read() throws IOException {
        return fill() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int size = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, from, size);
        at += size;
        return size;
    }

    private boolean fill() throws IOException {
        if (at < line.length) {
            return true;
        }
        Group row = rows.read();
        if (row == null) {
            return false;
        }
        line = line(row);
        at = 0;
        return true;
    }

    private static byte[] line(Group row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            for (Type column : row.getType().getFields()) {
                if (column.isPrimitive() && row.getFieldRepetitionCount(column.getName()) == 1) {
                    json.writeName(column.getName());
                    value(json, row, column.asPrimitiveType());
                }
            }
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void value(JsonGenerator json, Group row, PrimitiveType column) {
        String name = column.getName();
        switch (column.getPrimitiveTypeName()) {
            case INT32 -> {
                int value = row.getInteger(name, 0);
                if (column.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation) {
                    json.writeString(LocalDate.ofEpochDay(value).toString());
                } else {
                    json.writeNumber(value);
                }
            }
            case INT64 -> {
                long value = row.getLong(name, 0);
                if (column.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation instant) {
                    json.writeString(instant(value, instant.getUnit()).toString());
                } else {
                    json.writeNumber(value);
                }
            }
            case FLOAT -> json.writeNumber(row.getFloat(name, 0));
            case DOUBLE -> json.writeNumber(row.getDouble(name, 0));
            case BOOLEAN -> json.writeBoolean(row.getBoolean(name, 0));
            case BINARY -> json.writeString(row.getString(name, 0));
            default -> json.writeNull();
        }
    }

    private static Instant instant(long value, LogicalTypeAnnotation.TimeUnit unit) {
        long second = switch (unit) {
            case MILLIS -> 1_000L;
            case MICROS -> 1_000_000L;
            case NANOS -> 1_000_000_000L;
        };
        return Instant.ofEpochSecond(
                Math.floorDiv(value, second), Math.floorMod(value, second) * (1_000_000_000L / second));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
