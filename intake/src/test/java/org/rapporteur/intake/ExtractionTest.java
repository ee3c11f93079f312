package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.dispatch.Intake;

/** PDF, Word, RTF and e-mail give their text through a process of its own, and a document that breaks it costs only itself. */
class ExtractionTest {
    private static final String TEXT =
            "Soldiers opened fire on a crowd outside the ministry on Monday, officials said.";

    @TempDir
    Path folder;

    private List<Intake> items(Path... files) {
        List<Intake> found = new ArrayList<>();
        try (Inbox inbox = Inbox.of(Arrays.stream(files).map(Path::toString).toList(), Defaults.none())) {
            inbox.forEachRemaining(found::add);
        }
        return found;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void holds(Intake item, String words) {
        Intake.Accepted accepted = assertInstanceOf(Intake.Accepted.class, item, item.toString());
        assertTrue(
                accepted.dispatch().text().value().contains(words),
                accepted.dispatch().text().value());
    }

    /** A PDF of one page, as small as one can be written by hand. */
    private static String pdf(String words) {
        String content = "BT /F1 12 Tf 10 700 Td (" + words + ") Tj ET";
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        };
        StringBuilder out = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format("%010d 00000 n \n", out.length()));
            out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int at = out.length();
        return out.append(table)
                .append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(at)
                .append("\n%%EOF\n")
                .toString();
    }

    private static byte[] docx(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[][] parts = {
            {
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
            },
            {
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            },
            {
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + words + "</w:t></w:r></w:p></w:body></w:document>"
            }
        };
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String[] part : parts) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void documents_of_every_kind_give_their_text_and_broken_ones_a_reason() throws IOException {
        String mail =
                "Received: from x\r\nFrom: Desk <desk@example.org>\r\nTo: all@example.org\r\nSubject: Two killed\r\nDate: Fri, 16 Dec 2011 10:00:00 +0000\r\n"
                        + "Message-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                        + TEXT + "\r\n";
        List<Intake> found = items(
                write("a.pdf", pdf(TEXT)),
                write("b.docx", docx(TEXT)),
                write("c.rtf", "{\\rtf1\\ansi " + TEXT + "\\par}"),
                write("d.eml", mail),
                write("e.pdf", "%PDF-1.4\nnothing of the kind"),
                write("f.pdf", pdf(TEXT + " Again.")));
        assertEquals(6, found.size(), found.toString());
        for (int i : List.of(0, 1, 2, 3, 5)) {
            holds(found.get(i), TEXT);
        }
        Intake.Accepted sent = (Intake.Accepted) found.get(3);
        assertEquals(
                Optional.of(LocalDate.of(2011, 12, 16)),
                sent.dispatch().publication().date());
        assertTrue(
                sent.dispatch().text().value().startsWith("Two killed\n\n"),
                sent.dispatch().text().value());
        Intake.SetAside aside = assertInstanceOf(
                Intake.SetAside.class, found.get(4), found.get(4).toString());
        assertEquals("not-extracted", aside.code());
    }

    @Test
    void a_process_that_does_not_answer_in_time_is_ended_and_begun_again() {
        try (Extraction hurried = new Extraction(1, 0, "64m")) {
            assertTrue(hurried.extract(pdf(TEXT).getBytes(StandardCharsets.ISO_8859_1))
                    .trouble()
                    .contains("within"));
            assertTrue(hurried.extract(pdf(TEXT).getBytes(StandardCharsets.ISO_8859_1))
                    .trouble()
                    .contains("within"));
        }
    }

    @Test
    void a_process_that_runs_out_of_memory_costs_one_document() throws IOException {
        try (Extraction small = new Extraction(60_000, 60_000, "24m")) {
            StringBuilder many = new StringBuilder();
            for (int i = 0; i < 600_000; i++) {
                many.append("word").append(i).append(' ');
            }
            Extraction.Outcome outcome = small.extract(docx(many.toString()));
            assertTrue(outcome.trouble().contains("no text could be extracted"), outcome.trouble());
        }
    }
}
