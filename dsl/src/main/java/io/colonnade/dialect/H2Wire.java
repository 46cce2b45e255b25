package io.colonnade.dialect;

/** How H2's driver is called. */
final class H2Wire implements StandardWire {}
