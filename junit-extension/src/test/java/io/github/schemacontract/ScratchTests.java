package io.github.schemacontract;

/** One run, from scratch: what most tests of the extension look at. */
public interface ScratchTests {
  @FromScratch
  default void fromScratch() {}
}
