package org.rapporteur.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.SequenceFile;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.DefaultCodec;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.SequenceFileInputFormat;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.lib.output.SequenceFileOutputFormat;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Rows of a name and bytes in a folder of Hadoop's sequence files, packed; a folder is there whole or not at all. */
final class KeptRows {
    private KeptRows() {}

    static void write(JavaSparkContext spark, JavaPairRDD<String, byte[]> rows, Path folder) {
        try {
            Job job = Job.getInstance(spark.hadoopConfiguration());
            job.setOutputKeyClass(Text.class);
            job.setOutputValueClass(BytesWritable.class);
            FileOutputFormat.setCompressOutput(job, true);
            FileOutputFormat.setOutputCompressorClass(job, DefaultCodec.class);
            SequenceFileOutputFormat.setOutputCompressionType(job, SequenceFile.CompressionType.BLOCK);
            rows.mapToPair(row -> new Tuple2<>(new Text(row._1()), new BytesWritable(row._2())))
                    .saveAsNewAPIHadoopFile(
                            folder.toString(),
                            Text.class,
                            BytesWritable.class,
                            SequenceFileOutputFormat.class,
                            job.getConfiguration());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }

    static JavaPairRDD<String, byte[]> read(JavaSparkContext spark, Path folder) {
        return spark.newAPIHadoopFile(
                        folder.toString(), format(), Text.class, BytesWritable.class, spark.hadoopConfiguration())
                .mapToPair(row -> new Tuple2<>(row._1().toString(), row._2().copyBytes()));
    }

    @SuppressWarnings("unchecked")
    private static Class<SequenceFileInputFormat<Text, BytesWritable>> format() {
        return (Class<SequenceFileInputFormat<Text, BytesWritable>>) (Class<?>) SequenceFileInputFormat.class;
    }
}
