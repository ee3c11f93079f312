package org.rapporteur.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Spark without its pages and without a network beyond this machine. */
final class SparkForTests {
    private SparkForTests() {}

    static SparkConf conf(String master) {
        return new SparkConf()
                .setMaster(master)
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.hadoop.fs.defaultFS", "file:///");
    }

    static JavaSparkContext local() {
        return new JavaSparkContext(conf("local[2]"));
    }
}
