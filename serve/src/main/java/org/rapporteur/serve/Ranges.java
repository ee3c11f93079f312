package org.rapporteur.serve;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a file (RFC 9110, section 14): one range of bytes a question; a question for several gets the whole. */
final class Ranges {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private Ranges() {}

    /** Answers with the file, or the part of it that is asked for; with 416 where the file has no such part. */
    static void answer(Context context, byte[] file, String tag) {
        context.header("Accept-Ranges", "bytes");
        String asked = context.header("Range");
        String ifRange = context.header("If-Range");
        Matcher range = ONE.matcher(asked == null ? "" : asked.strip());
        boolean part = range.matches()
                && (!range.group(1).isEmpty() || !range.group(2).isEmpty())
                && (ifRange == null || ifRange.equals(tag));
        if (!part) {
            context.result(new ByteArrayInputStream(file));
            return;
        }
        long last = file.length - 1L;
        boolean fromEnd = range.group(1).isEmpty();
        long begin =
                fromEnd ? Math.max(0, file.length - Long.parseLong(range.group(2))) : Long.parseLong(range.group(1));
        long end = fromEnd || range.group(2).isEmpty() ? last : Math.min(last, Long.parseLong(range.group(2)));
        if (begin > end) {
            context.header("Content-Range", "bytes */" + file.length);
            Problems.write(context, 416, "no-such-range", "the file has " + file.length + " bytes");
            return;
        }
        context.status(206).header("Content-Range", "bytes " + begin + "-" + end + "/" + file.length);
        context.result(new ByteArrayInputStream(Arrays.copyOfRange(file, (int) begin, (int) end + 1)));
    }
}
