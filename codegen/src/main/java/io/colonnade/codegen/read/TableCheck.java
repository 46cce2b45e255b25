package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.QualifiedName;

/** A check and the table that has it. */
record TableCheck(QualifiedName table, Check check) {}
