package se.samsyn.oversight.statistics;

/** @param cell in the words of the table, for example {@code summary 2014-03 GIRL FROM_6_TO_12 school OPENED} */
public record Deviation(String cell, long counted, long recounted) {}
