package org.rapporteur.spark;

import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.rapporteur.code.Coding;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.spark.CodeJob.Outcome;
import scala.Tuple2;

/** The folder that a coding job wrote. */
final class Codings {
    private Codings() {}

    /** Packed outcomes by dispatch id, without what was set aside. */
    static JavaPairRDD<String, byte[]> read(JavaSparkContext spark, Path folder) {
        return KeptRows.read(spark, folder).filter(row -> !row._1().isEmpty());
    }

    /** Packed outcomes of what was set aside. */
    static JavaRDD<byte[]> setAside(JavaSparkContext spark, Path folder) {
        return KeptRows.read(spark, folder).filter(row -> row._1().isEmpty()).values();
    }

    static Intake.SetAside setAside(byte[] packed) {
        return Outcome.PACKING.unpack(packed).aside().orElseThrow();
    }

    static Coding coding(Tuple2<String, byte[]> row) {
        return coding(row._2());
    }

    static Coding coding(byte[] packed) {
        return Outcome.PACKING.unpack(packed).coding().orElseThrow();
    }
}
