package se.samsyn.foundation.attachment;

import java.util.function.Supplier;

/**
 * A file as somebody sends it.
 *
 * @param size in bytes, known before any of them is read
 * @param content read when it is asked for, so that no more than one file at a time is in memory
 */
public record Upload(String name, long size, Supplier<byte[]> content) {}
