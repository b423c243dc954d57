package io.github.schemacontract.conventions;

/**
 * The value of a key.
 *
 * @param text with every placeholder filled in
 * @param written as it stands in the file
 * @param source the file
 */
record Value(String text, String written, String source) {}
