package org.rapporteur.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;

/**
 * A stream as a channel for a parser that may overlook its end. jwarc 0.36, looking for the next record of a lenient archive, takes what its buffer still holds for new bytes when the
 * channel has ended: it reads records twice or blank lines for ever. So a buffer given at the end has nothing in it to take, and who asks on and on, or with a full buffer, is stopped.
 */
final class EndingChannel implements ReadableByteChannel {
    private static final int MOST_AFTER_THE_END = 100;

    private final ReadableByteChannel channel;
    private int afterTheEnd;
    private boolean broke;

    EndingChannel(InputStream in) {
        this.channel = Channels.newChannel(in);
    }

    /** @throws EOFException when the buffer has no room, or the end was told a hundred times */
    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!into.hasRemaining()) {
            throw new EOFException("no room to read into");
        }
        broke = true;
        int read = channel.read(into);
        broke = false;
        if (read < 0) {
            into.limit(into.position());
            if (++afterTheEnd > MOST_AFTER_THE_END) {
                throw new EOFException("read on after the end");
            }
        }
        return read;
    }

    /** Whether the stream has told its end. */
    boolean ended() {
        return afterTheEnd > 0;
    }

    /** Whether the stream itself failed last, and not what was made of its bytes. */
    boolean broke() {
        return broke;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
