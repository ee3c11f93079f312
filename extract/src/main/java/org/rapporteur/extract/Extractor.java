package org.rapporteur.extract;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Extracts the text of one document after another, as {@code org.rapporteur.intake.Extraction} asks over standard input. Attachments and whatever else is embedded
 * are passed over, but for the text parts of an e-mail. It ends when its input does, and may be killed at any time.
 */
public final class Extractor {
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_CHARACTERS = 8 << 20;
    private static final Set<String> READ = Set.of(
            "application/pdf",
            "application/msword",
            "application/rtf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.ms-outlook",
            "message/rfc822");

    private final AutoDetectParser parser = new AutoDetectParser();

    private Extractor() {}

    public static void main(String[] args) throws IOException {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        // what a parser prints must not stand among the answers
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers));
        Extractor extractor = new Extractor();
        while (true) {
            byte[] document;
            try {
                int length = in.readInt();
                if (length < 0 || length > MOST_BYTES) {
                    return;
                }
                document = in.readNBytes(length);
            } catch (EOFException e) {
                return;
            }
            extractor.answer(document, out);
            out.flush();
        }
    }

    private void answer(byte[] document, DataOutputStream out) throws IOException {
        BodyContentHandler body = new BodyContentHandler(MOST_CHARACTERS);
        Metadata metadata = new Metadata();
        String trouble = "";
        try (InputStream in = new ByteArrayInputStream(document)) {
            parser.parse(in, body, metadata, context());
        } catch (WriteLimitReachedException e) {
            trouble = "it holds more than 8 million characters";
        } catch (TikaException | SAXException | IOException | RuntimeException | StackOverflowError e) {
            boolean locked = e.getClass().getSimpleName().contains("Encrypted");
            trouble = locked
                    ? "it is locked with a password"
                    : "it is broken (" + e.getClass().getSimpleName() + ")";
        }
        String kind = kind(metadata);
        if (trouble.isEmpty() && !READ.contains(kind)) {
            trouble = "it is " + kind + ", which is not read";
        }
        if (!trouble.isEmpty()) {
            out.writeByte(1);
            write(out, trouble);
            return;
        }
        out.writeByte(0);
        write(out, kind);
        write(out, body.toString());
        write(out, metadata.get(TikaCoreProperties.TITLE));
        write(out, metadata.get(TikaCoreProperties.CREATED));
    }

    private static String kind(Metadata metadata) {
        String type = metadata.get(HttpHeaders.CONTENT_TYPE);
        if (type == null) {
            return "of no known kind";
        }
        int end = type.indexOf(';');
        return end < 0 ? type : type.substring(0, end);
    }

    /** Of what is embedded only the text parts of an e-mail are read. */
    private ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, new ParsingEmbeddedDocumentExtractor(context) {
            @Override
            public boolean shouldParseEmbedded(Metadata metadata) {
                String type = metadata.get(HttpHeaders.CONTENT_TYPE);
                boolean named = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) != null;
                return !named && type != null && type.startsWith("text/");
            }
        });
        return context;
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
