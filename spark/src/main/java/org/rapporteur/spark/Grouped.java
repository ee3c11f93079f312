package org.rapporteur.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Rows brought together by the first part of their key and sorted by the second, group after group in the order of their names. Spark sorts on disk where memory
 * ends, and a group is read as it comes, so a group may be larger than memory.
 */
final class Grouped {
    private Grouped() {}

    /** A row: the group it belongs to and its place there, with what it holds. */
    static Tuple2<Tuple2<String, String>, byte[]> row(String group, String place, byte[] held) {
        return new Tuple2<>(new Tuple2<>(group, place), held);
    }

    /** A text as a row holds it. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] held) {
        return new String(held, StandardCharsets.UTF_8);
    }

    /** What is made of one group. */
    interface Making<T> extends Serializable {
        /**
         * @param members places and what stands there, in order; read at most once
         * @return may read the members as it is itself read
         */
        Iterator<T> make(String group, Iterator<Tuple2<String, byte[]>> members) throws Exception;
    }

    static <T> JavaRDD<T> by(
            JavaPairRDD<Tuple2<String, String>, byte[]> rows, Partitioner partitioner, Making<T> making) {
        return make(rows.repartitionAndSortWithinPartitions(partitioner, new ByGroupAndPlace()), making);
    }

    /** The same of rows that are sorted already. */
    static <T> JavaRDD<T> make(JavaPairRDD<Tuple2<String, String>, byte[]> sorted, Making<T> making) {
        FlatMapFunction<Iterator<Tuple2<Tuple2<String, String>, byte[]>>, T> groups =
                part -> new Groups<>(part, making);
        return sorted.mapPartitions(groups, true);
    }

    static final class ByGroupAndPlace implements Comparator<Tuple2<String, String>>, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Tuple2<String, String> a, Tuple2<String, String> b) {
            int order = a._1().compareTo(b._1());
            return order != 0 ? order : a._2().compareTo(b._2());
        }
    }

    /** Goes through sorted rows, group by group. */
    private static final class Groups<T> implements Iterator<T> {
        private final Iterator<Tuple2<Tuple2<String, String>, byte[]>> rows;
        private final Making<T> making;
        private @Nullable Tuple2<Tuple2<String, String>, byte[]> next;
        private @Nullable Members members;
        private @Nullable Iterator<T> made;

        Groups(Iterator<Tuple2<Tuple2<String, String>, byte[]>> rows, Making<T> making) {
            this.rows = rows;
            this.making = making;
            advance();
        }

        private void advance() {
            next = rows.hasNext() ? rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            while (made == null || !made.hasNext()) {
                if (members != null) {
                    members.forEachRemaining(passed -> {});
                }
                Tuple2<Tuple2<String, String>, byte[]> first = next;
                if (first == null) {
                    return false;
                }
                members = new Members(first._1()._1());
                try {
                    made = making.make(members.group, members);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException("cannot take up " + members.group, e);
                }
            }
            return true;
        }

        @Override
        public T next() {
            if (!hasNext() || made == null) {
                throw new NoSuchElementException();
            }
            return made.next();
        }

        private final class Members implements Iterator<Tuple2<String, byte[]>> {
            private final String group;

            private Members(String group) {
                this.group = group;
            }

            @Override
            public boolean hasNext() {
                Tuple2<Tuple2<String, String>, byte[]> row = next;
                return row != null && row._1()._1().equals(group);
            }

            @Override
            public Tuple2<String, byte[]> next() {
                Tuple2<Tuple2<String, String>, byte[]> row = next;
                if (row == null || !row._1()._1().equals(group)) {
                    throw new NoSuchElementException();
                }
                advance();
                return new Tuple2<>(row._1()._2(), row._2());
            }
        }
    }
}
