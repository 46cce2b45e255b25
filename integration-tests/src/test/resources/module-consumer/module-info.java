/** A user's module: it requires the library, and opens nothing to anybody. */
module shop {
    requires io.colonnade.dsl;
    requires org.jspecify;
}
