package org.rapporteur.spark;

import java.io.Serializable;

/**
 * A file that is read, by the name it is recorded under and the address at which every machine finds it.
 *
 * @param number place among all inputs, from 0
 * @param name as given, or as found in a folder given
 * @param address of Hadoop's file systems: {@code file:/srv/wire/a.txt}, {@code hdfs://...}
 */
record InputFile(long number, String name, String address) implements Serializable {}
