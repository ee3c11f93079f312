package org.rapporteur.serve;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of requests and their times, in the text format of Prometheus. No text of a dispatch and no query is in it. */
final class Metrics {
    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10};

    private final Map<String, Route> routes = new TreeMap<>();

    private static final class Route {
        private final long[] within = new long[BOUNDS.length];
        private final Map<Integer, Long> statuses = new TreeMap<>();
        private long count;
        private double seconds;
    }

    synchronized void saw(String route, int status, long nanos) {
        Route r = routes.computeIfAbsent(route, k -> new Route());
        double seconds = nanos / 1e9;
        r.count++;
        r.seconds += seconds;
        r.statuses.merge(status, 1L, Long::sum);
        for (int i = 0; i < BOUNDS.length; i++) {
            if (seconds <= BOUNDS[i]) {
                r.within[i]++;
            }
        }
    }

    /**
     * @param gauges values of this moment by name
     */
    synchronized String text(Map<String, Long> gauges) {
        StringBuilder out = new StringBuilder();
        out.append("# TYPE rapporteur_requests_total counter\n");
        routes.forEach((route, r) -> r.statuses.forEach((status, n) -> out.append(String.format(
                Locale.ROOT, "rapporteur_requests_total{route=\"%s\",status=\"%d\"} %d%n", route, status, n))));
        out.append("# TYPE rapporteur_request_seconds histogram\n");
        routes.forEach((route, r) -> {
            for (int i = 0; i < BOUNDS.length; i++) {
                bucket(out, route, Double.toString(BOUNDS[i]), r.within[i]);
            }
            bucket(out, route, "+Inf", r.count);
            out.append(String.format(
                    Locale.ROOT, "rapporteur_request_seconds_sum{route=\"%s\"} %.6f%n", route, r.seconds));
            out.append(
                    String.format(Locale.ROOT, "rapporteur_request_seconds_count{route=\"%s\"} %d%n", route, r.count));
        });
        new TreeMap<>(gauges)
                .forEach((name, value) -> out.append("# TYPE rapporteur_")
                        .append(name)
                        .append(" gauge\nrapporteur_")
                        .append(name)
                        .append(' ')
                        .append(value)
                        .append('\n'));
        return out.toString();
    }

    private static void bucket(StringBuilder out, String route, String bound, long count) {
        out.append(String.format(
                Locale.ROOT, "rapporteur_request_seconds_bucket{route=\"%s\",le=\"%s\"} %d%n", route, bound, count));
    }
}
