package io.colonnade.maven;

/** Numbers of things in messages. */
final class Count {

    private Count() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
