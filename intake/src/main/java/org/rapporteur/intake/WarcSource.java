package org.rapporteur.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.dispatch.RawBytes;
import org.rapporteur.dispatch.Sighting;

/**
 * The pages of a web archive (WARC, ISO 28500): each response of status 200 that is a page or plain text. Everything else in it (requests, pictures, scripts,
 * pages not found) is passed over without a word: it is most of an archive.
 */
final class WarcSource implements Source {
    private final String file;
    private final EndingChannel channel;
    private final WarcReader reader;
    private final Pages pages;
    private final Limits limits;
    private long number;
    private boolean done;

    WarcSource(String file, InputStream in, Pages pages, Limits limits) throws IOException {
        this.file = file;
        this.channel = new EndingChannel(in);
        this.reader = new WarcReader(channel);
        this.pages = pages;
        this.limits = limits;
        reader.setLenient(true);
    }

    /** Makes an item of a page's bytes. */
    interface Pages {
        Intake read(Sighting seen, RawBytes raw, boolean html);
    }

    @Override
    public Optional<Intake> next() throws IOException {
        while (!done) {
            try {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    done = true;
                    return Optional.empty();
                }
                number++;
                Optional<Intake> item = item(record.get());
                if (item.isPresent()) {
                    return item;
                }
            } catch (Packed.Bomb e) {
                return Optional.of(end("packed-too-tight", "this " + e.getMessage()));
            } catch (EOFException e) {
                if (channel.broke()) {
                    throw e;
                }
                return Optional.of(broken());
            } catch (BufferUnderflowException e) {
                // blank lines after the last record
                if (channel.ended()) {
                    done = true;
                    return Optional.empty();
                }
                return Optional.of(broken());
            } catch (ParsingException | RuntimeException e) {
                // the library throws what it meets, unchecked: NoSuchElementException, DateTimeParseException
                return Optional.of(broken());
            }
        }
        return Optional.empty();
    }

    private Intake broken() {
        return end("bad-warc", "broken WARC after record " + number + "; the rest of it cannot be read");
    }

    private Intake end(String code, String message) {
        done = true;
        return new Intake.SetAside(seen("", Optional.empty(), ""), code, message);
    }

    /** A record whose own header is broken costs only itself: the next one is found by lengths. */
    private Optional<Intake> item(WarcRecord record) throws IOException {
        try {
            return read(record);
        } catch (ParsingException | RuntimeException e) {
            return Optional.of(new Intake.SetAside(
                    seen("", Optional.empty(), ""),
                    "bad-warc",
                    "a record with a broken header; those after it are read"));
        }
    }

    private Optional<Intake> read(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            if (!String.valueOf(response.target()).startsWith("http")
                    || response.http().status() != 200) {
                return Optional.empty();
            }
            String type = response.http().contentType().base().toString().toLowerCase(Locale.ROOT);
            return isRead(type)
                    ? Optional.of(page(
                            response.target(),
                            response.date().toString(),
                            type,
                            response.http().bodyDecoded()))
                    : Optional.empty();
        }
        if (record instanceof WarcResource resource) {
            String type = resource.contentType().base().toString().toLowerCase(Locale.ROOT);
            return isRead(type)
                    ? Optional.of(page(resource.target(), resource.date().toString(), type, resource.body()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isRead(String type) {
        return type.equals("text/html") || type.equals("application/xhtml+xml") || type.equals("text/plain");
    }

    private Intake page(String url, String retrieved, String type, MessageBody body) throws IOException {
        byte[] bytes = body.stream().readNBytes(limits.bytes() + 1);
        RawBytes raw = RawBytes.of(bytes);
        Sighting seen = seen(url, Optional.of(retrieved), raw.sha256());
        if (bytes.length > limits.bytes()) {
            return new Intake.SetAside(seen, "too-long", "longer than " + limits.words());
        }
        return pages.read(seen, raw, !type.equals("text/plain"));
    }

    private Sighting seen(String url, Optional<String> retrieved, String sha256) {
        return new Sighting(file, "record " + number, url, retrieved, sha256);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
