package org.rapporteur.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.intake.Inbox;
import scala.Tuple2;

/**
 * Reads files, each by one machine from begin to end: what an item is called and how a file's dates are ordered depends on the whole file. Reading takes about a
 * hundredth of the time of coding; dispatches are spread anew before they are coded.
 */
final class FileReading implements PairFlatMapFunction<Iterator<InputFile>, Tuple2<String, String>, byte[]> {
    private static final long serialVersionUID = 1L;
    private static final int MAGIC = 4;

    private final Broadcast<SerializableConfiguration> hadoop;
    private final InputDefaults defaults;

    FileReading(Broadcast<SerializableConfiguration> hadoop, InputDefaults defaults) {
        this.hadoop = hadoop;
        this.defaults = defaults;
    }

    /**
     * What one item of a file was.
     *
     * @param file number of the file
     * @param item number of the item in it
     */
    record Arrival(long file, long item, Optional<Dispatch> dispatch, Optional<Intake.SetAside> aside) {
        static final Packing<Arrival> PACKING = Packing.of(Arrival.class);

        boolean isAfter(Arrival other) {
            return file != other.file ? file > other.file : item > other.item;
        }

        /** Under which it meets what is the same dispatch, or the same refusal. */
        String group() {
            return dispatch.map(Dispatch::id).orElseGet(() -> {
                Intake.SetAside a = aside.orElseThrow();
                Sighting s = a.sighting();
                return String.join("\u001F", s.file(), s.item(), s.url(), s.sha256(), a.code(), a.message());
            });
        }
    }

    @Override
    public Iterator<Tuple2<Tuple2<String, String>, byte[]>> call(Iterator<InputFile> files) {
        return new Items(files);
    }

    private final class Items implements Iterator<Tuple2<Tuple2<String, String>, byte[]>> {
        private final Iterator<InputFile> files;
        private Optional<InputFile> file = Optional.empty();
        private Optional<Inbox> inbox = Optional.empty();
        private long item;

        Items(Iterator<InputFile> files) {
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            while (inbox.filter(Iterator::hasNext).isEmpty()) {
                inbox.ifPresent(Inbox::close);
                inbox = Optional.empty();
                if (!files.hasNext()) {
                    return false;
                }
                InputFile next = files.next();
                file = Optional.of(next);
                inbox = Optional.of(Inbox.of(List.of(next.name()), name -> open(next), defaults.defaults()));
                item = 0;
            }
            return true;
        }

        @Override
        public Tuple2<Tuple2<String, String>, byte[]> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Intake intake = inbox.orElseThrow().next();
            long number = file.orElseThrow().number();
            Arrival arrival = intake instanceof Intake.Accepted accepted
                    ? new Arrival(number, item, Optional.of(accepted.dispatch()), Optional.empty())
                    : new Arrival(number, item, Optional.empty(), Optional.of((Intake.SetAside) intake));
            item++;
            return Grouped.row(arrival.group(), "", Arrival.PACKING.pack(arrival));
        }
    }

    private InputStream open(InputFile file) throws IOException {
        Configuration conf = hadoop.value().value();
        Path path = new Path(URI.create(file.address()));
        BufferedInputStream in =
                new BufferedInputStream(path.getFileSystem(conf).open(path));
        in.mark(MAGIC);
        byte[] begin = in.readNBytes(MAGIC);
        if (ParquetLines.isParquet(begin)) {
            in.close();
            return ParquetLines.open(path, conf);
        }
        in.reset();
        return in;
    }
}
