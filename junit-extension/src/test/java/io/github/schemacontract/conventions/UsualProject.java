package io.github.schemacontract.conventions;

import io.github.schemacontract.SchemaContract;
import io.github.schemacontract.ScratchTests;

/** What README promises: no other line. */
@SchemaContract
public class UsualProject implements ScratchTests {}
